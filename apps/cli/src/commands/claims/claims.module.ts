import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ClaimsOfNobody } from '#accounts';
import { SignInMailModule, SignInMails } from '#delivery';
import { Ending } from '#tools/start/ending.mjs';

/**
 * Claims that the operator answers; their authors are told by mail as the portal tells them, or it is kept as in a
 * rehearsal.
 */
@Module({})
export class ClaimsModule {
  static from(env: NodeJS.ProcessEnv): DynamicModule {
    const given = (name: string): string | undefined => env[name]?.trim() || undefined;
    const missing = ['SMTP_URL', 'PORTAL_CONTACT'].find((name) => given(name) === undefined);
    if (given('ENTENTE_MODE') === 'production' && missing !== undefined)
      throw new Ending('setting', `${missing} is missing: set it as for the programs.`);
    const mails = SignInMailModule.forRoot({
      smtpUrl: given('SMTP_URL'),
      mailFrom: given('MAIL_FROM') ?? 'Entente <ne-pas-repondre@entente.example>',
      publicUrl: given('PUBLIC_URL') ?? 'http://localhost:4000',
      portalName: given('PORTAL_NAME') ?? 'Entente',
      contact: given('PORTAL_CONTACT') ?? 'contact@entente.example',
    });
    return {
      module: ClaimsModule,
      imports: [mails],
      providers: [
        {
          provide: ClaimsOfNobody,
          inject: [DataSource, SignInMails],
          useFactory: (database: DataSource, sent: SignInMails) => new ClaimsOfNobody(database, sent),
        },
      ],
    };
  }
}
