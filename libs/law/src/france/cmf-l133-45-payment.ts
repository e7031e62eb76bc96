import type { Localized } from '#text';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { CivilDate } from '../civil-date.ts';
import type { Clock } from '../clock.ts';
import { dateInWords } from '../date-in-words.ts';
import { settled } from '../due-date.ts';
import type { Provision } from '../provision.ts';
import { CALENDAR } from './calendar.ts';

/** CMF L133-45: a payment service provider answers within fifteen working days; in exceptional situations, thirty-five. */
export const CMF_L133_45: Provision = {
  id: 'FR/CMF-L133-45',
  article: 'L133-45',
  code: 'code monétaire et financier',
  title: { fr: 'Réponse du prestataire de services de paiement', en: 'Answer of a payment service provider' },
  words: [
    { words: 'suivant la réception de la réclamation' },
    { words: "réponse d'attente" },
    { words: 'situations exceptionnelles […] échappant au contrôle' },
    { words: 'la date ultime' },
  ],
  certainty: 'V',
  source: 'https://www.doctrine.fr/l/texts/codes/LEGITEXT000006072026/articles/LEGIARTI000035407338',
};

const WORKING_DAYS = { K5: 15, 'K5-max': 35 } as const;

/** K5, CMF L133-45: counted in « jours ouvrables » from receipt. Whether they include Saturday was not verified (CMF L133-4 has its own definition). */
export const paymentAnswer = answerWithin('K5', (on, lastDay) => ({
  fr: `Réclamation reçue le ${dateInWords(on, 'fr')} par le prestataire de services de paiement : il répond par écrit à tous les points soulevés sous quinze jours ouvrables, au plus tard le ${dateInWords(lastDay, 'fr')}.`,
  en: `Complaint received on ${dateInWords(on, 'en')} by the payment service provider: it answers every point in writing within fifteen working days, by ${dateInWords(lastDay, 'en')}.`,
}));

/** K5-max: only after a holding reply that gives the reasons and the final date. */
export const latestPaymentAnswer = answerWithin('K5-max', (on, lastDay) => ({
  fr: `Réclamation reçue le ${dateInWords(on, 'fr')} : si une situation exceptionnelle échappe au contrôle du prestataire et qu'une réponse d'attente l'a dit avec la date ultime, la réponse définitive vient sous trente-cinq jours ouvrables, au plus tard le ${dateInWords(lastDay, 'fr')}.`,
  en: `Complaint received on ${dateInWords(on, 'en')}: where an exceptional situation is beyond the provider's control and a holding reply has said so with the final date, the final answer comes within thirty-five working days, by ${dateInWords(lastDay, 'en')}.`,
}));

function answerWithin(code: 'K5' | 'K5-max', explanation: (on: CivilDate, lastDay: CivilDate) => Localized): Clock {
  return (_rules, { on, calendar = CALENDAR }) => {
    const lastDay = addWorkingDays(on, WORKING_DAYS[code], calendar);
    return settled(
      {
        code,
        nature: 'law',
        article: 'CMF L133-45',
        provision: CMF_L133_45.id,
        certainty: CMF_L133_45.certainty,
        trigger: 'complaint-received',
        startsOn: on,
        nominalOn: lastDay,
        explanation: explanation(on, lastDay),
      },
      calendar,
      'rolled',
    );
  };
}
