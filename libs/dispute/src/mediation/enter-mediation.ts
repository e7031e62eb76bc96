import { isAfter } from '#law';
import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { merchantEntryDue } from '../due-dates.ts';
import { MERCHANT } from '../who-acts.ts';

/** The merchant enters the mediation, of its own will (CECMC B02-3). */
export interface EnterMediation {
  readonly type: 'EnterMediation';
}

export interface MerchantEntered {
  readonly type: 'MerchantEntered';
}

export const enterMediation = defineAct<EnterMediation, MerchantEntered>({
  type: 'EnterMediation',
  by: MERCHANT,
  event: 'MerchantEntered',
  binds: 'accepts',
  decide: (dispute, _act, { today }) => {
    const due = merchantEntryDue(dispute);
    return isAfter(today, due.rolledOn)
      ? refused('merchant-period-over', due.article, { on: due.rolledOn })
      : decided({ type: 'MerchantEntered' });
  },
  events: {
    MerchantEntered: { audience: SIDES, evolve: () => ({ participation: 'entered' }) },
  },
});
