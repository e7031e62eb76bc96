import { addWorkingDays } from '../../calendar/working-days.ts';
import { addMonths, type CivilDate } from '../../civil-date.ts';
import type { Clock } from '../../clock.ts';
import { dateInWords } from '../../date-in-words.ts';
import { settled } from '../../due-date.ts';
import type { Provision } from '../../provision.ts';
import { CALENDAR } from '../calendar.ts';
import { nameOf } from './practice-clock.ts';

const SOURCE =
  'https://acpr.banque-france.fr/proteger-la-clientele/vous-etes-un-particulier/formuler-une-reclamation-vis-vis-dun-professionnel';

const RECOMMENDATION = {
  code: "recommandation de l'ACPR",
  cite: {
    fr: "recommandation de l'ACPR sur le traitement des réclamations",
    en: 'recommendation of the ACPR on complaints',
  },
  certainty: 'V2',
  source: SOURCE,
} as const;

/** Recommendation of the ACPR (2 July 2024, after 2022-R-01): not law. */
export const ACPR_ACKNOWLEDGEMENT: Provision = {
  ...RECOMMENDATION,
  id: 'FR/practice/acpr-acknowledgement',
  article: 'accusé de réception',
  title: { fr: 'Accusé de réception sous dix jours ouvrables', en: 'Acknowledged within ten working days' },
};

export const ACPR_ANSWER: Provision = {
  ...RECOMMENDATION,
  id: 'FR/practice/acpr-answer',
  article: 'réponse à la réclamation',
  title: { fr: 'Réponse sous deux mois', en: 'Answered within two months' },
};

/** K3: ten « jours ouvrables » from receipt; not needed where the answer itself goes out within them. */
export const acknowledgement = recommended('K3', ACPR_ACKNOWLEDGEMENT, {
  lastDay: (on, calendar) => addWorkingDays(on, 10, calendar),
  fr: (on, lastDay) =>
    `Réclamation reçue le ${on} : l'établissement en accuse réception sous dix jours ouvrables, au plus tard le ${lastDay}, sauf s'il y répond dans ce délai. C'est une recommandation, non une loi.`,
  en: (on, lastDay) =>
    `Complaint received on ${on}: the institution acknowledges it within ten working days, by ${lastDay}, unless it answers within that time. This is a recommendation, not law.`,
});

/** K4: two months from receipt, save a special circumstance of which the consumer is told. */
export const financialAnswer = recommended('K4', ACPR_ANSWER, {
  lastDay: (on) => addMonths(on, 2),
  fr: (on, lastDay) =>
    `Réclamation reçue le ${on} : l'établissement y répond sous deux mois, au plus tard le ${lastDay}, sauf circonstance particulière dont vous devez être informé. C'est une recommandation, non une loi.`,
  en: (on, lastDay) =>
    `Complaint received on ${on}: the institution answers within two months, by ${lastDay}, save a special circumstance of which you must be told. This is a recommendation, not law.`,
});

function recommended(
  code: 'K3' | 'K4',
  provision: Provision,
  rule: {
    readonly lastDay: (on: CivilDate, calendar: typeof CALENDAR) => CivilDate;
    readonly fr: (on: string, lastDay: string) => string;
    readonly en: (on: string, lastDay: string) => string;
  },
): Clock {
  return (_rules, { on, calendar = CALENDAR }) => {
    const lastDay = rule.lastDay(on, calendar);
    return settled(
      {
        code,
        nature: 'practice',
        article: nameOf(provision),
        provision: provision.id,
        certainty: provision.certainty,
        trigger: 'complaint-received',
        startsOn: on,
        nominalOn: lastDay,
        explanation: {
          fr: rule.fr(dateInWords(on, 'fr'), dateInWords(lastDay, 'fr')),
          en: rule.en(dateInWords(on, 'en'), dateInWords(lastDay, 'en')),
        },
      },
      calendar,
      'rolled',
    );
  };
}
