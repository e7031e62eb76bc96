import type { Localized } from '#text';
import type { CivilDate } from './civil-date.ts';

/**
 * How sure we are: V the operative text was read; V2 read in a secondary source only; P custom or charter, not law;
 * R our own reasoning from verified texts; U not verified.
 */
export type Certainty = 'V' | 'V2' | 'P' | 'R' | 'U';

/** One article of law, or one custom, with its exact words and the dates between which it is in force. */
export interface Provision {
  /** 'FR/L612-2', 'FR/CCIV-2238', 'EU/DIR-2013-11-8', 'FR/practice/silence'. */
  readonly id: string;
  /** As lawyers write it: 'L612-2', '2238'. */
  readonly article: string;
  /** The text the article belongs to: 'code de la consommation'. */
  readonly code: string;
  readonly title: Localized;
  /** How letters cite it when it is not a numbered article. */
  readonly cite?: Localized;
  /** Quotations of the authoritative text; absent where it was not read or where only its sense is used. */
  readonly words?: readonly Quotation[];
  readonly inForceFrom?: CivilDate;
  /** Last day in force. */
  readonly inForceTo?: CivilDate;
  readonly certainty: Certainty;
  readonly source: string;
}

/** Exact words; an ellipsis in brackets marks what was left out. */
export interface Quotation {
  /** '4°', 'alinéa 2', 'dernier alinéa'. */
  readonly part?: string;
  readonly words: string;
}
