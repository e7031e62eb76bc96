import { type DecideAct, decided, refused } from '../decision.ts';

/** The consumer confirms that the answer settles the dispute; it was never a mediation (L611-3 2°) and is not counted as one. */
export interface AcceptAnswer {
  readonly type: 'AcceptAnswer';
}

export interface AnswerAccepted {
  readonly type: 'AnswerAccepted';
}

export const acceptAnswer: DecideAct<AcceptAnswer, AnswerAccepted> = (dispute) =>
  dispute.answer === undefined || dispute.answer.kind === 'offer'
    ? refused('no-answer-to-accept')
    : decided({ type: 'AnswerAccepted' });
