import { createHash } from 'node:crypto';
import { CODE_LETTERS, inFours, readCode } from '#text';

const BYTES = 10;
const LETTERS = 16;

/**
 * The code on a notice by which anybody asks whether it was issued: eighty bits of the digest of its duty's id. The id
 * is random and nobody is shown it, so the code cannot be guessed and tells nothing; and the same duty has the same
 * code, whenever its letter is drawn.
 */
export function verificationCode(outboxId: string): string {
  const id = Buffer.from(outboxId.replaceAll('-', ''), 'hex');
  const bits = createHash('sha256').update('entente notice\n').update(id).digest().subarray(0, BYTES);
  const value = BigInt(`0x${bits.toString('hex')}`);
  const letters = Array.from({ length: LETTERS }, (_, i) =>
    CODE_LETTERS.charAt(Number((value >> BigInt(5 * (LETTERS - 1 - i))) & 31n)),
  );
  return inFours(letters.join(''));
}

/** The bits of a code as it was typed; nothing when it cannot be one. */
export function readVerificationCode(typed: string): Buffer | undefined {
  const plain = readCode(typed, LETTERS);
  if (plain === undefined) return undefined;
  const value = [...plain].reduce((sum, letter) => (sum << 5n) | BigInt(CODE_LETTERS.indexOf(letter)), 0n);
  return Buffer.from(value.toString(16).padStart(2 * BYTES, '0'), 'hex');
}
