import { closedOn, date } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';

export const courtesy: Essentials = (facts) => ({
  title: 'Attestation of an attempt at mediation',
  sentences: [
    `A mediation was asked for and ended without agreement; the end was declared on ${date(closedOn(facts))}.`,
    'This attestation may be shown to a court: it says nothing of what was said.',
  ],
});
