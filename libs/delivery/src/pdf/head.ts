import type { Addressee, Letter, Sender } from '#notices';
import type { EngineWords } from './engine-words.ts';
import { type Placed, type Row, type Tag, tag } from './flow.ts';
import type { Measure } from './lines.ts';
import { mm, type Style, sheet, styles } from './paper.ts';
import { heightOf, lineRows, proseRows, row, span } from './prose.ts';
import { safeLine } from './safe-text.ts';

export interface Head {
  readonly spans: readonly Placed[];
  /** Where the rule under the head is drawn. */
  readonly bottom: number;
}

/** The upper third of the first page: who writes, what file this is, to whom, when. */
export function layHead(letter: Letter, words: EngineWords, root: Tag, measure: Measure): Head {
  const sender = stand(senderRows(letter.sender, tag(root, 'Div'), measure), mm(16));
  const marks = stand(
    referenceRows(letter, words, tag(root, 'Div'), measure),
    Math.max(window.safeTop + 1.1, sender.bottom + 12),
  );
  const addressee = standAddressee(letter.addressee, tag(root, 'Div'), measure);
  const date = stand(proseRows(safeLine(letter.dateLine), styles.text, windowColumn, tag(root, 'P'), measure), mm(85));
  return {
    spans: [...sender.spans, ...marks.spans, ...addressee.spans, ...date.spans],
    bottom: Math.max(mm(94), date.bottom + 6, marks.bottom + 8),
  };
}

/**
 * NF Z 11-001: right-hand window of a DL envelope. The sheet, folded in three, may slide by 11 mm up and down and 10 mm
 * sideways in it; what stands in these 24 mm shows through windows of 35 and of 45 mm alike.
 */
const window = { top: mm(45), safeTop: mm(55), bottom: mm(79.5) };
const windowColumn = { x: mm(110), width: mm(78) };

function standAddressee(addressee: Addressee, parent: Tag, measure: Measure): Standing {
  const block = (shrink: number): Row[] => [
    ...lineRows([safeLine(addressee.name)], scaled(styles.addresseeName, shrink), windowColumn, parent, measure),
    ...lineRows(
      addressee.lines.map(safeLine).filter(Boolean),
      scaled(styles.addressee, shrink),
      windowColumn,
      parent,
      measure,
    ),
  ];
  const room = window.bottom - window.top;
  for (const shrink of [1, 0.9, 0.8, 0.7, 0.6]) {
    parent.children.length = 0;
    const rows = block(shrink);
    const height = heightOf(rows);
    if (height <= room || shrink === 0.6) {
      const shown = rows.slice(0, Math.floor(room / (rows[0]?.height ?? room)));
      return stand(shown, Math.min(window.safeTop, window.bottom - heightOf(shown)));
    }
  }
  return { spans: [], bottom: window.top };
}

function senderRows(sender: Sender, parent: Tag, measure: Measure): Row[] {
  const column = { x: sheet.left, width: mm(92) };
  return [
    ...lineRows([safeLine(sender.name)], styles.senderName, column, parent, measure),
    ...lineRows(
      [safeLine(sender.capacity), ...sender.lines.map(safeLine)].filter(Boolean),
      styles.senderText,
      column,
      parent,
      measure,
    ),
  ];
}

function referenceRows(letter: Letter, words: EngineWords, parent: Tag, measure: Measure): Row[] {
  const pairs: [string, string][] = [
    [words.reference, letter.reference],
    [words.number, letter.number],
  ];
  const indent = mm(20);
  return pairs.flatMap(([label, value]) => {
    const leaf = tag(parent, 'P');
    const column = { x: sheet.left + indent, width: mm(60) };
    const [first, ...rest] = proseRows(safeLine(value), styles.senderText, column, leaf, measure);
    return [
      row(styles.senderText, [span(`${label} `, sheet.left, styles.senderText, leaf), ...(first?.spans ?? [])]),
      ...rest,
    ];
  });
}

interface Standing {
  readonly spans: readonly Placed[];
  readonly bottom: number;
}

function stand(rows: readonly Row[], top: number): Standing {
  const spans: Placed[] = [];
  let y = top;
  for (const each of rows) {
    for (const one of each.spans) spans.push({ ...one, baseline: baselineOf(each, y) });
    y += each.height;
  }
  return { spans, bottom: y };
}

/** Type sits a little above the middle of its leading. */
export function baselineOf(each: Row, top: number): number {
  const size = Math.max(...each.spans.map((one) => one.style.size), 0);
  return top + each.height / 2 + size * 0.33;
}

const scaled = (style: Style, by: number): Style => ({ ...style, size: style.size * by, leading: style.leading * by });
