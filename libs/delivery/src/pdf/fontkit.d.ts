/** The little of fontkit that the PDF engine touches; the package carries no types. */
declare module 'fontkit' {
  export interface Font {
    readonly postscriptName: string;
    readonly characterSet: readonly number[];
    /** Glyph objects already made, each with the code points that first asked for it. */
    _glyphs: Record<number, unknown>;
    glyphForCodePoint(codePoint: number): unknown;
    layout(text: string): unknown;
  }
  export function create(bytes: Uint8Array): Font;
}
