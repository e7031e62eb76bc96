import { isAfter, isBefore } from '#law';
import { otherParty, type Party, SIDES, sideOf } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct, ended } from '../define-act.ts';
import { acceptanceDue } from '../due-dates.ts';
import { required } from '../required.ts';
import { PARTIES } from '../who-acts.ts';

/** R612-4 1°: each party is free to accept or to refuse; to consent, not before a time to reflect (Dir. 2013/11 art. 9(2)(d)). */
export interface AnswerProposal {
  readonly type: 'AnswerProposal';
  readonly answer: 'accepted' | 'refused';
}

/** One party's answer; the other party is not told before both have answered or the period is over. */
export interface ProposalAnswered {
  readonly type: 'ProposalAnswered';
  readonly by: Party;
  readonly answer: 'accepted' | 'refused';
}

export interface ProposalAccepted {
  readonly type: 'ProposalAccepted';
}

export interface ProposalRefused {
  readonly type: 'ProposalRefused';
  readonly by: readonly Party[];
}

export const answerProposal = defineAct<AnswerProposal, ProposalAnswered | ProposalAccepted | ProposalRefused>({
  type: 'AnswerProposal',
  by: PARTIES,
  event: 'ProposalAnswered',
  when: ({ proposal }, side) => proposal?.answers[side as Party] === undefined,
  binds: ({ answer }) => (answer === 'accepted' ? 'accepts' : 'refuses'),
  decide: (dispute, act, { actor, today }) => {
    const by = sideOf(actor.role) as Party;
    const due = acceptanceDue(dispute);
    if (isAfter(today, due.rolledOn)) return refused('acceptance-period-over', due.article, { on: due.rolledOn });
    const answers = dispute.proposal?.answers ?? {};
    if (answers[by] !== undefined) return refused('already-answered');
    if (act.answer === 'accepted' && due.opensOn !== undefined && isBefore(today, due.opensOn)) {
      return refused('time-to-reflect', 'Dir. 2013/11 art. 9(2)(d)', { on: due.opensOn });
    }
    const answered: ProposalAnswered = { type: 'ProposalAnswered', by, answer: act.answer };
    const other = answers[otherParty(by)];
    if (other === undefined) return decided(answered);
    if (other === 'accepted' && act.answer === 'accepted') return decided(answered, { type: 'ProposalAccepted' });
    const refusers: Party[] = [];
    if (act.answer === 'refused') refusers.push(by);
    if (other === 'refused') refusers.push(otherParty(by));
    return decided(answered, { type: 'ProposalRefused', by: refusers });
  },
  events: {
    ProposalAnswered: {
      audience: ({ by }) => [by, 'mediator'],
      evolve: (dispute, event) => {
        const proposal = required(dispute.proposal);
        return { proposal: { ...proposal, answers: { ...proposal.answers, [event.by]: event.answer } } };
      },
    },
    ProposalAccepted: { audience: SIDES, evolve: ended },
    ProposalRefused: { audience: SIDES, evolve: ended },
  },
  example: ({ pick }) => ({ answer: pick('accepted', 'refused') }),
});
