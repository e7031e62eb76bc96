import type { Actor } from '#dispute';
import type { Clock } from '../clock.ts';
import type { Outcome } from '../writing/outcome.ts';
import { perform } from '../writing/perform.ts';
import type { Records } from '../writing/records.ts';
import type { LetterToPost } from './post-office.ts';

/**
 * A letter was handed to the post, or came back: an event of the dispute, as for a mail. French law dates a notice by
 * its dispatch for the sender and asks for ordinary post only (R612-1, R612-2, R612-4). Recorded twice for the same
 * envelope it changes nothing.
 */
export function recordPosting(
  { records, clock }: { readonly records: Records; readonly clock: Clock },
  letter: LetterToPost,
  { outcome, actor }: { readonly outcome: 'sent' | 'bounced'; readonly actor: Actor },
): Promise<Outcome> {
  const { disputeId, outboxId, code, to, sha256, envelope = 'by-hand', returnedAt = 'first' } = letter;
  return perform(records, clock, {
    disputeId,
    actor,
    act: { type: 'RecordDispatch', outboxId, notice: code, to, channel: 'post', outcome, sha256 },
    idempotency: { key: `post-${outboxId}-${envelope}-${returnedAt}-${outcome}`, fingerprint: to },
  });
}
