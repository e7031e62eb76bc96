import { rejectionDue } from '#dispute';
import { date, receivedOn } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';

export const courtesy: Essentials = (facts) => ({
  title: 'Your request for mediation was received',
  sentences: [
    `The mediator received your request on ${date(receivedOn(facts))} and checks whether it can be examined.`,
    `If it must be rejected, you are told, with the reason, up to and including ${date(rejectionDue(facts.dispute).nominalOn)}.`,
    'Mediation is free of charge for you.',
  ],
});
