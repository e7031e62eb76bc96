import { type DecideAct, decided } from '../decision.ts';
import type { ComplaintUnresolved } from './answer-complaint.ts';

/** The answer or the offer does not settle the dispute, or was not kept: the referral opens at once (law.md K2). */
export interface ContestAnswer {
  readonly type: 'ContestAnswer';
}

export const contestAnswer: DecideAct<ContestAnswer, ComplaintUnresolved> = (_dispute, _act, { today }) =>
  decided({ type: 'ComplaintUnresolved', cause: 'contested', on: today });
