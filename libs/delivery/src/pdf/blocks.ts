import type { Block } from '#notices';
import type { LetterLocale } from '#text';
import { codeToType } from './code.ts';
import { engineWords } from './engine-words.ts';
import { type Item, type Row, type Tag, tag } from './flow.ts';
import { breakIntoLines, type Measure } from './lines.ts';
import { mm, sheet, styles } from './paper.ts';
import { gap, heightOf, proseRows, row, span, stuck, withoutOrphans } from './prose.ts';
import { quotation } from './quotation.ts';
import { safeText } from './safe-text.ts';

/** Lays one block of the body out as rows; nothing here knows on which page they fall. */
export function layBlock(block: Block, lang: LetterLocale, body: Tag, measure: Measure): Item {
  switch (block.kind) {
    case 'heading':
      return heading(block.text, body, measure);
    case 'paragraph':
      return paragraph(block.text, body, measure);
    case 'list':
      return { before: 5, rows: listRows(block.items, text, tag(body, 'L'), measure) };
    case 'facts':
      return facts(block.rows, body, measure);
    case 'reminder':
      return reminder(block.title, block.items, body, measure);
    case 'code':
      return codeToType(block, engineWords[lang], body, measure);
    case 'quotation':
      return quotation(block.by, block.text, engineWords[lang], body, measure);
    default:
      return block satisfies never;
  }
}

const text = { x: sheet.left, width: sheet.measure };

function heading(words: string, body: Tag, measure: Measure): Item {
  const rows = proseRows(words, styles.heading, text, tag(body, 'H2'), measure).map(stuck);
  return { before: 17, rows, keepWithNext: true };
}

function paragraph(words: string, body: Tag, measure: Measure): Item {
  const rows = proseRows(words, styles.text, text, tag(body, 'P'), measure);
  return { before: 7, rows, keepWithNext: /:\s*$/.test(words) };
}

function listRows(items: readonly string[], column: { x: number; width: number }, list: Tag, measure: Measure): Row[] {
  const inset = mm(5);
  return items.flatMap((item, i) => {
    const li = tag(list, 'LI');
    const label = tag(li, 'Lbl');
    const inner = { x: column.x + inset, width: column.width - inset };
    const [first, ...rest] = proseRows(item, styles.text, inner, tag(li, 'LBody'), measure);
    if (!first) return [];
    const marked: Row = { ...first, spans: [span('•', column.x + 4, styles.text, label), ...first.spans] };
    // No page starts or ends with one item of a list on its own.
    const held = i < items.length - 1 && (i === 0 || i === items.length - 2);
    return [...(i > 0 ? [{ height: 3.5, spans: [], stick: true }] : []), marked, ...rest].map((each, n, all) =>
      n === all.length - 1 && held ? stuck(each) : each,
    );
  });
}

/** Names on the left, values on the right, a hairline under each: readable across without a grid. */
function facts(rows: readonly (readonly [string, string])[], body: Tag, measure: Measure): Item {
  const table = tag(body, 'Table');
  const split = mm(58);
  const laid = rows.flatMap(([name, value]) => {
    const tr = tag(table, 'TR');
    const th = tag(tr, 'TH', { scope: 'Row' });
    const td = tag(tr, 'TD');
    const names = breakIntoLines(safeText(name), styles.factName, split - mm(6), measure);
    const values = breakIntoLines(safeText(value), styles.factValue, sheet.width160 - split, measure);
    const lines = Array.from({ length: Math.max(names.length, values.length) }, (_, i) =>
      row(styles.factValue, [
        ...(names[i] ? [span(names[i], sheet.left, styles.factName, th)] : []),
        ...(values[i] ? [span(values[i], sheet.left + split, styles.factValue, td)] : []),
      ]),
    );
    return [
      gap(3.5),
      ...withoutOrphans(lines).map((r, i, all) => (i === all.length - 1 ? { ...r, stick: true } : r)),
      rule(),
    ];
  });
  return { before: 8, after: 12, rows: together(laid, 200) };
}

const rule = (): Row => ({ height: 4, spans: [], rule: true });

/** What the law requires to be said: boxed in ink, kept whole on a page whenever it can be. */
function reminder(title: string, items: readonly string[], body: Tag, measure: Measure): Item {
  const pad = mm(5);
  const column = { x: sheet.left + pad, width: sheet.width160 - 2 * pad };
  const box = tag(body, 'Div');
  const rows = [
    ...proseRows(title, styles.strong, column, tag(box, 'H2'), measure).map(stuck),
    gap(3),
    ...(items.length === 1
      ? proseRows(items[0] ?? '', styles.text, column, tag(box, 'P'), measure)
      : listRows(items, column, tag(box, 'L'), measure)),
  ];
  return { before: 14, after: 14, rows: together(rows, 330), frame: { look: 'reminder', padTop: 10, padBottom: 11 } };
}

/** Keeps short blocks whole; long ones may flow over pages. */
function together(rows: readonly Row[], upTo: number): Row[] {
  return heightOf(rows) > upTo ? [...rows] : rows.map((each, i) => (i < rows.length - 1 ? stuck(each) : each));
}
