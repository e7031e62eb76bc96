import { type MailDeps, recordMailDispatch } from './send-mail.ts';

/**
 * A message of the mailbox to which mails come back, as far as it was read. `failed` names the mail that did not
 * arrive; all others change nothing: no report at all, a report of anything else, one of a mail that is not named or
 * named in two ways, one that cannot be read.
 */
export type DeliveryReport =
  | { readonly kind: 'failed'; readonly mailId: string }
  | { readonly kind: 'no-report' | 'not-failed' | 'of-no-mail' | 'unreadable' };

/** `waits`: what the mail server answered at first is not written yet, so the report is to be read again. */
export type Return = 'recorded' | 'waits' | 'unknown';

/**
 * A mail that had left came back: recorded as one that was refused at once, an event of the dispute when it announced a
 * notice, so that its letter is posted (L614-3). Reported again, it changes nothing. Who had the mail knows its id,
 * nobody else does.
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
