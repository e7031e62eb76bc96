import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { type Locale, readMailAddress } from '#text';
import { AccountsConfig } from '../config.ts';
import { askToEnrol, askToSignIn, enrolPasskey, verifyPasskey } from '../second-factor/passkeys.ts';
import { newRecoveryCodes, spendRecoveryCode } from '../second-factor/recovery-codes.ts';
import { enrolTotp, spendTotp } from '../second-factor/totp.ts';
import { AuthDatabase, type AuthQueries } from './auth-database.ts';
import { CODE_MINUTES, keepCode, spendCode } from './mail-code.ts';
import { refused, type SignInRefusal } from './refusals.ts';
import { Secrets } from './secrets.ts';
import {
  endOtherSessions,
  endSession,
  listSessions,
  type OpenSession,
  openSession,
  raiseSession,
  type SessionLine,
} from './sessions.ts';
import { SendSignInMail, type SignInMail } from './sign-in-mail.ts';

/** Identifiers of a session and its person, as a `Visitor` has them. */
export interface SessionOf {
  readonly personId: string;
  readonly sessionId: string;
}

/** Successful sign-in, with the open session and its token. */
export type SignedIn = { readonly ok: true; readonly session: OpenSession };
/**
 * Session raised to level 2. `recoveryCodes` come when a second factor was added and none were left; they are shown
 * once.
 */
export type Raised = SignedIn & { readonly recoveryCodes?: readonly string[] };

/**
 * Sign-in, second factors and sessions, for `api` and `portal` alike. Refusals are values; an exception is a fault of
 * the portal.
 */
@Injectable()
export class SignIn implements OnModuleDestroy {
  private readonly log = new Logger(SignIn.name);
  private readonly sending = new Set<Promise<void>>();

  constructor(
    private readonly config: AccountsConfig,
    private readonly auth: AuthDatabase,
    private readonly secrets: Secrets,
    private readonly mail: SendSignInMail,
  ) {}

  /**
   * Mails a code to an address. Answer and time are the same for a known or unknown address, mailed or asking too
   * often.
   */
  async requestCode(given: { email: string; language?: Locale }): Promise<{ readonly ok: true } | SignInRefusal> {
    const to = readMailAddress(given.email);
    if (to === undefined) return refused('address-malformed');
    const code = await keepCode(this.auth, this.secrets, to);
    if (code !== undefined) {
      this.send({ kind: 'code', to, language: given.language ?? 'fr', code, minutes: CODE_MINUTES });
    }
    return { ok: true };
  }

  /** Opens a session at level 1; the first sign-in of an address also creates its person. */
  verifyCode(given: {
    email: string;
    code: string;
    language?: Locale;
    device?: string;
  }): Promise<SignedIn | SignInRefusal> {
    const email = readMailAddress(given.email);
    if (email === undefined) return Promise.resolve(refused('address-malformed'));
    return this.auth.transaction(async (tx) => {
      const spent = await spendCode(tx, this.secrets, { email, code: given.code, language: given.language ?? 'fr' });
      if (!spent.ok) return spent;
      const opened = {
        personId: spent.personId,
        firstFactor: 'mail-code',
        raised: false,
        device: given.device ?? '',
      } as const;
      return { ok: true, session: await openSession(tx, opened) };
    });
  }

  /** A key for an authenticator application. It counts once `verifyTotp` has seen a code of it. */
  enrolTotp(session: SessionOf) {
    return this.auth.transaction(async (tx) => {
      const { email } = await this.addressOf(tx, session.personId);
      return enrolTotp(tx, this.secrets, session, { issuer: this.config.name, label: email });
    });
  }

  /** Raises the session to level 2 under a new token; the old one is dead. */
  verifyTotp(session: SessionOf, code: string): Promise<Raised | SignInRefusal> {
    return this.auth.transaction(async (tx) => {
      const spent = await spendTotp(tx, this.secrets, session.personId, code);
      return spent.ok ? this.raise(tx, session, spent.enrolled) : spent;
    });
  }

  /**
   * Raises the session by a recovery code, for a person without telephone or key, and mails them that this was done.
   */
  verifyRecoveryCode(session: SessionOf, code: string): Promise<Raised | SignInRefusal> {
    return this.auth.transaction(async (tx) => {
      if (!(await spendRecoveryCode(tx, session.personId, code))) return refused('factor-wrong');
      await this.tell(tx, session.personId);
      return this.raise(tx, session, false);
    });
  }

