import { createHash } from 'node:crypto';

/**
 * The authenticator key of an invented person: anybody can work it out, as anybody can read their mail. It lets a
 * newcomer come in as a mediator without a telephone; `npm run -s code -- <address>` shows the code of the moment.
 */
export function secondFactorKey(email: string): Uint8Array {
  return createHash('sha1').update(`Entente rehearsal\n${email}`).digest();
}
