import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import type { TextRef } from '../text-ref.ts';
import { MEDIATOR } from '../who-acts.ts';
import { notDeclaredIndependent, notTheCaseMediator } from './case-mediator.ts';

/**
 * R612-4: « à défaut d'accord amiable », the mediator proposes a solution, with its reasons (Dir. 2013/11 art. 9(1)(c))
 * and a period to accept or refuse, fixed here in days.
 */
export interface IssueProposal {
  readonly type: 'IssueProposal';
  readonly solution: TextRef;
  readonly reasons: TextRef;
  /** What acceptance would legally mean (R612-4 4°), where the general wording does not suffice. */
  readonly effects?: TextRef;
  readonly sense: 'consumer' | 'partial' | 'merchant';
  readonly amountCents?: number;
  readonly acceptanceDays?: number;
}

export interface ProposalIssued {
  readonly type: 'ProposalIssued';
  readonly solution: TextRef;
  readonly reasons: TextRef;
  readonly effects?: TextRef;
  readonly sense: 'consumer' | 'partial' | 'merchant';
  readonly amountCents?: number;
  readonly acceptanceDays: number;
}

export const issueProposal = defineAct<IssueProposal, ProposalIssued>({
  type: 'IssueProposal',
  by: MEDIATOR,
  event: 'ProposalIssued',
  when: ({ caseMediator }) => caseMediator?.independent === true,
  binds: false,
  decide: (dispute, act, { actor }) => {
    const refusal = notTheCaseMediator(dispute, actor) ?? notDeclaredIndependent(dispute);
    if (refusal !== undefined) return refusal;
    const { practice } = dispute.rules;
    const acceptanceDays = act.acceptanceDays ?? practice.acceptanceDays;
    if (acceptanceDays < Math.max(1, practice.reflectionDays))
      return refused('acceptance-days-too-few', 'Dir. 2013/11 art. 9(2)(d)');
    return decided({ ...act, type: 'ProposalIssued', acceptanceDays });
  },
  events: {
    ProposalIssued: {
      audience: SIDES,
      evolve: (_dispute, event, { on }) => ({
        proposal: {
          issuedOn: on,
          acceptanceDays: event.acceptanceDays,
          solution: event.solution,
          reasons: event.reasons,
          sense: event.sense,
          answers: {},
        },
      }),
    },
  },
  example: ({ pick, text }) => ({
    solution: text('solution'),
    reasons: text('reasons'),
    sense: pick('consumer', 'partial', 'merchant'),
    amountCents: 8900,
  }),
});
