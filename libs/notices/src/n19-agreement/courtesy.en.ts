import { date } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';
import { dayOf } from '../writing/dates.ts';

export const courtesy: Essentials = (facts) => ({
  title: 'Agreement',
  sentences: [
    `On ${date(dayOf(facts))} the parties agreed. The terms are in the letter; you may both sign it, and need not.`,
    'The agreement binds both; a court may make it enforceable.',
  ],
});
