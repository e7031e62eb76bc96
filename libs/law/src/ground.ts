import type { Localized } from '#text';

/** Ground on which the mediator may not examine a dispute. */
export interface Ground {
  /** Position in the list of its own text; the same ground may have another position in another State. */
  readonly code: GroundCode;
  /** Name for code and statistics: 'no-written-complaint'. */
  readonly slug: GroundSlug;
  /** 'L612-2 1°'. */
  readonly article: string;
  readonly provision: string;
  readonly part: string;
  /** Exact words of the text, in its authoritative language; absent where they are not held. */
  readonly words?: string;
  /** Plain wording for the consumer; written by this project, not by the law. */
  readonly plain: Localized;
}

/** Code of a ground: its position in the list of the text of its State. */
export type GroundCode = '1' | '2' | '3' | '4' | '5';

/** Name of a ground, the same in every State. */
export type GroundSlug =
  | 'no-written-complaint'
  | 'unfounded-or-abusive'
  | 'vexatious'
  | 'examined-elsewhere'
  | 'beyond-one-year'
  | 'outside-competence';
