import type { NoticePrinter } from '#casework';
import type { Letter } from '#notices';
import { drawLetter } from './draw-letter.ts';

/** The printer of casework. Drawing is work for the processor, tens of milliseconds a letter: it belongs to the worker. */
export class PdfPrinter implements NoticePrinter {
  print(letter: Letter): Promise<Uint8Array> {
    return drawLetter(letter);
  }
}
