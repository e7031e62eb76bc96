import type { Mailer, MailOutcome } from '#casework';
import type { WordCode } from '#notices';
import { composeMail, type MailSender } from './compose-mail.ts';
import type { MailContent } from './mail-content.ts';
import type { MailTransport } from './mail-transport.ts';

/** Sender and links of the mails about a dispute. */
export interface MailerSettings extends MailSender {
  /** Returns where a side reads a dispute; the address opens nothing without sign-in. */
  readonly linkTo: (side: DisputeMail['side'], disputeId: string) => string;
  /** Returns where a complaint is answered with a code, which opens that complaint only. */
  readonly answerLink?: (code: string) => string;
}

type DisputeMail = Parameters<Mailer['send']>[0];

/** Mailer of casework. A mail about a dispute is a sentence and a link, never its content. */
export class NeutralMailer implements Mailer {
  constructor(
    private readonly transport: MailTransport,
    private readonly settings: MailerSettings,
  ) {}

  async send({ id, to, language, kind, word, side, disputeId, answerCode }: DisputeMail): Promise<MailOutcome> {
    const link = this.settings.linkTo(side, disputeId);
    const { answerLink } = this.settings;
    if (answerCode !== undefined && answerLink !== undefined) {
      const first: MailContent = { kind: 'first-contact', link: answerLink(answerCode), team: link };
      return this.transport.deliver({ id, to, ...composeMail(first, language, this.settings) });
    }
    const content: MailContent =
      kind === 'document' ? { kind, link } : { kind, word: (word ?? 'something-new') as WordCode, link };
    return this.transport.deliver({ id, to, ...composeMail(content, language, this.settings) });
  }
}
