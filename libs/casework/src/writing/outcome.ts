import type { EventType, Refusal, Stage } from '#dispute';

/** Result of an act, as far as its actor may know it. */
export type Outcome =
  | {
      readonly kind: 'done';
      readonly disputeId: string;
      readonly reference: string;
      /** As the actor's side may know it. */
      readonly stage: Stage;
      readonly events: readonly EventType[];
      readonly tag: string;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** There is no such dispute, or this actor has no part in it. */
  | { readonly kind: 'not-found' }
  /** Another act came first: `tag` is the current one of the actor's side. */
  | { readonly kind: 'changed'; readonly tag: string }
  /** The same idempotency key came with another request. */
  | { readonly kind: 'key-reused' }
  | { readonly kind: 'no-such-piece'; readonly pieceIds: readonly string[] };
