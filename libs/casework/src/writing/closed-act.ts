import type { Outcome } from './outcome.ts';
import type { Performance } from './perform.ts';
import type { Records } from './records.ts';

/**
 * What an act gives that the table does not open to this actor, at the stage they see: the answer that the same request
 * was given before, or the refusal. Nothing is prepared for it: preparing may make an account for an address, and
 * whoever cannot act makes none.
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