  beginPasskeyEnrolment(session: SessionOf) {
    return this.auth.transaction(async (tx) => {
      const { email } = await this.addressOf(tx, session.personId);
      return askToEnrol(tx, this.config, session, email);
    });
  }

  finishPasskeyEnrolment(
    session: SessionOf,
    answer: { challengeId: string; response: RegistrationResponseJSON; label?: string },
  ): Promise<Raised | SignInRefusal> {
    return this.auth.transaction(async (tx) => {
      const enrolled = await enrolPasskey(tx, this.config, session, { label: '', ...answer });
      return enrolled.ok ? this.raise(tx, session, true) : enrolled;
    });
  }

  beginPasskeySignIn() {
    return askToSignIn(this.auth, this.config);
  }

  /** Opens a session at level 2; or raises the one given, when it is of the same person. */
  finishPasskeySignIn(
    answer: { challengeId: string; response: AuthenticationResponseJSON },
    from: { session?: SessionOf; device?: string } = {},
  ): Promise<SignedIn | SignInRefusal> {
    return this.auth.transaction(async (tx) => {
      const verified = await verifyPasskey(tx, this.config, answer);
      if (!verified.ok) return verified;
      const { personId } = verified;
      if (from.session?.personId === personId) return this.raise(tx, from.session, false);
      const opened = { personId, firstFactor: 'passkey', raised: true, device: from.device ?? '' } as const;
      return { ok: true, session: await openSession(tx, opened) };
    });
  }

  /**
   * Returns the person id of an address, created if missing: a mandate may name a person without an account. Undefined
   * for a malformed address.
   */
  async personAt(email: string, language: Locale = 'fr'): Promise<string | undefined> {
    const address = readMailAddress(email);
    if (address === undefined) return undefined;
    const [row] = await this.auth.query<{ id: string }>('SELECT auth.person_at($1, $2) AS id', [address, language]);
    return row?.id;
  }

  sessions(personId: string): Promise<SessionLine[]> {
    return listSessions(this.auth, personId);
  }

  /** Ends one of the person's own sessions. Returns false when the person has no such session. */
  endSession(personId: string, sessionId: string): Promise<boolean> {
    return endSession(this.auth, personId, sessionId);
  }

  endOtherSessions(session: SessionOf): Promise<number> {
    return endOtherSessions(this.auth, session.personId, session.sessionId);
  }

  signOut(session: SessionOf): Promise<boolean> {
    return endSession(this.auth, session.personId, session.sessionId);
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.allSettled(this.sending);
  }

  private async raise(tx: AuthQueries, session: SessionOf, factorAdded: boolean): Promise<Raised | SignInRefusal> {
    const { sessionId, personId } = session;
    const raised = await raiseSession(tx, { sessionId, personId });
    if (raised === undefined) return refused('session-ended');
    if (!factorAdded) return { ok: true, session: raised };
    await this.tell(tx, personId);
    const [left] = await tx.query('SELECT 1 FROM auth.recovery_code WHERE person_id = $1 LIMIT 1', [personId]);
    if (left !== undefined) return { ok: true, session: raised };
    return { ok: true, session: raised, recoveryCodes: await newRecoveryCodes(tx, personId) };
  }

  private async tell(tx: AuthQueries, personId: string): Promise<void> {
    const { email, language } = await this.addressOf(tx, personId);
    this.send({ kind: 'factor-changed', to: email, language });
  }

  private async addressOf(tx: AuthQueries, personId: string): Promise<{ email: string; language: Locale }> {
    const [address] = await tx.query<{ email: string; language: Locale }>('SELECT * FROM auth.address_of($1)', [
      personId,
    ]);
    if (address === undefined) throw new Error('The session of nobody.');
    return address;
  }

  /** Not waited for: how long a mail takes must not tell whether there was one. */
  private send(mail: SignInMail): void {
    const sending = Promise.resolve()
      .then(() => this.mail.send(mail))
      .catch((error: unknown) => this.log.error(`A sign-in mail (${mail.kind}) was not sent`, error))
      .finally(() => this.sending.delete(sending));
    this.sending.add(sending);
  }
}
