import { Injectable, Optional } from '@nestjs/common';
import type { Actor } from '#dispute';
import { Clock } from '../clock.ts';
import { AnswerCodes, drawAnswerCode } from '../codes/answer-codes.ts';
import { perform } from '../writing/perform.ts';
import { Records } from '../writing/records.ts';
import { Addresses, Mailer } from './mailer.ts';
import { type MailOutcome, type MailOwed, Outbox } from './outbox.ts';

/** What sending a mail needs. Without codes, a merchant without an account is given no way to answer by its mail. */
@Injectable()
export class MailDeps {
  constructor(
    readonly outbox: Outbox,
    readonly addresses: Addresses,
    readonly mailer: Mailer,
    readonly records: Records,
    readonly clock: Clock,
    @Optional() readonly codes?: AnswerCodes,
  ) {}
}

const CLOCK: Actor = { role: 'clock' };

/**
 * Sends one mail to the current addresses. For a mail that announces a notice, the outcome is an event of the dispute:
 * the proof of a duty to inform. Sent once by concurrent workers; again, with the same id, if one stops before it
 * records the sending. Throws what may succeed later.
 */
export async function sendMail(deps: MailDeps, mailId: string): Promise<void> {
  const mail = await deps.outbox.takeMail(mailId, await deps.clock.now());
  if (mail === undefined) return;
  const addresses = await deps.addresses.of(mail.to);
  let outcome: MailOutcome = { outcome: 'failed' };
  for (const { email, language } of addresses) {
    const { disputeId, kind, word } = mail;
    const answerCode = await codeFor(deps, mail);
    outcome = await deps.mailer.send({
      id: mail.mailId,
      to: email,
      language,
      kind,
      ...(word === undefined ? {} : { word }),
      side: mail.to.side,
      disputeId,
      ...(answerCode === undefined ? {} : { answerCode }),
    });
  }
  await recordMailDispatch(deps, mail, outcome.outcome, `dispatch-${mailId}`);
  await deps.outbox.sent(mailId, outcome, await deps.clock.now());
}

/**
 * Records the outcome of a mail that announces a notice, once for each key. Does nothing for other mails, nor for those
 * to the mediator.
 */
export async function recordMailDispatch(
  { records, clock }: Pick<MailDeps, 'records' | 'clock'>,
  { disputeId, outboxId, notice, to: { side } }: MailOwed,
  outcome: MailOutcome['outcome'],
  key: string,
): Promise<void> {
  if (notice === undefined || side === 'mediator') return;
  const { code, sha256 } = notice;
  await perform(records, clock, {
    disputeId,
    actor: CLOCK,
    act: { type: 'RecordDispatch', outboxId, notice: code, to: side, channel: 'email', outcome, sha256 },
    idempotency: { key, fingerprint: side },
  });
}

/** The complaint is announced to its merchant with a code of its own: whoever reads that mailbox may answer it. */
async function codeFor({ codes }: MailDeps, { disputeId, notice, to }: MailOwed): Promise<string | undefined> {
  const { merchantId } = to;
  if (codes === undefined || merchantId === undefined || notice?.code !== 'N01') return undefined;
  return drawAnswerCode(codes, { disputeId, merchantId, via: 'email' });
}
