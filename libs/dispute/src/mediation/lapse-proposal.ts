import { isAfter } from '#law';
import type { Party } from '../actor.ts';
import { type DecideAct, decided, refused } from '../decision.ts';
import { acceptanceDue } from '../due-dates.ts';
import type { ProposalRefused } from './answer-proposal.ts';

/** K10: the period fixed by the mediator is over. The law gives silence no effect; the notice said it would count as a refusal. */
export interface LapseProposal {
  readonly type: 'LapseProposal';
}

export interface ProposalLapsed {
  readonly type: 'ProposalLapsed';
}

export const lapseProposal: DecideAct<LapseProposal, ProposalLapsed | ProposalRefused> = (dispute, _act, { today }) => {
  const due = acceptanceDue(dispute);
  if (!isAfter(today, due.rolledOn)) return refused('date-not-come', due.article, { on: due.rolledOn });
  const answers = dispute.proposal?.answers ?? {};
  const refusers = (Object.keys(answers) as Party[]).filter((party) => answers[party] === 'refused');
  return decided(refusers.length > 0 ? { type: 'ProposalRefused', by: refusers } : { type: 'ProposalLapsed' });
};
