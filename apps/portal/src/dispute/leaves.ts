import type { RecordLine } from './record-lines.ts';

/** A leaf of a long record: so much of it that the page stays light, whatever people have written. */
export interface Leaf {
  readonly lines: readonly RecordLine[];
  /** From 1. */
  readonly leaf: number;
  readonly count: number;
}

const MOST = { lines: 30, characters: 24_000 } as const;

/** The leaf asked for, or the one on which a line stands, or the first. */
export function leaves(
  record: readonly RecordLine[],
  asked: { readonly leaf?: number; readonly line?: number } = {},
): Leaf {
  const all = cut(record);
  const withLine = all.findIndex((lines) => lines.some(({ number }) => number === asked.line));
  const wished = asked.leaf !== undefined && asked.leaf >= 1 ? Math.floor(asked.leaf) - 1 : Math.max(0, withLine);
  const index = Math.min(wished, all.length - 1);
  return { lines: all[index] ?? [], leaf: index + 1, count: all.length };
}

/** One line alone may be longer than a leaf: it gets a leaf of its own. */
function cut(record: readonly RecordLine[]): readonly (readonly RecordLine[])[] {
  const all: RecordLine[][] = [[]];
  let written = 0;
  for (const line of record) {
    const length = line.texts.reduce((sum, { words = '' }) => sum + words.length, 0);
    const current = all.at(-1) ?? [];
    if (current.length > 0 && (current.length >= MOST.lines || written + length > MOST.characters)) {
      all.push([line]);
      written = length;
    } else {
      current.push(line);
      written += length;
    }
  }
  return all;
}
