import type { Bilingual } from './bilingual.ts';

/** A ground on which the mediator may not examine a dispute. */
export interface Ground {
  readonly code: '1' | '2' | '3' | '4' | '5';
  /** For code and statistics: 'no-written-complaint'. */
  readonly slug: GroundSlug;
  /** 'L612-2 1°'. */
  readonly article: string;
  readonly provision: string;
  readonly part: string;
  /** Exact words of the text, in its authoritative language. */
  readonly words: string;
  /** The same in plain words, for the consumer; ours, not the law's. */
  readonly plain: Bilingual;
}

export type GroundSlug =
  | 'no-written-complaint'
  | 'unfounded-or-abusive'
  | 'examined-elsewhere'
  | 'beyond-one-year'
  | 'outside-competence';
