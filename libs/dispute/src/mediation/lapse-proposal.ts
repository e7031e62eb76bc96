import { isAfter } from '#law';
import type { Party } from '../actor.ts';
import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct, ended } from '../define-act.ts';
import { acceptanceDue } from '../due-dates.ts';
import { CLOCK } from '../who-acts.ts';
import type { ProposalRefused } from './answer-proposal.ts';

/** K10: the period fixed by the mediator is over. The law gives silence no effect; the notice said it would count as a refusal. */
export interface LapseProposal {
  readonly type: 'LapseProposal';
}

export interface ProposalLapsed {
  readonly type: 'ProposalLapsed';
}

export const lapseProposal = defineAct<LapseProposal, ProposalLapsed, ProposalRefused>({
  type: 'LapseProposal',
  by: CLOCK,
  event: 'ProposalLapsed',
  binds: false,
  decide: (dispute, _act, { today }) => {
    const due = acceptanceDue(dispute);
    if (!isAfter(today, due.rolledOn)) return refused('date-not-come', due.article, { on: due.rolledOn });
    const answers = dispute.proposal?.answers ?? {};
    const refusers = (Object.keys(answers) as Party[]).filter((party) => answers[party] === 'refused');
    return decided(refusers.length > 0 ? { type: 'ProposalRefused', by: refusers } : { type: 'ProposalLapsed' });
  },
  events: {
    ProposalLapsed: { audience: SIDES, evolve: ended },
  },
});
