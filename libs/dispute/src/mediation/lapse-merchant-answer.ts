import { isAfter } from '#law';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { merchantEntryDue } from '../due-dates.ts';
import { ruleOf } from '../rule-applied.ts';
import { CLOCK } from '../who-acts.ts';
import type { MerchantDeclined } from './decline-mediation.ts';

/** K9: the merchant did not say whether it enters. A charter takes that for a refusal; from 20 September 2028 the Directive allows it. */
export interface LapseMerchantAnswer {
  readonly type: 'LapseMerchantAnswer';
}

export const lapseMerchantAnswer = defineAct<LapseMerchantAnswer, never, MerchantDeclined>({
  type: 'LapseMerchantAnswer',
  by: CLOCK,
  event: 'MerchantDeclined',
  binds: false,
  decide: (dispute, _act, { today }) => {
    const due = merchantEntryDue(dispute);
    return isAfter(today, due.rolledOn)
      ? decided({ type: 'MerchantDeclined', how: 'silence', rule: ruleOf(due) })
      : refused('date-not-come', due.article, { on: due.rolledOn });
  },
  events: {},
});
