import { referralWindowDue, silenceDue } from '#dispute';
import { consumer, date, merchant } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';
import { complaintOf } from '../writing/facts-of.ts';

export const courtesy: Essentials = (facts) => ({
  title: 'Written complaint',
  sentences: [
    `${consumer(facts)} sends a written complaint to ${merchant(facts)}, carried by the portal on ${date(complaintOf(facts).sentOn)}.`,
    `An answer is expected up to and including ${date(silenceDue(facts.dispute).nominalOn)}.`,
    `A mediator may be asked up to and including ${date(referralWindowDue(facts.dispute).nominalOn)}.`,
  ],
});
