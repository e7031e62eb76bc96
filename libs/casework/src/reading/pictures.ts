/** The first page of a document as a small picture: one recognises a letter before one reads it. */
export abstract class Pictures {
  /** Nothing where the content is not kept, or cannot be drawn. */
  abstract firstPage(sha256: string): Promise<{ readonly mediaType: string; readonly content: Uint8Array } | undefined>;
}
