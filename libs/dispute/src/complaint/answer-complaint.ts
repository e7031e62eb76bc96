import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import type { Answer } from '../terms.ts';
import type { TextRef } from '../text-ref.ts';
import { MERCHANT } from '../who-acts.ts';
import { type ComplaintUnresolved } from './contest-answer.ts';

/** Why a merchant refuses, in part or whole, as it may say by a code. */
export const ANSWER_REASONS = [
  'unfounded',
  'already-settled',
  'not-our-contract',
  'consumer-error',
  'outside-guarantee',
  'proof-missing',
  'other',
] as const;

/**
 * The merchant's answer (*réponse à la réclamation*). A partial or full refusal carries the mediator's details
 * (L616-1 al. 2) and says whether the merchant would take part in mediation (Dir. 2013/11 art. 13(3)).
 */
export interface AnswerComplaint {
  readonly type: 'AnswerComplaint';
  readonly answer: Answer | 'holding';
  readonly reason?: (typeof ANSWER_REASONS)[number];
  readonly statement?: TextRef;
  readonly wouldMediate?: boolean;
}

export interface ComplaintAnswered {
  readonly type: 'ComplaintAnswered';
  readonly answer: Answer;
  readonly reason?: (typeof ANSWER_REASONS)[number];
  readonly statement?: TextRef;
  readonly wouldMediate?: boolean;
}

/** *Réponse d'attente*: says that an answer will come; it stops no clock of the general regime. */
export interface HoldingAnswerGiven {
  readonly type: 'HoldingAnswerGiven';
  readonly statement?: TextRef;
}

export const answerComplaint = defineAct<AnswerComplaint, ComplaintAnswered | HoldingAnswerGiven, ComplaintUnresolved>({
  type: 'AnswerComplaint',
  by: MERCHANT,
  event: 'ComplaintAnswered',
  binds: ({ answer }) => (answer === 'holding' ? false : answer === 'accepted' ? 'accepts' : 'refuses'),
  decide: (dispute, act, { today }) => {
    const { type: _type, answer, ...rest } = act;
    if (answer === 'holding') {
      if (dispute.silence !== undefined) return refused('too-late-for-holding-answer');
      // CMF L133-45: a holding answer gives its reasons; its final date is counted, and the letter says it.
      if (dispute.rules.sector === 'payment' && act.statement === undefined) {
        return refused('holding-answer-without-reasons', 'CMF L133-45');
      }
      return decided({ type: 'HoldingAnswerGiven', ...(act.statement ? { statement: act.statement } : {}) });
    }
    const answered: ComplaintAnswered = { type: 'ComplaintAnswered', answer, ...rest };
    if (answer !== 'rejected') return decided(answered);
    return decided(answered, { type: 'ComplaintUnresolved', cause: 'rejected', on: today });
  },
  events: {
    ComplaintAnswered: {
      audience: SIDES,
      evolve: (_dispute, event, { on }) => ({ answer: { kind: event.answer, on } }),
    },
    HoldingAnswerGiven: {
      audience: SIDES,
      evolve: (dispute, _event, { on }) => ({ holdingAnswerOn: dispute.holdingAnswerOn ?? on }),
    },
  },
  example: ({ pick, text }) => ({
    answer: pick('rejected', 'partial', 'accepted', 'holding'),
    statement: text('answer'),
  }),
});
