import { type DynamicModule, Module, type Provider, type Type } from '@nestjs/common';
import { AccountsConfig } from './config.ts';
import { Directory } from './directory/directory.ts';
import { MerchantNumbers } from './directory/merchant-numbers.ts';
import { Memberships } from './memberships/memberships.ts';
import { MerchantClaims } from './memberships/merchant-claims.ts';
import { People } from './people/people.ts';
import { AuthDatabase } from './sign-in/auth-database.ts';
import { Secrets } from './sign-in/secrets.ts';
import { SignIn } from './sign-in/sign-in.ts';
import { SendSignInMail } from './sign-in/sign-in-mail.ts';
import { SessionResolver } from './who/session-resolver.ts';

const OFFERED = [SignIn, SessionResolver, Directory, People, Memberships, MerchantClaims, MerchantNumbers];

/**
 * People, sign-in, the directory. The wiring gives three things: the configuration, what stands behind the mail port,
 * and, from persistence, the global TypeORM `DataSource` connected as `entente_web` and knowing `accountsEntities`.
 */
@Module({})
export class AccountsModule {
  static forRoot(given: {
    config: AccountsConfig;
    mail: MailProvider;
    imports?: DynamicModule['imports'];
  }): DynamicModule {
    const mail = { provide: SendSignInMail, ...given.mail } as Provider;
    return {
      module: AccountsModule,
      global: true,
      imports: given.imports ?? [],
      providers: [{ provide: AccountsConfig, useValue: given.config }, mail, AuthDatabase, Secrets, ...OFFERED],
      exports: [AccountsConfig, SendSignInMail, ...OFFERED],
    };
  }
}

/** What implements the mail port: a class of delivery, one it already provides, or a value. */
export type MailProvider =
  | { readonly useClass: Type<SendSignInMail> }
  | { readonly useExisting: Type<SendSignInMail> }
  | { readonly useValue: SendSignInMail };
