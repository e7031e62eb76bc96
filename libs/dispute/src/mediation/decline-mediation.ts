import { SIDES } from '../actor.ts';
import { decided } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import type { RuleApplied } from '../rule-applied.ts';
import { MERCHANT } from '../who-acts.ts';

/** The merchant declines to enter; the mediation ends without examination. It owes no reason. */
export interface DeclineMediation {
  readonly type: 'DeclineMediation';
}

export interface MerchantDeclined {
  readonly type: 'MerchantDeclined';
  /** Said so, or let the period pass. */
  readonly how: 'said' | 'silence';
  /** By what text silence was taken for a refusal: a charter, or the Directive from 20 September 2028. */
  readonly rule?: RuleApplied;
}

export const declineMediation = defineAct<DeclineMediation, MerchantDeclined>({
  type: 'DeclineMediation',
  by: MERCHANT,
  event: 'MerchantDeclined',
  binds: 'refuses',
  decide: () => decided({ type: 'MerchantDeclined', how: 'said' }),
  events: {
    MerchantDeclined: {
      audience: SIDES,
      evolve: (_dispute, event, { on }) => ({
        participation: event.how === 'said' ? 'declined' : 'silent',
        ending: { on, by: 'merchant' },
      }),
    },
  },
});
