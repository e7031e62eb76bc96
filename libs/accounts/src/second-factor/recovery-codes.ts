import { randomBytes } from 'node:crypto';
import type { AuthQueries } from '../sign-in/auth-database.ts';
import { tokenDigest } from '../sign-in/secrets.ts';

const HOW_MANY = 10;
/** No letter or digit that can be taken for another on paper. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Ten codes of 16 signs (79 bits), to print: the way back in for whoever loses the telephone. Shown once. */
export async function newRecoveryCodes(tx: AuthQueries, personId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: HOW_MANY }, newRecoveryCode);
  await tx.query('DELETE FROM auth.recovery_code WHERE person_id = $1', [personId]);
  await tx.query('INSERT INTO auth.recovery_code (person_id, digest) SELECT $1, unnest($2::bytea[])', [
    personId,
    codes.map((code) => tokenDigest(normal(code))),
  ]);
  return codes;
}

/** A code serves once. */
export async function spendRecoveryCode(tx: AuthQueries, personId: string, code: string): Promise<boolean> {
  const spent = await tx.query(
    'DELETE FROM auth.recovery_code WHERE person_id = $1 AND digest = $2 RETURNING 1 AS spent',
    [personId, tokenDigest(normal(code))],
  );
  return spent.length > 0;
}

function newRecoveryCode(): string {
  const signs: string[] = [];
  while (signs.length < 16) {
    for (const byte of randomBytes(16)) {
      // 248 is eight times 31: above it some signs would come more often
      if (byte < 248 && signs.length < 16) signs.push(SIGNS.charAt(byte % SIGNS.length));
    }
  }
  return signs.join('').replace(/(.{4})(?=.)/g, '$1-');
}

const normal = (code: string) => code.toLowerCase().replace(/[\s-]/g, '');
