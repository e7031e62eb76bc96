import { isAfter } from '#law';
import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { longestMerchantEntryDue, merchantEntryDue } from '../due-dates.ts';
import { type RuleApplied, ruleOf } from '../rule-applied.ts';
import { MEDIATOR } from '../who-acts.ts';
import { notTheCaseMediator } from './case-mediator.ts';

/** Why the merchant is given thirty working days instead of twenty. */
export const EXTENSION_CAUSES = ['complex-dispute', 'exceptional-circumstances'] as const;

/**
 * Dir. (EU) 2025/2647 (operative text not read): the merchant has longer to say whether it takes part, thirty working days at most, and the
 * consumer is told. Before 20 September 2028 a charter sets the period, and there is nothing to extend.
 */
export interface ExtendMerchantAnswer {
  readonly type: 'ExtendMerchantAnswer';
  readonly because: (typeof EXTENSION_CAUSES)[number];
}

export interface MerchantAnswerExtended {
  readonly type: 'MerchantAnswerExtended';
  readonly because: (typeof EXTENSION_CAUSES)[number];
  readonly rule: RuleApplied;
}

export const extendMerchantAnswer = defineAct<ExtendMerchantAnswer, MerchantAnswerExtended>({
  type: 'ExtendMerchantAnswer',
  by: MEDIATOR,
  event: 'MerchantAnswerExtended',
  when: (dispute) => longestMerchantEntryDue(dispute) !== undefined && !dispute.merchantAnswerExtended,
  binds: false,
  decide: (dispute, act, { actor, today }) => {
    const notInCharge = notTheCaseMediator(dispute, actor);
    if (notInCharge !== undefined) return notInCharge;
    const due = merchantEntryDue(dispute);
    const longest = longestMerchantEntryDue(dispute);
    if (longest === undefined) return refused('no-duty-to-reply', 'Dir. (UE) 2025/2647');
    if (dispute.merchantAnswerExtended) return refused('already-recorded');
    if (isAfter(today, due.rolledOn)) return refused('merchant-period-over', due.article, { on: due.rolledOn });
    return decided({ ...act, type: 'MerchantAnswerExtended', rule: ruleOf(longest) });
  },
  events: {
    MerchantAnswerExtended: { audience: SIDES, evolve: () => ({ merchantAnswerExtended: true }) },
  },
  example: ({ pick }) => ({
    because: pick('complex-dispute', 'exceptional-circumstances'),
  }),
});
