import { addMonths, addYears, type CivilDate } from '../civil-date.ts';
import type { Clock } from '../clock.ts';
import { dateInWords } from '../date-in-words.ts';
import { settled } from '../due-date.ts';
import type { Provision } from '../provision.ts';
import { CALENDAR } from './calendar.ts';
import { CONSUMER_CODE } from './sources.ts';

/** R614-4: the mediator's file for the CECMC, with training and an evaluation. */
export const R614_4: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R614-4',
  article: 'R614-4',
  title: { fr: 'Dossier pour la CECMC', en: 'File for the CECMC' },
  words: [
    { words: 'au moins tous les deux ans' },
    { part: '1°', words: 'Une description des formations suivies en matière de médiation' },
    {
      part: '2°',
      words: "Une évaluation de l'efficacité de la médiation et des moyens envisageables pour améliorer ses résultats",
    },
  ],
  certainty: 'V',
};

/** R615-7: three months to conform after a reasoned decision; then the commission may take the mediator off the list. */
export const R615_7: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/R615-7',
  article: 'R615-7',
  title: { fr: 'Mise en conformité avant retrait de la liste', en: 'Time to conform before delisting' },
  certainty: 'V',
};

/** K15, R614-4: every two years at least. */
export const commissionReport: Clock = (_rules, { on, calendar = CALENDAR }) => {
  const lastDay = addYears(on, 2);
  return settled(
    {
      ...byLaw(R614_4, on, lastDay),
      code: 'K15',
      trigger: 'report-sent',
      explanation: {
        fr: `Dernier dossier transmis à la CECMC le ${dateInWords(on, 'fr')} : le suivant l'est au moins tous les deux ans, au plus tard le ${dateInWords(lastDay, 'fr')}.`,
        en: `Last file sent to the CECMC on ${dateInWords(on, 'en')}: the next one is due at least every two years, by ${dateInWords(lastDay, 'en')}.`,
      },
    },
    calendar,
    'rolled',
  );
};

/** K16, R615-7. */
export const conformity: Clock = (_rules, { on, calendar = CALENDAR }) => {
  const lastDay = addMonths(on, 3);
  return settled(
    {
      ...byLaw(R615_7, on, lastDay),
      code: 'K16',
      trigger: 'conformity-decided',
      explanation: {
        fr: `Décision motivée de la CECMC du ${dateInWords(on, 'fr')} : le médiateur a trois mois pour se mettre en conformité, jusqu'au ${dateInWords(lastDay, 'fr')} inclus, avant une décision de retrait de la liste.`,
        en: `Reasoned decision of the CECMC of ${dateInWords(on, 'en')}: the mediator has three months to conform, up to and including ${dateInWords(lastDay, 'en')}, before a decision to take it off the list.`,
      },
    },
    calendar,
    'rolled',
  );
};

function byLaw(provision: Provision, startsOn: CivilDate, nominalOn: CivilDate) {
  const { article, certainty } = provision;
  return { nature: 'law', article, provision: provision.id, certainty, startsOn, nominalOn } as const;
}
