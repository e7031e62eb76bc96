import type { Side } from '#dispute';
import type { Locale } from '#text';
import type { MailOutcome, Recipient } from './outbox.ts';

/** Port. Current mail addresses. */
export abstract class Addresses {
  /** Returns the addresses of a recipient now, with the language of each reader; none when it has no address. */
  abstract of(recipient: Recipient): Promise<readonly { readonly email: string; readonly language: Locale }[]>;
}

/** Port. Mails about a dispute: a sentence and a link, never its content. */
export abstract class Mailer {
  /** Sends one mail. `id` makes its Message-ID. Throws what may succeed later; returns what will not. */
  abstract send(mail: {
    readonly id: string;
    readonly to: string;
    readonly language: Locale;
    readonly kind: 'document' | 'word';
    readonly word?: string;
    readonly side: Side;
    readonly disputeId: string;
    /** For the merchant of a complaint: a way to answer it without an account. */
    readonly answerCode?: string;
  }): Promise<MailOutcome>;
}

/** Mail captured in rehearsal instead of being sent. */
export interface KeptMail {
  readonly id: string;
  readonly to: string;
  readonly lang: Locale;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Port. Mails captured in rehearsal. */
export abstract class KeptMails {
  /** Stores a mail. Idempotent by its id. */
  abstract keep(mail: KeptMail): Promise<void>;
  /** Returns at most `limit` mails, newest first, to one address if it is given. */
  abstract newest(limit: number, to?: string): Promise<readonly (KeptMail & { readonly at: string })[]>;
}
