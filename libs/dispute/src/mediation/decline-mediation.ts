import { type DecideAct, decided } from '../decision.ts';
import type { RuleApplied } from '../rule-applied.ts';

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

export const declineMediation: DecideAct<DeclineMediation, MerchantDeclined> = () =>
  decided({ type: 'MerchantDeclined', how: 'said' });
