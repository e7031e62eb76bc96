import type { GroundCode } from '#law';

/** What the consumer asks for, with its amount in cents where there is one. */
export interface Claim {
  readonly kind: 'refund' | 'repair' | 'replacement' | 'performance' | 'cancellation' | 'compensation' | 'explanation';
  readonly amountCents?: number;
}

/** What the merchant answers to a complaint; an announcement that an answer will come is none. */
export type Answer = 'accepted' | 'partial' | 'rejected';

/** What the consumer declares of L612-2 3°; nothing declared is not a declaration that there is none. */
export type ExaminedElsewhere = 'no' | 'other-mediator' | 'court';

/** A ground of rejection by its place in the list of the law of the dispute: in France the five of L612-2, and no other. */
export type Ground = GroundCode;

/** Why a mediation cannot go on, as the annual report counts it (R614-2 4°). */
export const INTERRUPTION_CAUSES = [
  'court-seised',
  'other-mediator',
  'mission-ended',
  'consumer-unreachable',
  'merchant-insolvent',
] as const;

/** One of `INTERRUPTION_CAUSES`. */
export type InterruptionCause = (typeof INTERRUPTION_CAUSES)[number];

/** How a mediation ended, as the annual report counts it (R614-2) and the closing notice names it. */
export type Outcome =
  | 'declined'
  | 'agreement'
  | 'proposal-accepted'
  | 'proposal-refused'
  | 'proposal-lapsed'
  | 'withdrawn'
  | 'interrupted';
