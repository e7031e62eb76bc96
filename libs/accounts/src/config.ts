/** What sign-in needs to know of the portal. A value class, so that it can be injected. */
export class AccountsConfig {
  /** Connection as `entente_auth`, the only role that reads sessions, codes and keys. */
  readonly authDatabaseUrl: string;
  /** At least 32 characters, the same for every program of one organisation; codes and TOTP keys are sealed with it. */
  readonly secret: string;
  /** Where people reach the portal, such as `https://mediation.example`. Passkeys are bound to it. */
  readonly portalOrigin: string;
  /** Shown in the authenticator and in the passkey dialogue. */
  readonly name: string;

  constructor(given: { authDatabaseUrl: string; secret: string; portalOrigin: string; name?: string }) {
    const mistakes = mistakesIn(given);
    if (mistakes.length > 0) throw new Error(mistakes.join(' '));
    this.authDatabaseUrl = given.authDatabaseUrl;
    this.secret = given.secret;
    this.portalOrigin = new URL(given.portalOrigin).origin;
    this.name = given.name ?? 'Entente';
  }

  /** The domain to which passkeys are bound. */
  get relyingParty(): string {
    return new URL(this.portalOrigin).hostname;
  }

  get secure(): boolean {
    return this.portalOrigin.startsWith('https:');
  }
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

function mistakesIn(given: { secret: string; portalOrigin: string }): string[] {
  const mistakes: string[] = [];
  if (given.secret.length < 32) mistakes.push('The sign-in secret needs at least 32 characters.');
  const url = URL.canParse(given.portalOrigin) ? new URL(given.portalOrigin) : undefined;
  if (url === undefined) mistakes.push('The portal address is not an address.');
  else if (url.protocol !== 'https:' && !LOOPBACK.has(url.hostname)) {
    mistakes.push('The portal address must begin with https, except on this machine itself.');
  }
  return mistakes;
}
