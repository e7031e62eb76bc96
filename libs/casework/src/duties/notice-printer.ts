import type { Letter } from '#notices';

export abstract class NoticePrinter {
  /** The same letter gives the same bytes, anywhere, any day. */
  abstract print(letter: Letter): Promise<Uint8Array>;
}

/** Says by whom a notice was issued, in a way that shows any change of it. What was drawn stays the beginning of what is sealed. */
export interface NoticeSealer {
  /** `bodyId`: of the mediator body that issues it; absent, the portal does. */
  seal(pdf: Uint8Array, bodyId?: string): Promise<Uint8Array>;
}
