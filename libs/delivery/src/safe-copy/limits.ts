/** What the drawing of one copy may cost. A long contract and a large photograph pass; a bomb does not. */
export const limits = {
  /** From the first byte given to the last byte received. */
  seconds: 30,
  /** Of the drawing program, all its memory counted; measured on itself, see watch-memory.program.ts. */
  residentBytes: 440 * 1024 * 1024,
  pages: 200,
  /** 150 dots an inch for A4, less for larger sheets. */
  pagePixels: 2_400_000,
  /** The same for documents longer than `manyPages`, which are drawn at some 110 dots an inch. */
  manyPages: 50,
  pagePixelsOfMany: 1_200_000,
  /** Of a picture as it was sent: telephones take up to 50 million. */
  pixels: 64_000_000,
  /** HEIC is decoded as a whole in memory. */
  heicPixels: 26_000_000,
  /** The longest side of a picture's copy. */
  side: 4_000,
  /** Of a page's words, told to those who cannot see the picture of it. */
  wordsOfPage: 20_000,
} as const;

/** The piece cannot be drawn, whatever is tried: it is broken, locked by a password, or not what it says. */
export class NotReadable extends Error {}

/** It could be drawn, at a price that nobody pays. */
export class TooLarge extends Error {}

/** How the drawing program ends (sysexits.h: data, no input, software). */
export const EXIT = { notReadable: 65, tooLarge: 66, fault: 70 } as const;
