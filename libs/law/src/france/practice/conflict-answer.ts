import { addDays } from '../../civil-date.ts';
import { dateInWords } from '../../date-in-words.ts';
import type { Provision } from '../../provision.ts';
import { practiceClock } from './practice-clock.ts';

export const CONFLICT_ANSWER_DAYS = 15;

export const CONFLICT_ANSWER: Provision = {
  id: 'FR/practice/conflict-answer',
  article: "réponse à la révélation d'un conflit d'intérêts",
  code: 'charte de médiation',
  title: { fr: "Quinze jours pour s'opposer", en: 'Fifteen days to object' },
  cite: { fr: 'charte de médiation', en: 'mediation charter' },
  certainty: 'R',
  source: 'Choice of this portal: R613-1 gives the right to object and no period',
};

/** Practice: time to answer the disclosure of R613-1. Silence is not consent: somebody must ask again. */
export const conflictAnswer = practiceClock({
  code: 'P-CONFLICT',
  provision: CONFLICT_ANSWER,
  trigger: 'conflict-disclosed',
  lastDay: (on, { conflictAnswerDays }) => addDays(on, conflictAnswerDays),
  roll: 'rolled',
  explanation: (on, lastDay, { conflictAnswerDays }) => ({
    fr: `Une circonstance touchant l'indépendance du médiateur a été révélée le ${dateInWords(on, 'fr')}. Chaque partie a ${conflictAnswerDays} jours pour dire si elle s'oppose à la poursuite : jusqu'au ${dateInWords(lastDay, 'fr')} inclus. Ce délai vient de la charte du médiateur, non de la loi.`,
    en: `A circumstance touching the mediator's independence was disclosed on ${dateInWords(on, 'en')}. Each party has ${conflictAnswerDays} days to say whether it objects to going on: up to and including ${dateInWords(lastDay, 'en')}. This period comes from the mediator's charter, not from the law.`,
  }),
});
