import { type CivilDate, isBefore } from '../civil-date.ts';
import { DUTY_TO_REPLY, directive2025_2647 } from './directive-2025-2647.ts';

/** What a dispute is about, as far as its scope depends on the date. */
export interface DisputeScope {
  readonly phase: 'pre-contractual' | 'performance';
  readonly counterpart: 'price' | 'personal-data';
  readonly merchantIn: 'union' | 'elsewhere';
  /** A merchant outside the Union: it asked together with the consumer, and accepted the law of their residence and the rules of the body. */
  readonly merchantAccepted?: boolean;
}

export type InScope =
  | { readonly inScope: true }
  | { readonly inScope: false; readonly because: 'pre-contractual' | 'paid-with-data' | 'outside-the-union' };

/** What nobody says otherwise of: the performance of a contract for a price, with a merchant of the Union. */
export const ORDINARY_SCOPE: DisputeScope = { phase: 'performance', counterpart: 'price', merchantIn: 'union' };

/** The answer, with the text that gives it on that day. */
export type Reach = InScope & { readonly provision: string; readonly article: string };

/**
 * Whether consumer mediation reaches it. Until 20 September 2028 L611-1: the performance of a contract for a price, with a merchant of a
 * Member State. From then on Dir. (EU) 2025/2647 (operative text not read): obligations before the contract, contracts paid with personal
 * data, and merchants elsewhere who accept.
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

/** In France: by L611-1, or by the Directive from its day on, for want of a transposition. */
export function reachInFrance(askedOn: CivilDate, scope: DisputeScope): Reach {
  const byTheCode = isBefore(askedOn, DUTY_TO_REPLY.from);
  return {
    ...inScope(askedOn, scope),
    provision: byTheCode ? 'FR/L611-1' : directive2025_2647.id,
    article: byTheCode ? 'L611-1' : 'Dir. (UE) 2025/2647',
  };
}
