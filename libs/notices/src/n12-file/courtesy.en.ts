import { outcomeDue } from '#dispute';
import { date } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';
import { eventIf } from '../writing/facts-of.ts';

export const courtesy: Essentials = (facts) => ({
  title: eventIf(facts, 'FileAsked') ? 'The file you asked for' : 'The examination begins',
  sentences: [
    facts.pieces.length === 0
      ? 'There is no document in the file yet. You may add your own.'
      : 'The letter lists the documents of the file that you may read. You may answer them and add your own.',
    `The outcome is expected up to and including ${date(outcomeDue(facts.dispute).nominalOn)}.`,
  ],
});
