import { createHash } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/**
 * The authenticator key of an invented person: anybody can work it out, as anybody can read their mail. It lets a
 * newcomer come in as a mediator without a telephone.
 */
export function secondFactorKey(email: string): Uint8Array {
  return createHash('sha1').update(`Entente rehearsal\n${email}`).digest();
}

/** The six digits that the authenticator of an invented person shows at this instant, in milliseconds (RFC 6238). */
export function secondCodeOf(email: string, atMs: number): string {
  const secret = new Secret({ buffer: new Uint8Array(secondFactorKey(email)).buffer });
  return new TOTP({ secret, period: 30, digits: 6 }).generate({ timestamp: atMs });
}
