import type { Party, Side } from '#dispute';
import type { Instant } from '#law';
import type { Duty, NoticeCode } from '#notices';

/** A duty as the worker takes it up. */
export interface OpenDuty {
  readonly outboxId: string;
  readonly disputeId: string;
  readonly version: number;
  readonly asOf: number;
  readonly duty: Duty;
  readonly copy?: number;
}

/** A mail to be sent: to whom is a side, its address is looked up when it leaves. */
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

export interface Recipient {
  readonly side: Side;
  readonly personId?: string;
  readonly merchantId?: string;
  readonly bodyId?: string;
}

/** A notice as it was issued. */
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

export abstract class Outbox {
  /** Duties and mails still open whose hour has come, oldest first: what the relay offers to the queue. */
  abstract waiting(
    now: Instant,
    limit: number,
  ): Promise<readonly { readonly id: string; readonly kind: 'duty' | 'mail' }[]>;
  abstract duty(outboxId: string): Promise<OpenDuty | undefined>;
  /** Closes a duty: its notice, if it has one, and the mails that announce it, in one transaction; done twice, it changes nothing. */
  abstract fulfil(duty: OpenDuty, notice: IssuedNotice | undefined, mails: readonly MailOwed[]): Promise<void>;
  /**
   * Takes one mail in hand, if its hour has come: nobody else is given it for a while. Whoever took it and was cut off
   * leaves it to be taken again when that while is over.
   */
  abstract takeMail(mailId: string, now: Instant): Promise<MailOwed | undefined>;
  abstract sent(mailId: string, outcome: MailOutcome, at: Instant): Promise<void>;
  /**
   * A mail that had left came back, and that is noted; noted twice, it changes nothing. `waits` while it is not written that it left.
   * `unknown`: there is no such mail, it was refused at once, or it left so long ago that no mail server would still report it.
   */
  abstract returned(mailId: string, at: Instant): Promise<MailOwed | 'waits' | 'unknown'>;
  /** Something went wrong: offer it again later, and to an operator after the last try. */
  abstract failed(id: string, kind: 'duty' | 'mail', error: string, at: Instant): Promise<void>;
}

export interface MailOutcome {
  readonly outcome: 'sent' | 'failed' | 'bounced';
  readonly transportId?: string;
}
