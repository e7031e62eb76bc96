import type { Letter } from '#notices';
import type { EngineWords } from './engine-words.ts';
import { type Item, type Tag, tag } from './flow.ts';
import type { Measure } from './lines.ts';
import { mm, sheet, styles } from './paper.ts';
import { gap, proseRows, row, span, stuck, withoutOrphans } from './prose.ts';
import { safeLine } from './safe-text.ts';

/** Title, subject, and what the letter means in plain words. */
export function layOpening(letter: Letter, words: EngineWords, root: Tag, measure: Measure): Item[] {
  const column = { x: sheet.left, width: sheet.width160 };
  const title = proseRows(safeLine(letter.title), styles.title, column, tag(root, 'H1'), measure).map(stuck);
  return [
    { before: 0, rows: title, keepWithNext: true },
    subject(letter, words, root, measure),
    ...summary(letter, words, root, measure),
  ];
}

function subject(letter: Letter, words: EngineWords, root: Tag, measure: Measure): Item {
  const leaf = tag(root, 'P');
  const label = `${words.subject} `;
  const indent = measure(label, styles.strong);
  const column = { x: sheet.left + indent, width: sheet.measure - indent };
  const [first, ...rest] = proseRows(safeLine(letter.subject), styles.text, column, leaf, measure);
  const labelled = row(styles.text, [span(label, sheet.left, styles.strong, leaf), ...(first?.spans ?? [])]);
  return { before: 5, rows: [labelled, ...rest].map(stuck), keepWithNext: true };
}

function summary(letter: Letter, words: EngineWords, root: Tag, measure: Measure): Item[] {
  if (letter.summary.length === 0) return [];
  const pad = mm(5);
  const column = { x: sheet.left + pad, width: sheet.width160 - 2 * pad };
  const panel = tag(root, 'Div');
  const rows = [
    ...proseRows(words.summary, styles.label, column, tag(panel, 'H2'), measure).map(stuck),
    gap(2),
    ...letter.summary.flatMap((sentence, i) => [
      ...(i > 0 ? [{ height: 2.5, spans: [] }] : []),
      ...withoutOrphans(proseRows(sentence, styles.text, column, tag(panel, 'P'), measure)),
    ]),
  ];
  return [{ before: 13, after: 16, rows, frame: { look: 'panel', padTop: 10, padBottom: 11 } }];
}
