import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct, finished } from '../define-act.ts';
import { CONSUMER } from '../who-acts.ts';

/** The consumer confirms that the answer settles the dispute; it was never a mediation (L611-3 2°) and is not counted as one. */
export interface AcceptAnswer {
  readonly type: 'AcceptAnswer';
}

export interface AnswerAccepted {
  readonly type: 'AnswerAccepted';
}

export const acceptAnswer = defineAct<AcceptAnswer, AnswerAccepted>({
  type: 'AcceptAnswer',
  by: CONSUMER,
  event: 'AnswerAccepted',
  when: ({ answer }) => answer !== undefined && answer.kind !== 'offer',
  binds: 'accepts',
  decide: (dispute) =>
    dispute.answer === undefined || dispute.answer.kind === 'offer'
      ? refused('no-answer-to-accept')
      : decided({ type: 'AnswerAccepted' }),
  events: {
    AnswerAccepted: { audience: SIDES, evolve: finished },
  },
});
