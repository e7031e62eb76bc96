import { Secret, TOTP } from 'otpauth';
import type { AuthQueries } from '../sign-in/auth-database.ts';
import { refused, type SignInRefusal } from '../sign-in/refusals.ts';
import type { Secrets } from '../sign-in/secrets.ts';
import { mayChangeFactors } from './second-factors.ts';

const PERIOD_SECONDS = 30;
/** One step before and after, for clocks that differ a little. */
const WINDOW = 1;
const FAILURES = 5;

/** To type or to scan: `otpauth://` for a QR code, and the same key in base 32. */
export interface TotpEnrolment {
  readonly ok: true;
  readonly uri: string;
  readonly key: string;
}

/** A new key, of no use until a first code confirms that the application has it. Until then an earlier key stays good. */
export async function enrolTotp(
  tx: AuthQueries,
  secrets: Secrets,
  session: { personId: string; sessionId: string },
  shown: { issuer: string; label: string },
): Promise<TotpEnrolment | SignInRefusal> {
  const forbidden = await mayChangeFactors(tx, session);
  if (forbidden) return forbidden;
  const secret = new Secret({ size: 20 });
  await tx.query(
    `INSERT INTO auth.totp (person_id, pending_key) VALUES ($1, $2)
     ON CONFLICT (person_id) DO UPDATE SET pending_key = $2`,
    [session.personId, secrets.seal(session.personId, secret.bytes)],
  );
  const totp = new TOTP({ ...shown, secret, period: PERIOD_SECONDS, digits: 6 });
  return { ok: true, uri: totp.toString(), key: secret.base32 };
}

interface KeptTotp {
  readonly sealed_key: Buffer | null;
  readonly pending_key: Buffer | null;
  readonly last_step: string;
  readonly failures: number;
  readonly locked: boolean;
}

/** Says whether the code confirmed a new key. A code serves once; five wrong ones close the door for a while. */
export async function spendTotp(
  tx: AuthQueries,
  secrets: Secrets,
  personId: string,
  code: string,
): Promise<SignInRefusal | { readonly ok: true; readonly enrolled: boolean }> {
  const [kept] = await tx.query<KeptTotp>(
    `SELECT sealed_key, pending_key, last_step, failures, coalesce(locked_until > now(), false) AS locked
     FROM auth.totp WHERE person_id = $1 FOR UPDATE`,
    [personId],
  );
  if (kept === undefined) return refused('factor-missing');
  if (kept.locked) return refused('factor-locked');

  const stepOf = (sealed: Buffer | null) => sealed && acceptedStep(secrets.unseal(personId, sealed), code);
  const known = stepOf(kept.sealed_key);
  const step = known ?? stepOf(kept.pending_key);
  if (step === null || step <= Number(kept.last_step)) {
    await countFailure(tx, personId);
    return refused(kept.failures + 1 >= FAILURES ? 'factor-locked' : 'factor-wrong');
  }
  const enrolled = known === null;
  await tx.query(
    `UPDATE auth.totp SET last_step = $2, failures = 0, locked_until = NULL,
            sealed_key = CASE WHEN $3 THEN pending_key ELSE sealed_key END,
            confirmed_at = CASE WHEN $3 THEN now() ELSE confirmed_at END,
            pending_key = CASE WHEN $3 THEN NULL ELSE pending_key END
     WHERE person_id = $1`,
    [personId, step, enrolled],
  );
  return { ok: true, enrolled };
}

/** The step to which the code belongs, or null. Sign-in lives in real time, never in that of a rehearsal. */
function acceptedStep(key: Buffer, code: string): number | null {
  const totp = new TOTP({ secret: secretOf(key), period: PERIOD_SECONDS, digits: 6 });
  const timestamp = Date.now();
  const delta = totp.validate({ token: code.replace(/\s/g, ''), timestamp, window: WINDOW });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}

async function countFailure(tx: AuthQueries, personId: string): Promise<void> {
  await tx.query(
    `UPDATE auth.totp SET failures = CASE WHEN failures + 1 >= $2 THEN 0 ELSE failures + 1 END,
            locked_until = CASE WHEN failures + 1 >= $2 THEN now() + interval '15 minutes' END
     WHERE person_id = $1`,
    [personId, FAILURES],
  );
}

const secretOf = (bytes: Buffer) => new Secret({ buffer: new Uint8Array(bytes).buffer });
