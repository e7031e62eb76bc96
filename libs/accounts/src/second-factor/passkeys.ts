import type {
  AuthenticationResponseJSON,
  AuthenticatorTransport,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { AccountsConfig } from '../config.ts';
import type { AuthQueries } from '../sign-in/auth-database.ts';
import { refused, type SignInRefusal } from '../sign-in/refusals.ts';
import { mayChangeFactors } from './second-factors.ts';

/** What the page hands to the browser, and the name under which the answer comes back. Good once, for five minutes. */
export interface PasskeyQuestion<Options> {
  readonly ok: true;
  readonly challengeId: string;
  readonly options: Options;
}

/** Loaded with the first key: every program would otherwise start a third of a second later for what few ask of it. */
const webauthn = () => import('@simplewebauthn/server');

type Session = { readonly personId: string; readonly sessionId: string };

export async function askToEnrol(
  tx: AuthQueries,
  config: AccountsConfig,
  session: Session,
  email: string,
): Promise<PasskeyQuestion<PublicKeyCredentialCreationOptionsJSON> | SignInRefusal> {
  const forbidden = await mayChangeFactors(tx, session);
  if (forbidden) return forbidden;
  const known = await tx.query<{ id: string }>('SELECT credential_id AS id FROM auth.passkey WHERE person_id = $1', [
    session.personId,
  ]);
  const options = await (await webauthn()).generateRegistrationOptions({
    rpName: config.name,
    rpID: config.relyingParty,
    userName: email,
    userDisplayName: email,
    userID: new TextEncoder().encode(session.personId),
    attestationType: 'none',
    excludeCredentials: known,
    // A passkey alone raises a session, so it must itself check the person: finger, face or PIN.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return keepChallenge(tx, options, session.sessionId);
}

export async function enrolPasskey(
  tx: AuthQueries,
  config: AccountsConfig,
  session: Session,
  answer: { challengeId: string; response: RegistrationResponseJSON; label: string },
): Promise<SignInRefusal | { readonly ok: true }> {
  const expectedChallenge = await spendChallenge(tx, answer.challengeId, session.sessionId);
  if (expectedChallenge === undefined) return refused('passkey-refused');
  const forbidden = await mayChangeFactors(tx, session);
  if (forbidden) return forbidden;
  const { registrationInfo } = await (await webauthn())
    .verifyRegistrationResponse({
      response: answer.response,
      expectedChallenge,
      expectedOrigin: config.portalOrigin,
      expectedRPID: config.relyingParty,
      requireUserVerification: true,
    })
    .catch(() => ({ registrationInfo: undefined }));
  if (registrationInfo === undefined) return refused('passkey-refused');

  const { credential, credentialBackedUp } = registrationInfo;
  const added = await tx.query(
    `INSERT INTO auth.passkey (person_id, credential_id, public_key, counter, transports, backed_up, label)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (credential_id) DO NOTHING RETURNING id`,
    [
      session.personId,
      credential.id,
      Buffer.from(credential.publicKey),
      credential.counter,
      credential.transports ?? [],
      credentialBackedUp,
      answer.label.replace(/\p{Cc}/gu, ' ').slice(0, 100),
    ],
  );
  return added.length > 0 ? { ok: true } : refused('passkey-refused');
}

/** Names no credential: the browser offers those it has, and the question is the same whoever asks. */
export async function askToSignIn(
  tx: AuthQueries,
  config: AccountsConfig,
): Promise<PasskeyQuestion<PublicKeyCredentialRequestOptionsJSON>> {
  const options = await (await webauthn()).generateAuthenticationOptions({
    rpID: config.relyingParty,
    userVerification: 'required',
  });
  return keepChallenge(tx, options, null);
}

interface KeptPasskey {
  readonly id: string;
  readonly person_id: string;
  readonly public_key: Buffer;
  readonly counter: string;
  readonly transports: AuthenticatorTransport[];
}

/** Whose passkey answered. */
export async function verifyPasskey(
  tx: AuthQueries,
  config: AccountsConfig,
  answer: { challengeId: string; response: AuthenticationResponseJSON },
): Promise<SignInRefusal | { readonly ok: true; readonly personId: string }> {
  const expectedChallenge = await spendChallenge(tx, answer.challengeId, null);
  if (expectedChallenge === undefined) return refused('passkey-refused');
  const [kept] = await tx.query<KeptPasskey>(
    'SELECT id, person_id, public_key, counter, transports FROM auth.passkey WHERE credential_id = $1 FOR UPDATE',
    [answer.response.id],
  );
  if (kept === undefined) return refused('passkey-refused');
  const verification = await (await webauthn())
    .verifyAuthenticationResponse({
      response: answer.response,
      expectedChallenge,
      expectedOrigin: config.portalOrigin,
      expectedRPID: config.relyingParty,
      requireUserVerification: true,
      credential: {
        id: answer.response.id,
        publicKey: new Uint8Array(kept.public_key),
        counter: Number(kept.counter),
        transports: kept.transports,
      },
    })
    .catch(() => undefined);
  if (!verification?.verified) return refused('passkey-refused');
  await tx.query('UPDATE auth.passkey SET counter = $2, last_used_at = now() WHERE id = $1', [
    kept.id,
    verification.authenticationInfo.newCounter,
  ]);
  return { ok: true, personId: kept.person_id };
}

async function keepChallenge<Options extends { challenge: string }>(
  tx: AuthQueries,
  options: Options,
  sessionId: string | null,
): Promise<PasskeyQuestion<Options>> {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO auth.passkey_challenge (challenge, session_id, expires_at)
     VALUES ($1, $2, now() + interval '5 minutes') RETURNING id`,
    [options.challenge, sessionId],
  );
  if (row === undefined) throw new Error('The challenge was not kept.');
  return { ok: true, challengeId: row.id, options };
}

/** Once, whatever the answer turns out to be. */
async function spendChallenge(tx: AuthQueries, id: string, sessionId: string | null): Promise<string | undefined> {
  const [spent] = await tx.query<{ challenge: string }>(
    `DELETE FROM auth.passkey_challenge
     WHERE id::text = $1 AND session_id IS NOT DISTINCT FROM $2 AND expires_at > now() RETURNING challenge`,
    [id, sessionId],
  );
  return spent?.challenge;
}
