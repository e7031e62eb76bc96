import { type DecideAct, decided } from '../decision.ts';

/** The consumer lets the complaint go before any referral. */
export interface WithdrawComplaint {
  readonly type: 'WithdrawComplaint';
}

export interface ComplaintWithdrawn {
  readonly type: 'ComplaintWithdrawn';
}

export const withdrawComplaint: DecideAct<WithdrawComplaint, ComplaintWithdrawn> = () =>
  decided({ type: 'ComplaintWithdrawn' });
