import { addWorkingDays } from '../calendar/working-days.ts';
import { addDays, addMonths, addYears, type CivilDate, latest } from '../civil-date.ts';
import type { Clock, DueDate } from '../clock.ts';
import { dateInWords } from '../date-in-words.ts';
import { settled } from '../due-date.ts';
import type { Provision } from '../provision.ts';
import { CALENDAR } from './calendar.ts';

const LEY = {
  code: 'Ley 7/2017',
  certainty: 'V',
  source: 'https://www.boe.es/buscar/act.php?id=BOE-A-2017-12659',
} as const;

const article = (number: string, fr: string, en: string): Provision => ({
  ...LEY,
  id: `ES/LEY-7-2017-${number}`,
  article: number,
  title: { fr, en },
});

export const LEY_4 = article('4', 'Suspension de la prescription', 'Limitation suspended');
export const LEY_14 = article('14', 'Réflexion avant acceptation', 'Time to reflect before accepting');
export const LEY_18 = article('18', 'Admission de la demande', 'Admission of the request');
export const LEY_20 = article('20', 'Durée de la procédure', 'Length of the procedure');

/** Art. 18.1: one year from the complaint to the merchant. */
export const oneYear: Clock = (_rules, { on, calendar = CALENDAR }) => {
  const lastDay = addYears(on, 1);
  return settled(
    {
      ...byLaw('K1', LEY_18, '18.1', on, lastDay),
      trigger: 'complaint-sent',
      explanation: {
        fr: `Réclamation adressée au professionnel le ${dateInWords(on, 'fr')} : la demande est reçue pendant un an, jusqu'au ${dateInWords(lastDay, 'fr')} inclus.`,
        en: `Complaint made to the merchant on ${dateInWords(on, 'en')}: the request is received for one year, up to and including ${dateInWords(lastDay, 'en')}.`,
      },
    },
    calendar,
    'rolled',
  );
};

/** Art. 18.1: after one month of silence the request must be admitted. */
export const silence: Clock = (_rules, { on, calendar = CALENDAR }) => {
  const lastDay = addMonths(on, 1);
  const opensOn = addDays(lastDay, 1);
  return settled(
    {
      ...byLaw('K2', LEY_18, '18.1', on, lastDay),
      trigger: 'complaint-sent',
      opensOn,
      explanation: {
        fr: `Réclamation adressée au professionnel le ${dateInWords(on, 'fr')} : sans réponse au bout d'un mois, la demande doit être admise, à partir du ${dateInWords(opensOn, 'fr')}.`,
        en: `Complaint made to the merchant on ${dateInWords(on, 'en')}: without an answer after one month the request must be admitted, from ${dateInWords(opensOn, 'en')}.`,
      },
    },
    calendar,
    'unrolled',
  );
};

/** Art. 18.3: a reasoned refusal within twenty-one natural days of receipt of the file. */
export const refusal: Clock = (_rules, { on, calendar = CALENDAR }) => {
  const lastDay = addDays(on, 21);
  return settled(
    {
      ...byLaw('K6', LEY_18, '18.3', on, lastDay),
      trigger: 'referral-received',
      explanation: {
        fr: `Dossier reçu le ${dateInWords(on, 'fr')} : un refus motivé est communiqué sous vingt et un jours naturels, au plus tard le ${dateInWords(lastDay, 'fr')}.`,
        en: `File received on ${dateInWords(on, 'en')}: a reasoned refusal is told within twenty-one natural days, by ${dateInWords(lastDay, 'en')}.`,
      },
    },
    calendar,
    'rolled',
  );
};

/** Art. 20.1: ninety days from the filing, or from complete documentation. */
export const outcome = within('K8', 90, '20.1');
/** Art. 20.2: ninety days more at most, with reasons. */
export const latestOutcome = within('K8-max', 180, '20.2');

function within(code: 'K8' | 'K8-max', days: 90 | 180, number: string): Clock {
  return (_rules, { on, until, calendar = CALENDAR }) => {
    const lastDay = until ?? addDays(on, days);
    const longest = days === 180;
    return settled(
      {
        ...byLaw(code, LEY_20, number, on, lastDay),
        trigger: until === undefined ? 'file-complete' : 'prolongation',
        explanation: {
          fr: `Demande déposée, ou documentation complète, le ${dateInWords(on, 'fr')} : l'issue est attendue ${longest ? 'sous quatre-vingt-dix jours, prolongés de quatre-vingt-dix jours au plus par une décision motivée' : 'sous quatre-vingt-dix jours'}, au plus tard le ${dateInWords(lastDay, 'fr')}.`,
          en: `Request lodged, or documents complete, on ${dateInWords(on, 'en')}: the outcome is expected ${longest ? 'within ninety days, prolonged by ninety at most by a reasoned decision' : 'within ninety days'}, by ${dateInWords(lastDay, 'en')}.`,
        },
      },
      calendar,
      'rolled',
    );
  };
}

/** Art. 14.2: at least three working days to reflect before accepting. */
export const acceptance: Clock = (_rules, { on, days, calendar = CALENDAR }) => {
  const opensOn = addWorkingDays(on, 3, { ...calendar, week: 'MON_FRI' });
  const lastDay = days === undefined ? opensOn : latest(opensOn, addDays(on, days));
  return settled(
    {
      ...byLaw('K10', LEY_14, '14.2', on, lastDay),
      trigger: 'proposal-notified',
      opensOn,
      explanation: {
        fr: `Proposition notifiée le ${dateInWords(on, 'fr')} : trois jours ouvrables de réflexion au moins avant d'accepter, donc à partir du ${dateInWords(opensOn, 'fr')}.`,
        en: `Proposal notified on ${dateInWords(on, 'en')}: at least three working days to reflect before accepting, hence from ${dateInWords(opensOn, 'en')}.`,
      },
    },
    calendar,
    'untouched',
  );
};

/** Art. 4.1: the filing suspends limitation. */
export const suspension: Clock = (_rules, { on, calendar = CALENDAR }) =>
  settled(
    {
      ...byLaw('K11', LEY_4, '4.1', on, on),
      trigger: 'referral-received',
      explanation: {
        fr: `Le dépôt de la demande, le ${dateInWords(on, 'fr')}, suspend le délai pour agir en justice.`,
        en: `Lodging the request, on ${dateInWords(on, 'en')}, suspends the time limit for going to court.`,
      },
    },
    calendar,
    'untouched',
  );

function byLaw(code: DueDate['code'], provision: Provision, number: string, startsOn: CivilDate, nominalOn: CivilDate) {
  return {
    code,
    nature: 'law',
    article: `Ley 7/2017 art. ${number}`,
    provision: provision.id,
    certainty: provision.certainty,
    startsOn,
    nominalOn,
  } as const;
}
