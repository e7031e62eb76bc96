import type { Letter } from '#notices';
import type { EngineWords } from './engine-words.ts';
import type { Page } from './flow.ts';
import type { Measure } from './lines.ts';
import { hair, mm, sheet, styles, teal } from './paper.ts';
import { safeLine } from './safe-text.ts';

/** What every page says: which file, which document, which page of how many; and, from the second on, whose letter. */
export function layRunning(
  pages: readonly Page[],
  letter: Letter,
  words: EngineWords,
  headBottom: number,
  measure: Measure,
): Page[] {
  return pages.map((_, i) => {
    const made: Page = { shapes: [], spans: [] };
    foot(made, letter, words, words.page(i + 1, pages.length), measure);
    if (i === 0) firstPage(made, headBottom);
    else nextPage(made, letter, measure);
    return made;
  });
}

const style = styles.running;
const right = sheet.left + sheet.width160;

function foot(page: Page, letter: Letter, words: EngineWords, count: string, measure: Measure): void {
  const baseline = mm(283);
  page.shapes.push({ kind: 'mark', x: sheet.left, y: baseline - 7.4, size: 9 });
  const [reference, number] = [safeLine(letter.reference), safeLine(letter.number)];
  const label = `${words.reference} ${reference} · ${words.number} ${number.replace(`${reference}/`, '')}`;
  const room = sheet.width160 - measure(count, style) - 40;
  page.spans.push({ text: fitted(label, room, measure), x: sheet.left + 20, style, baseline });
  page.spans.push({ text: count, x: right - measure(count, style), style, baseline });
}

/** The one teal rule, and a tick where a sheet is folded for a DL envelope. */
function firstPage(page: Page, headBottom: number): void {
  page.shapes.push({ kind: 'box', x: sheet.left, y: headBottom, width: sheet.width160, height: 1.4, fill: teal });
  for (const fold of [99, 198]) {
    page.shapes.push({ kind: 'box', x: mm(6), y: mm(fold), width: mm(4), height: 0.35, fill: hair });
  }
}

function nextPage(page: Page, letter: Letter, measure: Measure): void {
  const baseline = mm(19);
  const sender = fitted(safeLine(letter.sender.name), mm(70), measure);
  const title = fitted(safeLine(letter.title), mm(80), measure);
  page.spans.push({ text: sender, x: sheet.left, style, baseline });
  page.spans.push({ text: title, x: right - measure(title, style), style, baseline });
  page.shapes.push({ kind: 'box', x: sheet.left, y: mm(21.5), width: sheet.width160, height: 0.5, fill: hair });
}

function fitted(text: string, room: number, measure: Measure): string {
  let shown = text.length > 300 ? text.slice(0, 300) : text;
  if (shown === text && measure(text, style) <= room) return text;
  while (shown !== '' && measure(`${shown}…`, style) > room) shown = shown.slice(0, -1).trimEnd();
  return `${shown}…`;
}
