import type { Letter } from '#notices';
import { type Item, type Tag, tag } from './flow.ts';
import type { Measure } from './lines.ts';
import { mm, sheet, styles } from './paper.ts';
import { gap, lineRows, proseRows, stuck } from './prose.ts';

/** Signature kept in one piece, then what is always said, then the article, small and last. */
export function layClosing(letter: Letter, root: Tag, measure: Measure): Item[] {
  const items: Item[] = [];
  if (letter.signature && letter.signature.length > 0) items.push(signature(letter.signature, root, measure));
  const notes = tag(root, 'Div');
  const column = { x: sheet.left, width: sheet.width160 };
  const rows = [
    { height: 7, spans: [], rule: true },
    ...lineRows(letter.footer, styles.small, column, notes, measure),
    gap(3),
    ...proseRows(letter.basis, styles.small, column, tag(notes, 'P'), measure),
  ];
  items.push({ before: 20, rows: rows.map(stuck), pinned: true });
  return items;
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
