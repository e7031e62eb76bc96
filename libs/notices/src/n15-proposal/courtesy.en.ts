import { acceptanceDue } from '#dispute';
import { date, runsAgain } from '../courtesy/english.ts';
import type { Essentials } from '../courtesy/essentials.ts';

export const courtesy: Essentials = (facts) => ({
  title: 'Proposed solution',
  sentences: [
    'The mediator proposes a solution, with its reasons; both are in the letter.',
    `You may accept or refuse up to and including ${date(acceptanceDue(facts.dispute).nominalOn)}. No answer counts as a refusal.`,
    runsAgain(facts),
  ],
});
