/** Crockford's: no letter that is taken for another, so that a code can be copied by hand from paper. */
export const CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A code of so many letters as it was drawn, whatever was typed: small letters, spaces, dashes, O for 0, I or L for 1.
 * Undefined when it cannot be one.
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
