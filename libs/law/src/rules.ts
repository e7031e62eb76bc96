/** Code of a State whose law can carry a dispute (ISO 3166 alpha-2). */
export type JurisdictionCode = 'FR' | 'ES';

/** Code of a State whose dates can be counted; a dispute can be carried in those of `JurisdictionCode` only. */
export type PackCode = JurisdictionCode | 'DE';

/** Sector of the merchant, on which some periods and rules depend; `general` where none of its own applies. */
export type Sector = 'general' | 'energy' | 'insurance' | 'banking' | 'payment' | 'telecom' | 'travel' | 'air';

/** Rules of a dispute: the jurisdiction, the sector and the practice by which its dates are counted. */
export interface Rules {
  readonly jurisdiction: JurisdictionCode;
  readonly sector: Sector;
  readonly practice: Practice;
}

/**
 * Practice: the periods that custom or a charter decides, never the law. Each may be changed by configuration; the
 * sources are in `<country>/practice/`.
 */
export interface Practice {
  /** Months of silence after which the complaint counts as unanswered. */
  readonly silenceMonths: number;
  /** Whether the referral opens on the anniversary itself (true) or on the day after (false). */
  readonly silenceInclusive: boolean;
  /** Days the merchant has to say whether it enters mediation. */
  readonly merchantEntryDays: number;
  /** Days proposed by default to accept or refuse a proposal; the mediator fixes the period in each notice. */
  readonly acceptanceDays: number;
  /** Days to reflect before a solution can be accepted. */
  readonly reflectionDays: number;
  /** Days the parties have to object after a circumstance is disclosed. */
  readonly conflictAnswerDays: number;
  /** Days to send missing pieces. */
  readonly piecesDays: number;
  /** Days the mediator gives itself to close after the outcome is known. */
  readonly closingDays: number;
  /** Days after the date of performance on which the parties are asked whether it was performed. */
  readonly executionFollowUpDays: number;
  /** Months after closing on which the file leaves the active base. */
  readonly archiveAfterMonths: number;
  /** Years after closing on which the file is erased. */
  readonly purgeAfterYears: number;
}

/** Name of a period that a charter may set; whether the last day counts is custom, and cannot be set. */
export type CharterPeriod = Exclude<keyof Practice, 'silenceInclusive'>;

/**
 * Bounds within which a charter may set each period, in the unit of its name. They never widen a period of the law:
 * they keep a charter from taking away what the law leaves to the parties.
 */
export const CHARTER_BOUNDS: { readonly [P in CharterPeriod]: { readonly least: number; readonly most: number } } = {
  silenceMonths: { least: 0, most: 2 },
  piecesDays: { least: 1, most: 60 },
  merchantEntryDays: { least: 7, most: 42 },
  acceptanceDays: { least: 2, most: 60 },
  reflectionDays: { least: 1, most: 14 },
  conflictAnswerDays: { least: 3, most: 30 },
  closingDays: { least: 1, most: 30 },
  executionFollowUpDays: { least: 7, most: 180 },
  archiveAfterMonths: { least: 1, most: 24 },
  purgeAfterYears: { least: 1, most: 10 },
};

/** Returns whether the time to reflect is shorter than the period to answer a proposal (Dir. 2013/11 art. 9(2)(d)). */
export function reflectionFits({ reflectionDays, acceptanceDays }: Practice): boolean {
  return reflectionDays < acceptanceDays;
}
