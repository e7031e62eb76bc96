import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';

export interface Word {
  readonly text: string;
  readonly page: number;
  /** Millimetres from the left edge and from the top of the sheet. */
  readonly x: number;
  readonly y: number;
  readonly right: number;
}

/** Every piece of text of a PDF in the order of its content, with its place on the sheet. */
export async function wordsOf(pdf: Buffer): Promise<Word[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const words: Word[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const content = await (await document.getPage(page)).getTextContent();
    for (const item of content.items) {
      if (!('str' in item) || item.str === '') continue;
      const [, , , , x, y] = item.transform as [number, number, number, number, number, number];
      words.push({ text: item.str, page, x: x / pt, y: 297 - y / pt, right: (x + item.width) / pt });
    }
  }
  return words;
}

/** The text of a PDF as a reader would hear it, with plain spaces. */
export async function textOf(pdf: Buffer): Promise<string> {
  const words = await wordsOf(pdf);
  return words
    .map((word) => word.text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

export async function pagesOf(pdf: Buffer): Promise<string[]> {
  const pages: string[] = [];
  for (const word of await wordsOf(pdf)) pages[word.page - 1] = `${pages[word.page - 1] ?? ''} ${word.text}`;
  return pages.map((text) => text.replace(/\s+/g, ' '));
}

/** The objects and streams of the file as text, compression undone. */
export function plainOf(pdf: Buffer): string {
  const raw = pdf.toString('latin1');
  return raw.replace(/stream\n([\s\S]*?)\nendstream/g, (whole, data: string) => {
    try {
      return `stream\n${inflateSync(Buffer.from(data, 'latin1')).toString('latin1')}\nendstream`;
    } catch {
      return whole;
    }
  });
}

const pt = 72 / 25.4;
