import type * as fr from './wording.fr.ts';

export const LAW: typeof fr.LAW = {
  title: 'The law applied here',
  lead: 'Every article that this portal applies or knows, with how sure we are of it. This register is not legal advice; only the official text is authoritative.',
  calculator: 'Work out the dates',
  textsTitle: 'The texts',
  sectorsTitle: 'By trade',
  sure: {
    V: 'text verified',
    V2: 'secondary source',
    P: 'custom',
    R: 'our reading',
    U: 'not verified',
  },
  notApplied: 'no rule in the software',
};

export const PROVISION: typeof fr.PROVISION = {
  title: 'Provision',
  all: 'All provisions',
  words: 'The text',
  wordsNote: 'Extracts, to the word, in French.',
  noWords: 'No extract: the text was not read, or only its sense is used.',
  force: 'In force',
  from: 'from',
  to: 'until',
  always: 'on the day it was read',
  certainty: 'Certainty',
  source: 'Source',
  applied: 'Applied by',
  proved: 'Proved by',
  reason: 'No rule in the software',
};
