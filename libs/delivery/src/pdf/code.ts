import { encode } from 'uqr';
import type { Block } from '#notices';
import type { EngineWords } from './engine-words.ts';
import { type Item, type Tag, tag } from './flow.ts';
import type { Measure } from './lines.ts';
import { mm, sheet, styles } from './paper.ts';
import { gap, heightOf, proseRows, stuck } from './prose.ts';

/** A code to be typed, with the address where, and beside it the same as a square code for a telephone. */
export function codeToType(
  { code, address, link }: Extract<Block, { kind: 'code' }>,
  words: EngineWords,
  body: Tag,
  measure: Measure,
): Item {
  const pad = mm(5);
  const picture = mm(27);
  const column = { x: sheet.left + pad, width: sheet.width160 - picture - 4 * pad };
  const box = tag(body, 'Div');
  const shown = squareCode(link, words, box);
  const rows = [
    ...proseRows(words.codeToType, styles.small, column, tag(box, 'P'), measure),
    ...proseRows(code, styles.code, column, tag(box, 'P'), measure),
    gap(4),
    ...proseRows(words.codeWhere, styles.small, column, tag(box, 'P'), measure),
    ...proseRows(address, styles.strong, column, tag(box, 'P'), measure),
  ].map(stuck);
  const [first, ...others] = rows;
  const left = sheet.left + sheet.width160 - pad - picture;
  const rest = Math.max(0, picture - heightOf(rows));
  return {
    before: 10,
    after: 12,
    rows:
      first === undefined
        ? []
        : [{ ...first, cells: { ...shown, x: left, size: picture } }, ...others, { height: rest, spans: [] }],
    frame: { look: 'code', padTop: 10, padBottom: 10 },
  };
}

/** The link as a square code, described in words for those who do not see it. */
export function squareCode(
  link: string,
  words: EngineWords,
  parent: Tag,
): { readonly dark: boolean[][]; readonly tag: Tag } {
  return {
    dark: encode(link, { ecc: 'M', border: 0 }).data,
    tag: tag(parent, 'Figure', { alt: words.codePicture(link) }),
  };
}
