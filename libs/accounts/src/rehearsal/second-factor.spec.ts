import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { REHEARSAL_PEOPLE } from './people.ts';
import { secondCodeOf, secondFactorKey } from './second-factor.ts';

/** RFC 6238 by hand: thirty seconds, six digits, SHA-1. */
function byHand(email: string, atMs: number): string {
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(atMs / 30_000)));
  const digest = createHmac('sha1', secondFactorKey(email)).update(step).digest();
  const offset = (digest.at(-1) ?? 0) & 0x0f;
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}

test.each(REHEARSAL_PEOPLE)('$name: the second code that an authenticator would show', ({ email }) => {
  expect(secondCodeOf(email, 1_774_000_000_000)).toBe(byHand(email, 1_774_000_000_000));
});
