import { isAfter } from '#law';
import { type DecideAct, decided, refused } from '../decision.ts';
import { merchantEntryDue } from '../due-dates.ts';

/** K9: the merchant did not say whether it enters; the charter takes that for a refusal. */
export interface LapseMerchantAnswer {
  readonly type: 'LapseMerchantAnswer';
}

export const lapseMerchantAnswer: DecideAct<LapseMerchantAnswer> = (dispute, _act, { today }) => {
  const due = merchantEntryDue(dispute);
  return isAfter(today, due.rolledOn)
    ? decided({ type: 'MerchantDeclined', how: 'silence' })
    : refused('date-not-come', due.article, { on: due.rolledOn });
};
