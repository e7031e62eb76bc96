import { randomBytes } from 'node:crypto';
import { sha256 } from '#casework';

/** Crockford's alphabet: no I, L, O, U, so that a code can be copied by hand from paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = 16;

/** Eighty bits at random: whoever has it has the draft, and nobody comes upon it. */
export function newResumeCode(): string {
  return Array.from(randomBytes(LETTERS), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}

/** As people type it: with or without spaces and dashes, O for 0, I or L for 1. */
export function readResumeCode(text: string): string | undefined {
  const plain = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(plain) ? plain : undefined;
}

/** Under this a draft is found; the code itself is kept by its author alone. */
export const digestOf = (code: string): string => sha256(`complaint draft\n${code}`);

export const inGroups = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');
