import { piecesDue } from '#dispute';
import { date } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';

export const courtesy: Essentials = (facts) => ({
  title: 'Documents are needed',
  sentences: [
    'Something is missing to check whether your request can be examined; the letter says what.',
    `It is expected up to and including ${date(piecesDue(facts.dispute).nominalOn)}, online or by post.`,
  ],
});
