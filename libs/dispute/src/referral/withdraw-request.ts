import { CONSUMER_AND_MEDIATOR } from '../actor.ts';
import { decided } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { CONSUMER } from '../who-acts.ts';

/** The consumer takes the request back before it is notified (Dir. 2013/11 art. 9(2)(a)). */
export interface WithdrawRequest {
  readonly type: 'WithdrawRequest';
}

export interface RequestWithdrawn {
  readonly type: 'RequestWithdrawn';
}

export const withdrawRequest = defineAct<WithdrawRequest, RequestWithdrawn>({
  type: 'WithdrawRequest',
  by: CONSUMER,
  event: 'RequestWithdrawn',
  binds: 'withdraws',
  decide: () => decided({ type: 'RequestWithdrawn' }),
  events: {
    RequestWithdrawn: {
      audience: CONSUMER_AND_MEDIATOR,
      evolve: (_dispute, _event, { on }) => ({ ending: { on, by: 'consumer' } }),
    },
  },
});
