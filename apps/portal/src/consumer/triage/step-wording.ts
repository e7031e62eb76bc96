import { words } from '../../layout/words.ts';
import * as en from './step-wording.en.ts';
import * as fr from './step-wording.fr.ts';

/** What remains after each step that is not to write or to refer. */
export const WAYS_AFTER = {
  'write-now': [],
  wait: [],
  'refer-now': [],
  'too-late': ['court', 'conciliator'],
  elsewhere: ['court'],
  'not-a-consumer': ['court'],
  'left-out': ['court'],
  neighbour: ['conciliator', 'court'],
  europe: ['centre', 'court'],
  beyond: ['court'],
  settled: [],
};

export const { STEP } = await words(import.meta.url, { fr, en });

export const STEP_PAGE = { template: 'consumer/triage/step.njk', words: STEP } as const;
