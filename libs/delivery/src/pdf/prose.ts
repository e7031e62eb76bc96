import { type Row, type Span, type Tag, tag } from './flow.ts';
import { breakIntoLines, type Measure } from './lines.ts';
import type { Style } from './paper.ts';
import { safeText } from './safe-text.ts';

/** A column of text: where it stands and how wide it may be. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** The lines of one paragraph. Its first two and last two lines stay together, so that no page starts or ends alone. */
export function proseRows(text: string, style: Style, column: Column, leaf: Tag, measure: Measure): Row[] {
  return withoutOrphans(
    breakIntoLines(safeText(text), style, column.width, measure).map((line) =>
      row(style, [span(line, column.x, style, leaf)]),
    ),
  );
}

/** Lines all the same, kept as short paragraphs of their own: addresses, letterheads, signatures. */
export function lineRows(lines: readonly string[], style: Style, column: Column, parent: Tag, measure: Measure): Row[] {
  return lines.flatMap((line) => proseRows(line, style, column, tag(parent, 'P'), measure));
}

export const row = (style: Style, spans: readonly Span[]): Row => ({ height: style.leading, spans });

export const span = (text: string, x: number, style: Style, leaf?: Tag): Span => ({
  text,
  x,
  style,
  ...(leaf ? { tag: leaf } : {}),
});

export function withoutOrphans(rows: readonly Row[]): Row[] {
  const last = rows.length - 1;
  return rows.map((each, i) => (i < last && (i === 0 || i === last - 1) ? stuck(each) : each));
}

export const stuck = (each: Row): Row => ({ ...each, stick: true });

export const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, each) => sum + each.height, 0);

export const gap = (height: number): Row => ({ height, spans: [], stick: true });
