import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { Face } from './paper.ts';

const { resolve } = createRequire(import.meta.url);

const files: Record<Face, string> = {
  regular: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  semibold: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
};

let loaded: Record<Face, Font> | undefined;
let printable: ReadonlySet<number> | undefined;

/**
 * Source Sans 3, parsed once for the life of the program (six times faster than once per letter).
 * A parsed font remembers, for each glyph, the character that first asked for it, and this memory is written into the
 * file. It is emptied for each letter, and the space asked first, so that a letter never depends on the one before.
 */
export function freshFaces(): Record<Face, Font> {
  loaded ??= { regular: open('regular'), semibold: open('semibold') };
  for (const font of Object.values(loaded)) {
    font._glyphs = {};
    for (const plain of ' -') font.glyphForCodePoint(plain.codePointAt(0) ?? 0);
  }
  return loaded;
}

/** Characters that both faces can draw, controls and formatting left out. */
export function printableCharacters(): ReadonlySet<number> {
  if (!printable) {
    const { regular, semibold } = freshFaces();
    const heavy = new Set(semibold.characterSet);
    printable = new Set(
      regular.characterSet.filter(
        (codePoint) => heavy.has(codePoint) && !control.test(String.fromCodePoint(codePoint)),
      ),
    );
  }
  return printable;
}

const control = /\p{C}/u;

function open(face: Face): Font {
  return create(readFileSync(resolve(files[face])));
}
