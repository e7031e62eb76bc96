import { createTransport } from 'nodemailer';
import type { MailOutcome } from '#casework';
import type { Message } from './mail-content.ts';

/** Sends messages. Throws what may succeed later, so that it is tried again; returns what will not as an outcome. */
export abstract class MailTransport {
  abstract deliver(message: Message): Promise<MailOutcome>;
  abstract close(): Promise<void>;
}

/** Mail relay, and the sender of every mail. */
export interface SmtpSettings {
  /** `smtp://` or `smtps://`, with user and password if the relay asks for them. */
  readonly url: string;
  /** `Entente <ne-pas-repondre@example.org>` */
  readonly from: string;
}

/**
 * Transport by SMTP, through a mail relay. Returns `failed` for a malformed address, `bounced` for a recipient refused
 * for good.
 */
export class SmtpTransport implements MailTransport {
  private readonly relay;
  private readonly domain: string;

  constructor(private readonly settings: SmtpSettings) {
    this.domain = /@([a-z0-9.-]+)/i.exec(settings.from)?.[1] ?? 'localhost';
    this.relay = createTransport({
      url: settings.url,
      pool: true,
      maxConnections: 4,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async deliver(message: Message): Promise<MailOutcome> {
    if (!isAddress(message.to)) return { outcome: 'failed' };
    const messageId = `<${message.id}@${this.domain}>`;
    try {
      const { subject, text, html, lang } = message;
      await this.relay.sendMail({
        from: this.settings.from,
        // As an object: a list hidden in an address stays one address.
        to: { name: '', address: message.to },
        messageId,
        // Where the relay can (RFC 3461): a failure is reported under this id, with the headers and not with the words.
        dsn: { id: message.id, return: 'headers', notify: 'failure' },
        subject,
        text,
        html,
        headers: {
          'Content-Language': lang,
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
        },
      });
      return { outcome: 'sent', transportId: messageId };
    } catch (error) {
      if (isFinal(error)) return { outcome: 'bounced', transportId: messageId };
      throw error;
    }
  }

  async close(): Promise<void> {
    this.relay.close();
  }
}

/** One plain mailbox: no list, no name, no comment, nothing that ends a line. */
export function isAddress(to: string): boolean {
  return to.length <= 254 && /^[^\s\p{C}@<>()[\]\\,;:"]+@[^\s\p{C}@<>()[\]\\,;:"]+$/u.test(to);
}

/** The relay refused this recipient for good (5xx); refused credentials or a lost connection are not the recipient's. */
function isFinal(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500;
}
