import { type Party, sideOf } from '../actor.ts';
import { type DecideAct, decided } from '../decision.ts';

/** R612-2: either party may leave « à tout moment » and owes no reason. */
export interface WithdrawFromMediation {
  readonly type: 'WithdrawFromMediation';
}

export interface PartyWithdrew {
  readonly type: 'PartyWithdrew';
  readonly by: Party;
}

export const withdrawFromMediation: DecideAct<WithdrawFromMediation, PartyWithdrew> = (_dispute, _act, { actor }) =>
  decided({ type: 'PartyWithdrew', by: sideOf(actor.role) as Party });
