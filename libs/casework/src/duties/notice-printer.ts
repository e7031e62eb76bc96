import type { Letter } from '#notices';

/** Port. Makes the PDF of a letter. */
export abstract class NoticePrinter {
  /** Returns the PDF. The same letter gives the same bytes. */
  abstract print(letter: Letter): Promise<Uint8Array>;
}

/** Port. Signs PDFs. What was signed begins with what was given, byte for byte. */
export abstract class NoticeSealer {
  /** Returns the signed PDF. `bodyId`: the mediator body that issues it; absent, the portal does. */
  abstract seal(pdf: Uint8Array, bodyId?: string): Promise<Uint8Array>;
}
