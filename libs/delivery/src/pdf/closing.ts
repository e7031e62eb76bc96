import type { CodeAt, Letter } from '#notices';
import { squareCode } from './code.ts';
import type { EngineWords } from './engine-words.ts';
import { type Item, type Row, type Tag, tag } from './flow.ts';
import type { Measure } from './lines.ts';
import { mm, sheet, styles } from './paper.ts';
import { type Column, gap, heightOf, lineRows, proseRows, stuck } from './prose.ts';

/** Signature kept in one piece, then what is always said, then the article, small and last. */
export function layClosing(letter: Letter, words: EngineWords, root: Tag, measure: Measure): Item[] {
  const items: Item[] = [];
  if (letter.signature && letter.signature.length > 0) items.push(signature(letter.signature, root, measure));
  const notes = tag(root, 'Div');
  const rows = letter.verification
    ? besideCode(letter, letter.verification, words, notes, measure)
    : noteRows(letter, { x: sheet.left, width: sheet.width160 }, notes, measure);
  items.push({ before: 20, rows: [{ height: 7, spans: [], rule: true }, ...rows].map(stuck), pinned: true });
  return items;
}

const PICTURE = mm(19);

/** Where and by which code the letter is verified, with the square code at the right of what is said last. */
function besideCode(letter: Letter, at: CodeAt, words: EngineWords, notes: Tag, measure: Measure): Row[] {
  const column = { x: sheet.left, width: sheet.width160 - PICTURE - mm(6) };
  const cells = { ...squareCode(at.link, words, notes), x: sheet.left + sheet.width160 - PICTURE, size: PICTURE };
  const verify = proseRows(words.verify(at.code, at.address), styles.small, column, tag(notes, 'P'), measure);
  const rows = [...verify, gap(3), ...noteRows(letter, column, notes, measure)];
  return [{ height: 2, spans: [], cells }, ...rows, gap(Math.max(0, PICTURE - 2 - heightOf(rows)))];
}

function noteRows(letter: Letter, column: Column, notes: Tag, measure: Measure): Row[] {
  return [
    ...lineRows(letter.footer, styles.small, column, notes, measure),
    gap(3),
    ...proseRows(letter.basis, styles.small, column, tag(notes, 'P'), measure),
  ];
}

function signature(lines: readonly string[], root: Tag, measure: Measure): Item {
  const block = tag(root, 'Div');
  const column = { x: mm(110), width: mm(75) };
  const [name = '', ...capacity] = lines;
  const rows = [
    ...lineRows([name], styles.strong, column, block, measure),
    ...lineRows(capacity, styles.text, column, block, measure),
  ];
  return { before: 24, rows: rows.map(stuck), keepWithNext: true };
}
