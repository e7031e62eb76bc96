import { printableCharacters } from './typeface.ts';

/** Drawn in place of whatever the letter cannot print: the reader sees that something stood there. */
export const unprintable = '□';

/**
 * Makes any text fit to print. What people write may hold characters that hide, reorder or pile up text; a letter that
 * somebody keeps for years shows every character, in the order in which it was written, or a square in its place.
 */
export function safeText(text: string): string {
  const canDraw = printableCharacters();
  const composed = text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, '  ')
    .replace(invisible, '')
    .replace(/[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/g, ' ')
    .replace(/\u2007/g, '\u00a0')
    // Before composing: sorting a tower of a hundred thousand marks takes minutes.
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .normalize('NFC');
  let drawn = '';
  for (const character of composed) {
    const known = character === '\n' || canDraw.has(character.codePointAt(0) ?? 0);
    drawn += known ? character : unprintable;
  }
  return drawn
    .replace(/([\u0300-\u036f\u1dcd]{2})[\u0300-\u036f\u1dcd]+/g, '$1')
    .replace(/(^|[\s□])[\u0300-\u036f\u1dcd]+/g, `$1${unprintable}`)
    .replace(/ {9,}/g, ' '.repeat(8));
}

/** The same, on one line. */
export function safeLine(text: string): string {
  return safeText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** Characters without ink or direction of their own: soft hyphen, joiners, direction marks, variation selectors, tags. */
const invisible =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2060-\u2064]|\u200d|\u034f|\ufeff|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]/gu;
