import { type CivilDate, isBefore } from '../civil-date.ts';
import { DUTY_TO_REPLY, directive2025_2647 } from './directive-2025-2647.ts';

/** Facts of a dispute on which the scope of consumer mediation depends, according to the date. */
export interface DisputeScope {
  readonly phase: 'pre-contractual' | 'performance';
  readonly counterpart: 'price' | 'personal-data';
  readonly merchantIn: 'union' | 'elsewhere';
  /**
   * For a merchant outside the Union: it asked together with the consumer, and accepted the law of their residence
   * and the rules of the body.
   */
  readonly merchantAccepted?: boolean;
}

/** Answer of `inScope`: whether consumer mediation reaches the dispute and, if not, why. */
export type InScope =
  | { readonly inScope: true }
  | { readonly inScope: false; readonly because: 'pre-contractual' | 'paid-with-data' | 'outside-the-union' };

/** Default scope: the performance of a contract for a price, with a merchant of the Union. */
export const ORDINARY_SCOPE: DisputeScope = { phase: 'performance', counterpart: 'price', merchantIn: 'union' };

/** Answer of `inScope`, with the provision that gives it on that day. */
export type Reach = InScope & { readonly provision: string; readonly article: string };

/**
 * Returns whether consumer mediation reaches a dispute. Until 20 September 2028, L611-1: performance of a contract for
 * a price, with a merchant of a Member State. From then on, Dir. (EU) 2025/2647 (operative text not read): obligations
 * before the contract too, contracts paid with personal data, and merchants elsewhere that accept.
 */
export function inScope(on: CivilDate, { phase, counterpart, merchantIn, merchantAccepted }: DisputeScope): InScope {
  if (isBefore(on, DUTY_TO_REPLY.from)) {
    if (phase === 'pre-contractual') return { inScope: false, because: 'pre-contractual' };
    if (counterpart === 'personal-data') return { inScope: false, because: 'paid-with-data' };
    return merchantIn === 'union' ? { inScope: true } : { inScope: false, because: 'outside-the-union' };
  }
  if (merchantIn === 'union' || merchantAccepted === true) return { inScope: true };
  return { inScope: false, because: 'outside-the-union' };
}

/** Returns the scope in France: by L611-1, then by the Directive from its day on, as it has no transposition. */
export function reachInFrance(askedOn: CivilDate, scope: DisputeScope): Reach {
  const byTheCode = isBefore(askedOn, DUTY_TO_REPLY.from);
  return {
    ...inScope(askedOn, scope),
    provision: byTheCode ? 'FR/L611-1' : directive2025_2647.id,
    article: byTheCode ? 'L611-1' : 'Dir. (UE) 2025/2647',
  };
}
