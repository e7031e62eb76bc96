import { outcomeDue } from '#dispute';
import { consumer, date, merchant, sayBy } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';

export const courtesy: Essentials = (facts) => ({
  title: 'Notification of the referral to the mediator',
  sentences: [
    `The mediator is asked to settle the dispute between ${consumer(facts)} and ${merchant(facts)}. The request is admissible.`,
    `The outcome is expected up to and including ${date(outcomeDue(facts.dispute).nominalOn)}.`,
    ...(facts.to === 'merchant' && facts.dispute.invitedOn !== undefined ? [sayBy(facts)] : []),
  ],
});
