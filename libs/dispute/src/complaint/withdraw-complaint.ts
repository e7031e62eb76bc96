import { SIDES } from '../actor.ts';
import { decided } from '../decision.ts';
import { defineAct, finished } from '../define-act.ts';
import { CONSUMER } from '../who-acts.ts';

/** The consumer lets the complaint go before any referral. */
export interface WithdrawComplaint {
  readonly type: 'WithdrawComplaint';
}

export interface ComplaintWithdrawn {
  readonly type: 'ComplaintWithdrawn';
}

export const withdrawComplaint = defineAct<WithdrawComplaint, ComplaintWithdrawn>({
  type: 'WithdrawComplaint',
  by: CONSUMER,
  event: 'ComplaintWithdrawn',
  binds: 'withdraws',
  decide: () => decided({ type: 'ComplaintWithdrawn' }),
  events: {
    ComplaintWithdrawn: { audience: SIDES, evolve: finished },
  },
});
