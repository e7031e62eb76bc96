import type { Style } from './paper.ts';

export type Measure = (text: string, style: Style) => number;

/**
 * Breaks a text into lines no wider than `width`. Lines end after a space or after a hyphen between letters; a word that
 * is longer than a line is cut where it must be. Non-breaking spaces hold. Linear in the length of the text.
 */
export function breakIntoLines(text: string, style: Style, width: number, measure: Measure): string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [''] : fill(line, style, width, measure)));
}

function fill(text: string, style: Style, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const end = () => {
    lines.push(line);
    line = '';
    used = 0;
  };
  const put = (piece: string, full: number, bare: number) => {
    if (line !== '' && used + bare > width) end();
    line += piece;
    used += full;
  };
  for (const piece of pieces(text)) {
    const word = piece.trimEnd();
    // A word far too long is not shaped as a whole only to learn that it does not fit.
    if (word.length <= width) {
      const full = measure(piece, style);
      const bare = full - (piece.length - word.length) * measure(' ', style);
      if (bare <= width) {
        put(piece, full, bare);
        continue;
      }
    }
    if (line !== '') end();
    const parts = cut(word, style, width, measure);
    for (const part of parts.slice(0, -1)) lines.push(part);
    const rest = (parts.at(-1) ?? '') + piece.slice(word.length);
    put(rest, measure(rest, style), 0);
  }
  if (line !== '') end();
  return lines;
}

/** Words with the spaces that follow them; compounds are cut after their hyphens. */
function pieces(text: string): string[] {
  return (text.match(/[^ ]+ *| +/g) ?? []).flatMap((word) => word.split(/(?<=\p{L}[-–—])(?=\p{L})/u));
}

function cut(word: string, style: Style, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  let part: string[] = [];
  let used = 0;
  for (const unit of word.match(/.[\u0300-\u036f\u1dcd]*/gsu) ?? []) {
    const wide = measure(unit, style);
    if (part.length > 0 && used + wide > width) {
      parts.push(part.join(''));
      part = [];
      used = 0;
    }
    part.push(unit);
    used += wide;
  }
  if (part.length > 0) parts.push(part.join(''));
  return parts;
}
