/** A ground on which the mediator may not examine a dispute. */
import type { Localized } from '#text';

export interface Ground {
  /** Its place in the list of its own text: what stands first in one State may stand third in another. */
  readonly code: GroundCode;
  /** For code and statistics: 'no-written-complaint'. */
  readonly slug: GroundSlug;
  /** 'L612-2 1°'. */
  readonly article: string;
  readonly provision: string;
  readonly part: string;
  /** Exact words of the text, in its authoritative language; absent where they are not held. */
  readonly words?: string;
  /** The same in plain words, for the consumer; ours, not the law's. */
  readonly plain: Localized;
}

export type GroundCode = '1' | '2' | '3' | '4' | '5';

/** What a ground is about, whatever the text that lists it. */
export type GroundSlug =
  | 'no-written-complaint'
  | 'unfounded-or-abusive'
  | 'vexatious'
  | 'examined-elsewhere'
  | 'beyond-one-year'
  | 'outside-competence';
