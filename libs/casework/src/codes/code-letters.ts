import { randomBytes } from 'node:crypto';

/** Crockford's: no letter that is taken for another, so that a code can be copied by hand from paper. */
export const CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Five random bits a letter: 32 letters divide the 256 values of a byte evenly. */
export function drawCode(letters: number): string {
  return Array.from(randomBytes(letters), (byte) => CODE_LETTERS.charAt(byte % CODE_LETTERS.length)).join('');
}

/**
 * As it was written, whatever was typed (small letters, spaces, dashes, O for 0, I or L for 1); nothing when it cannot
 * be a code of so many letters.
 */
export function readCode(typed: string, letters: number): string | undefined {
  if (typed.length > 4 * letters) return undefined;
  const plain = typed
    .toUpperCase()
    .replace(/[\s\-–.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return plain.length === letters && [...plain].every((letter) => CODE_LETTERS.includes(letter)) ? plain : undefined;
}

/** 'ABCD-EFGH-JKMN-PQRS': as codes are shown and printed. */
export const inFours = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');
