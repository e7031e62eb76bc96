import { type Party, SIDES, sideOf } from '../actor.ts';
import { decided } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { PARTIES } from '../who-acts.ts';

/** R612-2: either party may leave « à tout moment » and owes no reason. */
export interface WithdrawFromMediation {
  readonly type: 'WithdrawFromMediation';
}

export interface PartyWithdrew {
  readonly type: 'PartyWithdrew';
  readonly by: Party;
}

export const withdrawFromMediation = defineAct<WithdrawFromMediation, PartyWithdrew>({
  type: 'WithdrawFromMediation',
  by: PARTIES,
  event: 'PartyWithdrew',
  binds: 'withdraws',
  decide: (_dispute, _act, { actor }) => decided({ type: 'PartyWithdrew', by: sideOf(actor.role) as Party }),
  events: {
    PartyWithdrew: { audience: SIDES, evolve: (_dispute, event, { on }) => ({ ending: { on, by: event.by } }) },
  },
});
