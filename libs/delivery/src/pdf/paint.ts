import type { Page, Picture, Placed, Shape, Tag } from './flow.ts';
import type { LetterFile } from './letter-file.ts';
import { drawMark } from './mark.ts';

/** Puts pages laid out elsewhere into the file: what to read in the order of reading, what to skip marked as such. Gives the root of the structure. */
export function paint(
  file: LetterFile,
  root: Tag,
  pages: readonly Page[],
  running: readonly Page[],
): PDFKit.PDFStructureElement {
  const elements = new Map<Tag, PDFKit.PDFStructureElement>();
  const document = element(file, root, elements);
  file.addStructure(document);
  for (const [i, page] of pages.entries()) {
    file.addPage();
    const around = running[i] ?? { shapes: [], spans: [] };
    decoration(file, 'Pagination', () => {
      for (const shape of around.shapes) draw(file, shape);
      for (const one of around.spans) write(file, one);
    });
    const loose = page.spans.filter((one) => !one.tag);
    decoration(file, 'Layout', () => {
      for (const shape of page.shapes) draw(file, shape);
      for (const one of loose) write(file, one);
    });
    for (const [leaf, spans] of byTag(page.spans)) {
      const content = file.markStructureContent(leaf.name);
      for (const one of spans) write(file, one);
      file.endMarkedContent();
      elements.get(leaf)?.add(content);
    }
  }
  return document;
}

function element(
  file: LetterFile,
  tag: Tag,
  elements: Map<Tag, PDFKit.PDFStructureElement>,
): PDFKit.PDFStructureElement {
  // The scope of a table head is missing from the types of pdfkit only.
  const options = {
    ...(tag.scope ? { scope: tag.scope } : {}),
    ...(tag.alt ? { alt: tag.alt } : {}),
    ...(tag.lang ? { lang: tag.lang } : {}),
  } as PDFKit.Mixins.StructureElementOptions;
  const made = file.struct(tag.name, options);
  for (const child of tag.children) made.add(element(file, child, elements));
  elements.set(tag, made);
  return made;
}

function byTag(spans: Page['spans']): Map<Tag, (Placed | Picture)[]> {
  const grouped = new Map<Tag, (Placed | Picture)[]>();
  for (const one of spans) {
    if (!one.tag) continue;
    const same = grouped.get(one.tag);
    if (same) same.push(one);
    else grouped.set(one.tag, [one]);
  }
  return grouped;
}

function decoration(file: LetterFile, type: 'Pagination' | 'Layout', content: () => void): void {
  file.markContent('Artifact', { type });
  content();
  file.endMarkedContent();
}

function write(file: LetterFile, one: Placed | Picture): void {
  if ('dark' in one) {
    drawCells(file, one);
    return;
  }
  const { text, x, baseline, style } = one;
  if (text === '') return;
  file.use(style).fillColor(style.colour);
  file.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
}

function draw(file: LetterFile, shape: Shape): void {
  if (shape.kind === 'mark') {
    drawMark(file, shape.x, shape.y, shape.size);
    return;
  }
  const { x, y, width, height, fill, stroke, line = 0.5 } = shape;
  if (fill) file.rect(x, y, width, height).fill(fill);
  if (stroke) file.lineWidth(line).rect(x, y, width, height).stroke(stroke);
}

/** Dark squares, row by row; neighbours are drawn as one, so that no hair of white parts them in print. */
function drawCells(file: LetterFile, { x, y, size, dark }: Picture): void {
  const side = size / dark.length;
  for (const [row, cells] of dark.entries()) {
    for (let from = 0; from < cells.length; from += 1) {
      if (!cells[from]) continue;
      const start = from;
      while (cells[from + 1]) from += 1;
      file.rect(x + start * side, y + row * side, (from - start + 1) * side, side + 0.02);
    }
  }
  file.fill('#000000');
}
