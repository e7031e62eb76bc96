import { randomBytes } from 'node:crypto';
import { CODE_LETTERS } from '#text';

/** Five random bits a letter: 32 letters divide the 256 values of a byte evenly. */
export function drawCode(letters: number): string {
  return Array.from(randomBytes(letters), (byte) => CODE_LETTERS.charAt(byte % CODE_LETTERS.length)).join('');
}
