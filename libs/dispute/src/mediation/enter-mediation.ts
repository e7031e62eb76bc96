import { isAfter } from '#law';
import { type DecideAct, decided, refused } from '../decision.ts';
import { merchantEntryDue } from '../due-dates.ts';

/** The merchant enters the mediation, of its own will (CECMC B02-3). */
export interface EnterMediation {
  readonly type: 'EnterMediation';
}

export interface MerchantEntered {
  readonly type: 'MerchantEntered';
}

export const enterMediation: DecideAct<EnterMediation, MerchantEntered> = (dispute, _act, { today }) => {
  const due = merchantEntryDue(dispute);
  return isAfter(today, due.rolledOn)
    ? refused('merchant-period-over', due.article, { on: due.rolledOn })
    : decided({ type: 'MerchantEntered' });
};
