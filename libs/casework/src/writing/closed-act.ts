import type { Outcome } from './outcome.ts';
import type { Performance } from './perform.ts';
import type { Records } from './records.ts';

/**
 * Returns the outcome of an act that is not open to this actor at the stage they see: the stored answer to the same
 * request, or the refusal. Nothing is prepared for it, as preparing may create an account for an address.
 */
export function answerToClosedAct(
  records: Records,
  { disputeId, actor, idempotency, ifMatch }: Pick<Performance, 'disputeId' | 'actor' | 'idempotency' | 'ifMatch'>,
  tag: string,
): Promise<Outcome> {
  const closed: Outcome =
    ifMatch === undefined || ifMatch === tag
      ? { kind: 'refused', refusal: { refused: 'act-not-open' } }
      : { kind: 'changed', tag };
  if (idempotency === undefined) return Promise.resolve(closed);
  return records.write({ disputeId, actor }, async (file) => {
    const earlier = await file.answered(idempotency.key);
    if (earlier === undefined) return closed;
    return earlier.fingerprint === idempotency.fingerprint ? earlier.outcome : { kind: 'key-reused' };
  });
}
