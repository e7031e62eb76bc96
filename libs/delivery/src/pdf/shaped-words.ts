import { KeptWords } from './kept-words.ts';
import type { Face } from './paper.ts';
import { freshFaces } from './typeface.ts';

/** What pdfkit does with a word in a typeface, and where it keeps it for the time of one file. */
interface Engine {
  layoutRun(word: string): unknown;
  layoutCached(word: string): unknown;
}

/** Some three kilobytes each. All letters together have fewer words of their own. */
const MOST = 3_000;
const LONGEST = 40;
const shapes: Record<Face, KeptWords<unknown>> = { regular: new KeptWords(MOST), semibold: new KeptWords(MOST) };

/**
 * Setting a word is most of the work of a letter (ligatures, kerning), and letters share most of their words: each is set
 * once for the life of the program, up to a bound. It is set with a typeface that remembers nothing, so that it comes out
 * the same whichever letter asks for it first.
 */
export function keepShapes(face: Face, engine: Engine): void {
  const known = shapes[face];
  // What is too long to be kept is asked for three times in a row: measured twice, and set.
  let last: { readonly word: string; readonly shape: unknown } | undefined;
  engine.layoutCached = (word) => {
    const kept = last?.word === word ? last.shape : known.get(word);
    if (kept !== undefined) return kept;
    freshFaces();
    const shape = engine.layoutRun(word);
    if (word.length > LONGEST) {
      last = { word, shape };
      return shape;
    }
    known.set(word, shape);
    return shape;
  };
}
