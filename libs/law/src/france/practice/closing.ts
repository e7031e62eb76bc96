import { addDays } from '../../civil-date.ts';
import { dateInWords } from '../../date-in-words.ts';
import type { Provision } from '../../provision.ts';
import { practiceClock } from './practice-clock.ts';

export const CLOSING_DAYS = 7;

export const CLOSING: Provision = {
  id: 'FR/practice/closing',
  article: "clôture après l'issue",
  code: 'charte de médiation',
  title: { fr: "Sept jours pour clore après l'issue", en: 'Seven days to close after the outcome' },
  cite: { fr: 'charte de médiation', en: 'mediation charter' },
  certainty: 'R',
  source: 'Choice of this portal: C. civ. 2238 dates the end from the declaration and sets no period to make it',
};

/** Practice: the declaration that mediation is ended restarts limitation (C. civ. 2238), so it is not left open. */
export const closing = practiceClock({
  code: 'P-CLOSING',
  provision: CLOSING,
  trigger: 'outcome-reached',
  lastDay: (on, { closingDays }) => addDays(on, closingDays),
  roll: 'rolled',
  explanation: (on, lastDay, { closingDays }) => ({
    fr: `L'issue est connue depuis le ${dateInWords(on, 'fr')} ; le médiateur clôt le dossier sous ${closingDays} jours, au plus tard le ${dateInWords(lastDay, 'fr')}. Ce délai vient de la charte du médiateur, non de la loi.`,
    en: `The outcome has been known since ${dateInWords(on, 'en')}; the mediator closes the file within ${closingDays} days, by ${dateInWords(lastDay, 'en')}. This period comes from the mediator's charter, not from the law.`,
  }),
});
