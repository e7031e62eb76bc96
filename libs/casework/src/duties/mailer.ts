import type { Side } from '#dispute';
import type { MailOutcome, Recipient } from './outbox.ts';

/** Addresses, looked up at the instant a mail leaves. */
export abstract class Addresses {
  abstract of(recipient: Recipient): Promise<readonly { readonly email: string; readonly language: 'fr' | 'en' }[]>;
}

/** Neutral mail: a sentence and a link, never a word of the dispute. */
export interface Mailer {
  send(mail: {
    readonly id: string;
    readonly to: string;
    readonly language: 'fr' | 'en';
    readonly kind: 'document' | 'word';
    readonly word?: string;
    readonly side: Side;
    readonly disputeId: string;
    /** For the merchant of a complaint: a way to answer it without an account. */
    readonly answerCode?: string;
  }): Promise<MailOutcome>;
}

/** A mail that a rehearsal did not send. */
export interface KeptMail {
  readonly id: string;
  readonly to: string;
  readonly lang: 'fr' | 'en';
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export abstract class KeptMails {
  /** The same id kept twice is one mail. */
  abstract keep(mail: KeptMail): Promise<void>;
  abstract newest(limit: number, to?: string): Promise<readonly (KeptMail & { readonly at: string })[]>;
}
