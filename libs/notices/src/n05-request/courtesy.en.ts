import { date, receivedOn } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';

export const courtesy: Essentials = (facts) => ({
  title: 'Your request for mediation (your copy)',
  sentences: [
    `This is the request that the mediator received on ${date(receivedOn(facts))}. You need not send anything more.`,
  ],
});
