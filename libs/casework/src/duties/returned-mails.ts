import { type MailDeps, recordMailDispatch } from './send-mail.ts';

/**
 * Message of the mailbox for returned mails, as far as it was read. `failed` names the mail that did not arrive; all
 * other kinds change nothing: no report, one of another matter, of no mail or of two, or unreadable.
 */
export type DeliveryReport =
  | { readonly kind: 'failed'; readonly mailId: string }
  | { readonly kind: 'no-report' | 'not-failed' | 'of-no-mail' | 'unreadable' };

/**
 * Result of recording a return. `waits`: the answer of the mail server is not recorded yet, so the report is to be read
 * again.
 */
export type Return = 'recorded' | 'waits' | 'unknown';

/**
 * Records that a mail came back, as one that was refused at once: an event of the dispute when it announced a notice,
 * whose letter is then posted (L614-3). Idempotent. The id of a mail is known to its recipients only.
 */
export async function recordReturn(
  deps: Pick<MailDeps, 'outbox' | 'records' | 'clock'>,
  mailId: string,
): Promise<Return> {
  const mail = await deps.outbox.returned(mailId, await deps.clock.now());
  if (mail === 'waits' || mail === 'unknown') return mail;
  await recordMailDispatch(deps, mail, 'bounced', `return-${mailId}`);
  return 'recorded';
}
