import type { EventType, Refusal, Stage } from '#dispute';

/** What became of an act, for the one who tried it. */
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
  /** It does not exist, or not for this actor: the same answer. */
  | { readonly kind: 'not-found' }
  /** Somebody acted before: the reader's tag is no longer the file's. */
  | { readonly kind: 'changed'; readonly tag: string }
  /** The same idempotency key came with another request. */
  | { readonly kind: 'key-reused' }
  | { readonly kind: 'no-such-piece'; readonly pieceIds: readonly string[] };
