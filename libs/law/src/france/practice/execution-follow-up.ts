import { addDays } from '../../civil-date.ts';
import { dateInWords } from '../../date-in-words.ts';
import type { Provision } from '../../provision.ts';
import { practiceClock } from './practice-clock.ts';

export const EXECUTION_FOLLOW_UP_DAYS = 30;

export const EXECUTION_FOLLOW_UP: Provision = {
  id: 'FR/practice/execution-follow-up',
  article: "suivi de l'exécution",
  code: 'charte de médiation',
  title: {
    fr: "Question sur l'exécution trente jours après l'échéance",
    en: 'Question on performance thirty days after it was due',
  },
  cite: { fr: 'charte de médiation', en: 'mediation charter' },
  certainty: 'P',
  source: 'Custom of mediators; the annual report gives the share of mediations performed, where known (R614-2 6°)',
};

/** Practice: the parties are asked whether the agreement was performed; never presumed. */
export const executionFollowUp = practiceClock({
  code: 'P-EXECUTION',
  provision: EXECUTION_FOLLOW_UP,
  trigger: 'performance-due',
  lastDay: (on, { executionFollowUpDays }) => addDays(on, executionFollowUpDays),
  roll: 'rolled',
  explanation: (on, lastDay, { executionFollowUpDays }) => ({
    fr: `La solution devait être exécutée le ${dateInWords(on, 'fr')} ; ${executionFollowUpDays} jours plus tard, le ${dateInWords(lastDay, 'fr')}, il est demandé aux parties si elle l'a été. C'est un usage, non une règle de droit.`,
    en: `The solution was to be performed on ${dateInWords(on, 'en')}; ${executionFollowUpDays} days later, on ${dateInWords(lastDay, 'en')}, the parties are asked whether it was. This is a custom, not a rule of law.`,
  }),
});
