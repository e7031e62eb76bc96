import { date } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';
import { eventOf } from '../writing/facts-of.ts';

export const courtesy: Essentials = (facts) => ({
  title: 'The mediation is prolonged',
  sentences: [
    `Because the dispute is complex, the outcome is now expected up to and including ${date(eventOf(facts, 'MediationProlonged').until)}.`,
  ],
});
