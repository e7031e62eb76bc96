import { type DecideAct, decided } from '../decision.ts';

/** The consumer takes the request back before it is notified (Dir. 2013/11 art. 9(2)(a)). */
export interface WithdrawRequest {
  readonly type: 'WithdrawRequest';
}

export interface RequestWithdrawn {
  readonly type: 'RequestWithdrawn';
}

export const withdrawRequest: DecideAct<WithdrawRequest, RequestWithdrawn> = () =>
  decided({ type: 'RequestWithdrawn' });
