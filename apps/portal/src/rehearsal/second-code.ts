import { createHash, createHmac } from 'node:crypto';

const STEP_SECONDS = 30;

/**
 * The code that the authenticator of an invented person shows at this instant (RFC 6238). Anybody can work out their
 * key, as anybody can read their mail: in a rehearsal there is nothing behind it.
 */
export function secondCodeOf(email: string, atMs: number): string {
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(atMs / 1000 / STEP_SECONDS)));
  const digest = createHmac('sha1', secondFactorKey(email)).update(step).digest();
  const offset = (digest.at(-1) ?? 0) & 0x0f;
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}

const secondFactorKey = (email: string) => createHash('sha1').update(`Entente rehearsal\n${email}`).digest();
