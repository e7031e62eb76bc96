import { type DecideAct, decided } from '../decision.ts';

/** The merchant declines to enter; the mediation ends without examination. It owes no reason. */
export interface DeclineMediation {
  readonly type: 'DeclineMediation';
}

export interface MerchantDeclined {
  readonly type: 'MerchantDeclined';
  /** Said so, or let the period pass. */
  readonly how: 'said' | 'silence';
}

export const declineMediation: DecideAct<DeclineMediation> = () => decided({ type: 'MerchantDeclined', how: 'said' });
