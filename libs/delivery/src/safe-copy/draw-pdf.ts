import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { limits, NotReadable, TooLarge } from './limits.ts';
import { readable } from './readable.ts';

/**
 * A new PDF of pictures of the pages, drawn by PDFium in WebAssembly, without a script engine and without a network:
 * no script, action, link, form, layer or embedded file has anything to survive in. The words of each page go with its
 * picture, for those who have it read to them.
 */
export async function drawPdf(content: Buffer): Promise<Uint8Array> {
  const pdfium = await PDFiumLibrary.init();
  const original = await pdfium.loadDocument(content).catch((error: Error) => {
    throw new NotReadable(error.message);
  });
  const count = original.getPageCount();
  if (count === 0) throw new NotReadable('No page');
  if (count > limits.pages) throw new TooLarge(`${count} pages`);
  return paginated(original, count);
}

async function paginated(original: PDFiumDocument, count: number): Promise<Uint8Array> {
  // What was typed into a form is part of what the document shows.
  original.initializeFormFields();
  const pixels = count > limits.manyPages ? limits.pagePixelsOfMany : limits.pagePixels;
  const copy = new PDFDocument(EMPTY);
  const chunks: Buffer[] = [];
  copy.on('data', (chunk: Buffer) => chunks.push(chunk));
  const written = new Promise((done) => copy.on('end', done));
  const whole = copy.struct('Document');
  copy.addStructure(whole);
  for (let index = 0; index < count; index += 1) {
    const page = pageOf(original, index);
    const size = sizeOf(page);
    // Drawing closes the page: its words are read first.
    const words = wordsOf(page, index + 1);
    const picture = await pictureOf(page, size, pixels);
    copy.addPage({ size: [size.width, size.height], margin: 0 });
    whole.add(
      copy.struct('Figure', { alt: words }, () =>
        copy.image(picture, 0, 0, { width: size.width, height: size.height }),
      ),
    );
  }
  whole.end();
  copy.end();
  await written;
  return Buffer.concat(chunks);
}

/** The same original gives the same copy: no date, no name, nothing that was not in the pictures. */
const EMPTY = {
  autoFirstPage: false,
  pdfVersion: '1.7',
  tagged: true,
  displayTitle: true,
  font: null as unknown as string,
  info: { Title: 'Copie de consultation', Producer: 'pdfkit', Creator: 'Entente', CreationDate: new Date(0) },
} as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

function pageOf(original: PDFiumDocument, index: number): PDFiumPage {
  try {
    return original.getPage(index);
  } catch (error) {
    throw new NotReadable(String(error));
  }
}

const POINTS = { least: 3, most: 14_400 };

function sizeOf(page: PDFiumPage): Size {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  // What PDFium cannot load has no size.
  if (!(originalWidth > 0 && originalHeight > 0)) throw new NotReadable('A page that is none');
  const within = (points: number): number => Math.min(Math.max(points, POINTS.least), POINTS.most);
  return { width: within(originalWidth), height: within(originalHeight) };
}

async function pictureOf(page: PDFiumPage, { width, height }: Size, pixels: number): Promise<Buffer> {
  const scale = Math.min(150 / 72, Math.sqrt(pixels / (width * height)));
  const drawn = await page.render({
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    renderFormFields: true,
  });
  const raw = { width: drawn.width, height: drawn.height, channels: 4 } as const;
  return sharp(drawn.data, { raw }).flatten({ background: '#ffffff' }).jpeg({ quality: 80 }).toBuffer();
}

function wordsOf(page: PDFiumPage, number: number): string {
  const words = readable(page.getText()).replace(/\s+/g, ' ').trim().slice(0, limits.wordsOfPage);
  return `Page ${number}. ${words}`.trim();
}
