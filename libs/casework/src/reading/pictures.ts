/** Port. Thumbnails of notices. */
export abstract class Pictures {
  /**
   * Returns the first page as a small picture; nothing when the content is not kept. Throws when it is damaged or no
   * PDF.
   */
  abstract firstPage(sha256: string): Promise<{ readonly mediaType: string; readonly content: Uint8Array } | undefined>;
}
