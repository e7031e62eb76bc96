import { randomUUID } from 'node:crypto';
import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { SendSignInMail, type SignInMail } from '#accounts';
import { KEPT_MAILS, type KeptMails } from '#casework';
import { CaptureTransport, composeMail, type MailContent, type MailTransport, SmtpTransport } from '#delivery';
import type { Settings } from '#persistence';

/** Mails of sign-in leave at once: somebody waits before this screen. In a rehearsal without a relay they are kept. */
@Module({})
export class SignInMailModule {
  static forRoot(settings: Settings): DynamicModule {
    const { smtpUrl, mailFrom } = settings;
    const transport =
      smtpUrl === undefined
        ? { inject: [KEPT_MAILS], from: (kept: KeptMails): MailTransport => new CaptureTransport(kept) }
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

export class SignInMails extends SendSignInMail implements OnApplicationShutdown {
  constructor(
    private readonly transport: MailTransport,
    private readonly house: Pick<Settings, 'portalName' | 'contact' | 'publicUrl'>,
  ) {
    super();
  }

  async send(mail: SignInMail): Promise<void> {
    const { to, language } = mail;
    const content = contentOf(mail, this.house.publicUrl);
    await this.transport.deliver({ id: randomUUID(), to, ...composeMail(content, language, this.house) });
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
      return { kind: 'colleague', link, house: mail.house };
    default:
      return mail satisfies never;
  }
}
