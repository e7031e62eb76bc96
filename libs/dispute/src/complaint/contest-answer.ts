import { type DecideAct, decided } from '../decision.ts';

/** The answer or the offer does not settle the dispute, or was not kept: the referral opens at once (law.md K2). */
export interface ContestAnswer {
  readonly type: 'ContestAnswer';
}

export const contestAnswer: DecideAct<ContestAnswer> = (_dispute, _act, { today }) =>
  decided({ type: 'ComplaintUnresolved', cause: 'contested', on: today });
