import { archiveDue } from '#dispute';
import { closedOn, date, runsAgain } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';

export const courtesy: Essentials = (facts) => ({
  title: 'The mediation has ended',
  sentences: [
    `The mediator declares that the mediation ended on ${date(closedOn(facts))}.`,
    ...(facts.dispute.notifiedOn === undefined ? [] : [runsAgain(facts)]),
    `The file can be read until ${date(archiveDue(facts.dispute).nominalOn)}.`,
  ],
});
