import type { Frame, Item, Page, Row } from './flow.ts';
import { baselineOf } from './head.ts';
import { hair, ink, quiet, sand, sheet } from './paper.ts';
import { heightOf } from './prose.ts';

/**
 * Sets rows on pages, in one pass. Rows that stick together move to the next page together; a frame that goes over the
 * page is closed at the foot and opened again at the top.
 */
export function paginate(items: readonly Item[], firstTop: number): Page[] {
  const pages: Page[] = [];
  let page = turn();
  let y = firstTop;
  let top = firstTop;

  function turn(): Page {
    const next: Page = { shapes: [], spans: [] };
    pages.push(next);
    return next;
  }
  function turnOver(): void {
    page = turn();
    y = sheet.nextTop;
    top = y;
  }

  for (const [i, item] of items.entries()) {
    const padTop = item.frame?.padTop ?? 0;
    const padBottom = item.frame?.padBottom ?? 0;
    const clumps = clumpsOf(item.rows);
    let opened: number | undefined;

    const open = (again: boolean) => {
      opened = y;
      y += padTop;
      if (again && item.frame?.continued) place(page, item.frame.continued, y);
      if (again) y += item.frame?.continued?.height ?? 0;
    };
    const close = () => {
      y += padBottom;
      if (item.frame && opened !== undefined) page.shapes.push(...frameShapes(item.frame, opened, y));
    };

    for (const [c, clump] of clumps.entries()) {
      const lead = opened === undefined ? (y > top ? spaceBefore(items, i) : 0) + padTop : 0;
      const follows = c === clumps.length - 1 && item.keepWithNext ? headHeight(items, i + 1) : 0;
      const fits = y + lead + heightOf(clump) + padBottom + follows <= sheet.bottom;
      const opening = opened === undefined;
      if (!fits && (y > top || !opening)) {
        if (!opening) close();
        turnOver();
        open(c > 0);
      } else if (opening) {
        y += lead - padTop;
        open(false);
      }
      if (item.pinned && opening) y = Math.max(y, sheet.bottom - heightOf(item.rows));
      for (const each of clump) {
        if (y + each.height + padBottom > sheet.bottom) {
          close();
          turnOver();
          open(true);
        }
        place(page, each, y);
        y += each.height;
      }
    }
    close();
  }
  return pages;
}

const spaceBefore = (items: readonly Item[], at: number): number =>
  Math.max(items[at]?.before ?? 0, items[at - 1]?.after ?? 0);

/** Rows between which a page may end. */
function clumpsOf(rows: readonly Row[]): Row[][] {
  const clumps: Row[][] = [];
  let clump: Row[] = [];
  for (const each of rows) {
    clump.push(each);
    if (!each.stick) {
      clumps.push(clump);
      clump = [];
    }
  }
  if (clump.length > 0) clumps.push(clump);
  return clumps;
}

/** What must still fit under a heading, or under the last lines before a signature; never more than half a page. */
function headHeight(items: readonly Item[], at: number): number {
  const item = items[at];
  if (!item) return 0;
  const [first = [], ...more] = clumpsOf(item.rows);
  const own = spaceBefore(items, at) + (item.frame?.padTop ?? 0) + heightOf(first) + (item.frame?.padBottom ?? 0);
  const follows = more.length === 0 && item.keepWithNext ? headHeight(items, at + 1) : 0;
  return Math.min(own + follows, (sheet.bottom - sheet.nextTop) / 2);
}

function place(page: Page, each: Row, y: number): void {
  const baseline = baselineOf(each, y);
  if (each.cells) page.spans.push({ y, ...each.cells });
  for (const one of each.spans) page.spans.push({ ...one, baseline });
  if (each.rule) {
    page.shapes.push({ kind: 'box', x: sheet.left, y: y + 0.5, width: sheet.width160, height: 0.5, fill: hair });
  }
}

/** Told apart in black and white by their lines alone: none, all around, thin with a bar. */
function frameShapes(frame: Frame, y: number, bottom: number): Page['shapes'] {
  const area = { kind: 'box', x: sheet.left, y, width: sheet.width160, height: bottom - y } as const;
  switch (frame.look) {
    case 'panel':
      return [{ ...area, fill: sand }];
    case 'code':
      return [{ ...area, stroke: quiet, line: 0.75 }];
    case 'reminder':
      return [{ ...area, stroke: ink, line: 1.1 }];
    case 'quotation':
      return [
        { ...area, stroke: hair, line: 0.5 },
        { ...area, width: 3, fill: quiet },
      ];
    default:
      return frame.look satisfies never;
  }
}
