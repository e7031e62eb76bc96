import { randomUUID, timingSafeEqual } from 'node:crypto';
import type { Locale } from '#text';
import type { AuthDatabase, AuthQueries } from './auth-database.ts';
import { refused, type SignInRefusal } from './refusals.ts';
import { newCode, type Secrets } from './secrets.ts';

export const CODE_MINUTES = 10;
export const CODE_ATTEMPTS = 5;

/** How many codes an address gets: enough for a bad day, too few to guess with or to fill a stranger's mailbox. */
const AN_HOUR = 5;
const A_DAY = 20;
const A_DAY_WHEN_UNKNOWN = 3;

/** Keeps a code for the address, known or not, and returns it when it is to be sent. */
export async function keepCode(db: AuthDatabase, secrets: Secrets, email: string): Promise<string | undefined> {
  const id = randomUUID();
  const code = newCode();
  return db.transaction(async (tx) => {
    await sweep(tx);
    await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [email]);
    const [kept] = await tx.query<{ mailed: boolean }>(
      `INSERT INTO auth.sign_in_code (id, email, digest, mailed, expires_at)
       SELECT $1, $2, $3,
              count(*) FILTER (WHERE requested_at > now() - interval '1 hour') < $4
                AND count(*) < CASE WHEN auth.knows($2) THEN $5::int ELSE $6::int END,
              now() + make_interval(mins => $7)
       FROM auth.sign_in_code WHERE email = $2 AND mailed AND requested_at > now() - interval '1 day'
       RETURNING mailed`,
      [id, email, secrets.codeDigest(id, email, code), AN_HOUR, A_DAY, A_DAY_WHEN_UNKNOWN, CODE_MINUTES],
    );
    return kept?.mailed ? code : undefined;
  });
}

interface KeptCode {
  readonly id: string;
  readonly digest: Buffer;
  readonly attempts: number;
  readonly over: boolean;
}

/** Only the last code sent counts, once, for ten minutes and five attempts. A right one names its person. */
export async function spendCode(
  tx: AuthQueries,
  secrets: Secrets,
  given: { email: string; code: string; language: Locale },
): Promise<SignInRefusal | { readonly ok: true; readonly personId: string }> {
  const [last] = await tx.query<KeptCode>(
    `SELECT id, digest, attempts, (used_at IS NOT NULL OR expires_at <= now()) AS over
     FROM auth.sign_in_code WHERE email = $1 AND mailed ORDER BY requested_at DESC, id LIMIT 1 FOR UPDATE`,
    [given.email],
  );
  if (last === undefined || last.over) return refused('code-expired');
  if (last.attempts >= CODE_ATTEMPTS) return refused('code-exhausted');

  const right = timingSafeEqual(last.digest, secrets.codeDigest(last.id, given.email, given.code.replace(/\s/g, '')));
  await tx.query(
    'UPDATE auth.sign_in_code SET attempts = attempts + 1, used_at = CASE WHEN $2 THEN now() END WHERE id = $1',
    [last.id, right],
  );
  if (!right) return refused(last.attempts + 1 >= CODE_ATTEMPTS ? 'code-exhausted' : 'code-wrong');
  const [owner] = await tx.query<{ id: string }>('SELECT auth.person_at($1, $2) AS id', [given.email, given.language]);
  if (owner === undefined) throw new Error('A right code led to nobody.');
  return { ok: true, personId: owner.id };
}

/** What has served is forgotten, a little with each request, so that no timetable is needed. */
async function sweep(tx: AuthQueries): Promise<void> {
  await tx.query(`DELETE FROM auth.sign_in_code WHERE id IN (
    SELECT id FROM auth.sign_in_code WHERE requested_at < now() - interval '2 days' LIMIT 50 FOR UPDATE SKIP LOCKED)`);
  await tx.query(`DELETE FROM auth.session WHERE id IN (
    SELECT id FROM auth.session WHERE expires_at < now() LIMIT 50 FOR UPDATE SKIP LOCKED)`);
  await tx.query(`DELETE FROM auth.passkey_challenge WHERE id IN (
    SELECT id FROM auth.passkey_challenge WHERE expires_at < now() LIMIT 50 FOR UPDATE SKIP LOCKED)`);
}
