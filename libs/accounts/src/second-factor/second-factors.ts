import type { AuthQueries } from '../sign-in/auth-database.ts';
import { refused, type SignInRefusal } from '../sign-in/refusals.ts';

/**
 * A second factor may be the first to be enrolled with the mail code alone. Once there is one, only a session raised by
 * it may add or remove another: otherwise whoever reads the mailbox could add his own and walk past it.
 */
export async function mayChangeFactors(
  tx: AuthQueries,
  session: { personId: string; sessionId: string },
): Promise<SignInRefusal | undefined> {
  // Held until the end of the transaction: whoever signs out meanwhile leaves no factor behind.
  const [held] = await tx.query<{ raised: boolean }>(
    `SELECT coalesce(raised_at > now() - interval '12 hours', false) AS raised FROM auth.session
     WHERE id = $2 AND person_id = $1 AND expires_at > now() FOR KEY SHARE`,
    [session.personId, session.sessionId],
  );
  if (held === undefined) return refused('session-ended');
  const [state] = await tx.query<{ enrolled: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM auth.totp WHERE person_id = $1 AND confirmed_at IS NOT NULL)
              OR EXISTS (SELECT 1 FROM auth.passkey WHERE person_id = $1) AS enrolled`,
    [session.personId],
  );
  return state?.enrolled && !held.raised ? refused('second-factor-first') : undefined;
}
