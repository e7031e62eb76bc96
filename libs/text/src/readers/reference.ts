/** Thirty-one letters, a prime number of them: no I, L, O, U or Z. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXY';
const BODY_LENGTH = 7;

/** U and Z, which no reference holds, are mistakes and weigh nothing. */
const WRITTEN = new RegExp(`^ENT(\\d{4})([${ALPHABET}]{${BODY_LENGTH}})([${ALPHABET}])$`);

/**
 * The human reference of a dispute, `ENT-2026-7K3Q0MZ-B`: seven letters drawn at random and a check character that
 * finds any one mistaken letter and any two swapped neighbours. Read aloud safely; it opens nothing by itself.
 */
export function disputeReference(year: number, random: Uint8Array): string {
  if (random.length < BODY_LENGTH) throw new RangeError(`A reference needs ${BODY_LENGTH} random bytes`);
  const body = Array.from(random.subarray(0, BODY_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `ENT-${year}-${body}-${checkCharacter(`${year}${body}`)}`;
}

/** The reference as it should be written, whatever was typed (small letters, spaces, O for 0, I or L for 1), or nothing when it is mistaken. */
export function readReference(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const match = WRITTEN.exec(plain);
  if (match === null) return undefined;
  const [, year = '', body = '', check] = match;
  return check === checkCharacter(`${year}${body}`) ? `ENT-${year}-${body}-${check}` : undefined;
}

/** A weighted sum modulo the prime size of the alphabet: ISO 7064 would need letters that people misread. */
function checkCharacter(text: string): string {
  const sum = Array.from(text).reduce((total, letter, index) => total + (index + 2) * ALPHABET.indexOf(letter), 0);
  return ALPHABET[sum % ALPHABET.length] ?? '0';
}
