import { conflictAnswerDue } from '#dispute';
import { date } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';

export const courtesy: Essentials = (facts) => ({
  title: 'A possible conflict of interest',
  sentences: [
    'The mediator discloses a circumstance, told in the letter.',
    `You may object to the mediator going on: say so up to and including ${date(conflictAnswerDue(facts.dispute).nominalOn)}.`,
  ],
});
