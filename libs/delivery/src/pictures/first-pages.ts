import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import type { Files, Pictures } from '#casework';

/** Twice the width at which pages show it, for fine screens. */
const WIDTH = 240;
const KEPT = 200;

type Picture = NonNullable<Awaited<ReturnType<Pictures['firstPage']>>>;

/**
 * Of our own notices only: what people send is drawn in a process of its own. One at a time, and the newest stay in
 * memory: the picture of a notice never changes.
 */
export class FirstPages implements Pictures {
  private readonly kept = new Map<string, Picture>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly files: Pick<Files, 'read'>) {}

  async firstPage(sha256: string): Promise<Picture | undefined> {
    const known = this.kept.get(sha256);
    if (known !== undefined) return known;
    const drawing = this.last.then(() => this.draw(sha256));
    this.last = drawing.catch(() => undefined);
    return drawing;
  }

  private async draw(sha256: string): Promise<Picture | undefined> {
    const known = this.kept.get(sha256);
    if (known !== undefined) return known;
    const content = await this.files.read(sha256);
    if (content === undefined) return undefined;
    const picture = { mediaType: 'image/webp', content: await pictureOf(Buffer.from(content)) };
    if (this.kept.size >= KEPT) this.kept.delete(this.kept.keys().next().value ?? '');
    this.kept.set(sha256, picture);
    return picture;
  }
}

async function pictureOf(pdf: Buffer): Promise<Uint8Array> {
  const pdfium = await PDFiumLibrary.init();
  const document = await pdfium.loadDocument(pdf);
  try {
    const page = document.getPage(0);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const size = { width: WIDTH * 2, height: Math.round((WIDTH * 2 * originalHeight) / originalWidth) };
    const { data, width, height } = await page.render(size);
    return await sharp(data, { raw: { width, height, channels: 4 } })
      .flatten({ background: '#ffffff' })
      .resize({ width: WIDTH })
      .webp({ quality: 70 })
      .toBuffer();
  } finally {
    document.destroy();
  }
}
