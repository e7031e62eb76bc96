import type { Party, Side } from '#dispute';
import type { Instant } from '#law';
import type { Duty, NoticeCode } from '#notices';

/** Duty that is not carried out yet. */
export interface OpenDuty {
  readonly outboxId: string;
  readonly disputeId: string;
  readonly version: number;
  readonly asOf: number;
  readonly duty: Duty;
  readonly copy?: number;
}

/** Mail that is not sent yet. Its address is looked up when it is sent. */
export interface MailOwed {
  readonly mailId: string;
  readonly disputeId: string;
  readonly outboxId: string;
  readonly to: Recipient;
  readonly kind: 'document' | 'word';
  /** The register's word, for a mail that announces no document. */
  readonly word?: string;
  readonly notice?: { readonly noticeId: string; readonly code: NoticeCode; readonly sha256: string };
}

/** Addressee of a mail: a side, and the person or organisation on it. */
export interface Recipient {
  readonly side: Side;
  readonly personId?: string;
  readonly merchantId?: string;
  readonly bodyId?: string;
}

/** Notice as it was issued. `sha256`: hexadecimal, of the file; `issuedOn`: civil date. */
export interface IssuedNotice {
  readonly noticeId: string;
  readonly outboxId: string;
  readonly disputeId: string;
  readonly version: number;
  readonly code: NoticeCode;
  readonly number: string;
  readonly title: string;
  readonly to: Party;
  readonly sha256: string;
  readonly bytes: number;
  readonly issuedOn: string;
}

/** Port. Duties and mails that are owed, as the worker takes them up. */
export abstract class Outbox {
  /**
   * Returns at most `limit` open duties and mails whose next try is due at `now`, earliest try first. Dead letters are
   * left out.
   */
  abstract waiting(
    now: Instant,
    limit: number,
  ): Promise<readonly { readonly id: string; readonly kind: 'duty' | 'mail' }[]>;
  /** Returns a duty that is not carried out, dead letters included; nothing when it is carried out or unknown. */
  abstract duty(outboxId: string): Promise<OpenDuty | undefined>;
  /**
   * Closes a duty: stores its notice, if any, and the mails that announce it, in one statement. Has no effect when the
   * duty is closed already.
   */
  abstract fulfil(duty: OpenDuty, notice: IssuedNotice | undefined, mails: readonly MailOwed[]): Promise<void>;
  /**
   * Reserves one mail that is due for five minutes, so that two workers do not both send it; returns nothing when it is
   * sent, reserved, not due or a dead letter. Not recorded as sent by then, it can be taken again.
   */
  abstract takeMail(mailId: string, now: Instant): Promise<MailOwed | undefined>;
  /** Records what the mail server answered. The first record counts. */
  abstract sent(mailId: string, outcome: MailOutcome, at: Instant): Promise<void>;
  /**
   * Records that a mail came back after it was sent, and returns it. Idempotent. `waits`: its sending is not recorded
   * yet.
   * `unknown`: no such mail, refused at once, or sent more than 30 days ago.
   */
  abstract returned(mailId: string, at: Instant): Promise<MailOwed | 'waits' | 'unknown'>;
  /**
   * Puts a duty or mail off after a failure, by 30 seconds at first and six hours at most; at the twentieth it is a
   * dead letter. `error`: a code, no personal data.
   */
  abstract failed(id: string, kind: 'duty' | 'mail', error: string, at: Instant): Promise<void>;
}

/** Answer of the mail server; `failed`: refused for good. */
export interface MailOutcome {
  readonly outcome: 'sent' | 'failed' | 'bounced';
  readonly transportId?: string;
}
