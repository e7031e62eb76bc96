import { randomUUID } from 'node:crypto';
import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { SendSignInMail, type SignInMail } from '#accounts';
import { KeptMails } from '#casework';
import { CaptureTransport } from './captured-mail.ts';
import { composeMail, type MailSender } from './compose-mail.ts';
import type { MailContent } from './mail-content.ts';
import { type MailTransport, SmtpTransport } from './mail-transport.ts';

/** Sender, links and relay of the mails of sign-in. Without a relay, as in a rehearsal, they are captured. */
export interface SignInMailSettings extends MailSender {
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly publicUrl: string;
}

/** Module of the mails of sign-in, which are sent at once: a person waits for them before a screen. */
@Module({})
export class SignInMailModule {
  static forRoot(settings: SignInMailSettings): DynamicModule {
    const { smtpUrl, mailFrom } = settings;
    const transport =
      smtpUrl === undefined
        ? { inject: [KeptMails], from: (kept: KeptMails): MailTransport => new CaptureTransport(kept) }
        : { inject: [], from: (): MailTransport => new SmtpTransport({ url: smtpUrl, from: mailFrom }) };
    return {
      module: SignInMailModule,
      providers: [
        {
          provide: SignInMails,
          inject: transport.inject,
          useFactory: (kept: KeptMails) => new SignInMails(transport.from(kept), settings),
        },
      ],
      exports: [SignInMails],
    };
  }
}

/**
 * Sends the mails of sign-in and invitation at once, without a queue. Throws what may succeed later; a recipient that
 * is refused for good is ignored.
 */
export class SignInMails extends SendSignInMail implements OnApplicationShutdown {
  constructor(
    private readonly transport: MailTransport,
    private readonly organisation: SignInMailSettings,
  ) {
    super();
  }

  async send(mail: SignInMail): Promise<void> {
    const { to, language } = mail;
    const content = contentOf(mail, this.organisation.publicUrl);
    await this.transport.deliver({ id: randomUUID(), to, ...composeMail(content, language, this.organisation) });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.transport.close();
  }
}

function contentOf(mail: SignInMail, link: string): MailContent {
  switch (mail.kind) {
    case 'code':
      return { kind: 'sign-in-code', code: mail.code, minutes: mail.minutes };
    case 'factor-changed':
      return { kind: 'factor-changed' };
    case 'invitation':
      return { kind: 'colleague', link, organisation: mail.organisation };
    case 'claim-decided':
      return { kind: 'claim-decided', link, organisation: mail.organisation, confirmed: mail.confirmed };
    case 'resume-code':
      return { kind: 'resume-code', link: new URL('/complain', link).href, code: mail.code, until: mail.until };
    default:
      return mail satisfies never;
  }
}
