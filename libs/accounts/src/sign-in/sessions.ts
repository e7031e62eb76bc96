import type { AuthQueries } from './auth-database.ts';
import { newToken, tokenDigest } from './secrets.ts';

export type FirstFactor = 'mail-code' | 'passkey';

/** 1: one factor. 2: two factors, or a passkey with the person verified; it fades, and the session goes on at 1. */
export type Assurance = 1 | 2;

/** Practice, after NIST SP 800-63B: thirty days at level 1; level 2 for twelve hours, or one hour without a request. */
const SESSION = `interval '30 days'`;
const FRESH = `(raised_at > now() - interval '12 hours' AND last_seen_at > now() - interval '1 hour')`;

/** Session just opened or raised. The token is given to the browser or program once; only its digest is stored. */
export interface OpenSession {
  readonly token: string;
  readonly sessionId: string;
  readonly personId: string;
  readonly aal: Assurance;
  readonly expiresAt: Date;
}

/** Line in the list of a person's open sessions. `device`: as it was named at sign-in, at most 200 characters. */
export interface SessionLine {
  readonly id: string;
  readonly device: string;
  readonly firstFactor: FirstFactor;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

export async function openSession(
  tx: AuthQueries,
  opened: { personId: string; firstFactor: FirstFactor; raised: boolean; device: string },
): Promise<OpenSession> {
  const token = newToken();
  const [row] = await tx.query<{ id: string; expires_at: Date }>(
    `INSERT INTO auth.session (digest, person_id, first_factor, raised_at, device, expires_at)
     VALUES ($1, $2, $3, CASE WHEN $4 THEN now() END, $5, now() + ${SESSION}) RETURNING id, expires_at`,
    [
      tokenDigest(token),
      opened.personId,
      opened.firstFactor,
      opened.raised,
      opened.device.replace(/\p{Cc}/gu, ' ').slice(0, 200),
    ],
  );
  if (row === undefined) throw new Error('No session was opened.');
  const aal = opened.raised ? 2 : 1;
  return { token, sessionId: row.id, personId: opened.personId, aal, expiresAt: row.expires_at };
}

/**
 * Raises a session to level 2 under a new token, which makes the old one invalid. Undefined when the session has ended.
 */
export async function raiseSession(
  tx: AuthQueries,
  session: { sessionId: string; personId: string },
): Promise<OpenSession | undefined> {
  const token = newToken();
  const [row] = await tx.query<{ expires_at: Date }>(
    `UPDATE auth.session SET digest = $3, raised_at = now(), last_seen_at = now()
     WHERE id = $1 AND person_id = $2 AND expires_at > now() RETURNING expires_at`,
    [session.sessionId, session.personId, tokenDigest(token)],
  );
  return row && { token, ...session, aal: 2, expiresAt: row.expires_at };
}

export interface ReadSession {
  readonly sessionId: string;
  readonly personId: string;
  readonly aal: Assurance;
  readonly secondFactors: readonly ('totp' | 'passkey')[];
}

export async function readSession(db: AuthQueries, token: string): Promise<ReadSession | undefined> {
  const [row] = await db.query<{
    id: string;
    person_id: string;
    fresh: boolean;
    stale: boolean;
    totp: boolean;
    passkey: boolean;
  }>(
    `SELECT id, person_id, coalesce(${FRESH}, false) AS fresh, last_seen_at < now() - interval '1 minute' AS stale,
            EXISTS (SELECT 1 FROM auth.totp AS t WHERE t.person_id = s.person_id AND confirmed_at IS NOT NULL) AS totp,
            EXISTS (SELECT 1 FROM auth.passkey AS p WHERE p.person_id = s.person_id) AS passkey
     FROM auth.session AS s WHERE digest = $1 AND expires_at > now()`,
    [tokenDigest(token)],
  );
  if (row === undefined) return undefined;
  // Once a minute is enough to know who is idle; what has faded must not come back with the next request.
  if (row.stale) {
    await db.query(
      `UPDATE auth.session SET raised_at = CASE WHEN ${FRESH} THEN raised_at END, last_seen_at = now()
       WHERE id = $1 AND last_seen_at < now() - interval '1 minute'`,
      [row.id],
    );
  }
  const secondFactors = [...(row.totp ? (['totp'] as const) : []), ...(row.passkey ? (['passkey'] as const) : [])];
  return { sessionId: row.id, personId: row.person_id, aal: row.fresh ? 2 : 1, secondFactors };
}

export async function listSessions(db: AuthQueries, personId: string): Promise<SessionLine[]> {
  return db.query<SessionLine & Record<string, unknown>>(
    `SELECT id, device, first_factor AS "firstFactor", created_at AS "createdAt", last_seen_at AS "lastSeenAt",
            expires_at AS "expiresAt"
     FROM auth.session WHERE person_id = $1 AND expires_at > now() ORDER BY last_seen_at DESC, id`,
    [personId],
  );
}

/** Ends one of a person's sessions. Returns whether there was such a session. */
export async function endSession(db: AuthQueries, personId: string, sessionId: string): Promise<boolean> {
  const ended = await db.query('DELETE FROM auth.session WHERE id = $1 AND person_id = $2 RETURNING id', [
    sessionId,
    personId,
  ]);
  return ended.length > 0;
}

export async function endOtherSessions(db: AuthQueries, personId: string, keptId: string): Promise<number> {
  const ended = await db.query('DELETE FROM auth.session WHERE person_id = $1 AND id <> $2 RETURNING id', [
    personId,
    keptId,
  ]);
  return ended.length;
}
