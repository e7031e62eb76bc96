import { date } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';
import { dayOf } from '../writing/dates.ts';
import { eventOf } from '../writing/facts-of.ts';

export const courtesy: Essentials = (facts) => ({
  title: 'Your answer to the proposed solution',
  sentences: [
    `On ${date(dayOf(facts))} you ${eventOf(facts, 'ProposalAnswered').answer === 'accepted' ? 'accepted' : 'refused'} the proposed solution.`,
    'No answer is told to the other party before both have answered or the period is over.',
  ],
});
