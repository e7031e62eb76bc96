import type { EngineWords } from './engine-words.ts';
import { type Item, type Row, type Tag, tag } from './flow.ts';
import type { Measure } from './lines.ts';
import { mm, sheet, styles } from './paper.ts';
import { gap, proseRows, row, span, stuck } from './prose.ts';
import { safeLine, safeText, unprintable } from './safe-text.ts';

/**
 * Words of a person. The frame and its bar stand on every page that the words take, under the name of who wrote them;
 * inside it there is one size and one weight, so that nothing quoted can pass for a title or a reminder of the letter.
 */
export function quotation(by: string, text: string, words: EngineWords, body: Tag, measure: Measure): Item {
  const pad = mm(6);
  const column = { x: sheet.left + pad, width: sheet.width160 - pad - mm(5) };
  const quote = tag(body, 'BlockQuote');
  const author = safeLine(by);
  const rows: Row[] = [...proseRows(author, styles.quotedBy, column, tag(quote, 'P'), measure).map(stuck), gap(3)];
  const safe = safeText(text)
    .replace(/^\n+|\s+$/g, '')
    .replace(/\n{3,}/g, '\n\n');
  for (const [i, paragraph] of safe.split('\n').entries()) {
    if (paragraph.trim() === '') rows.push({ height: 6, spans: [] });
    else rows.push(...proseRows(paragraph, styles.quoted, column, tag(group(quote, i), 'P'), measure));
  }
  if (safe.includes(unprintable)) {
    rows.push(gap(5), ...proseRows(words.unprintable, styles.small, column, tag(quote, 'P'), measure));
  }
  const again = `${shortened(author)} (${words.continued})`;
  return {
    before: 10,
    after: 14,
    rows,
    frame: {
      look: 'quotation',
      padTop: 9,
      padBottom: 10,
      continued: { ...row(styles.quotedBy, [span(again, column.x, styles.quotedBy)]), height: 17 },
    },
  };
}

/** A PDF 1.4 array holds 8191 entries at most: thousands of lines are filed by the thousand. */
function group(quote: Tag, index: number): Tag {
  if (index < 1000) return quote;
  const last = quote.children.at(-1);
  if (index % 1000 !== 0 && last?.name === 'Div') return last;
  return tag(quote, 'Div');
}

const shortened = (author: string): string => (author.length > 60 ? `${author.slice(0, 59).trimEnd()}…` : author);
