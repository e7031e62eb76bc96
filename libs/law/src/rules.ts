export type JurisdictionCode = 'FR' | 'ES';

/** Whose dates can be counted; a dispute can be carried in those of `JurisdictionCode` only. */
export type PackCode = JurisdictionCode | 'DE';

export type Sector = 'general' | 'energy' | 'insurance' | 'banking' | 'payment' | 'telecom' | 'travel' | 'air';

/** Under what law, in which trade and by whose charter a dispute is counted. */
export interface Rules {
  readonly jurisdiction: JurisdictionCode;
  readonly sector: Sector;
  readonly practice: Practice;
}

/** What custom or a charter decides, never the law: each number may be changed by configuration. Sources in `<country>/practice/`. */
export interface Practice {
  /** Months of silence after which the complaint counts as unanswered. */
  readonly silenceMonths: number;
  /** Whether referral opens on the anniversary itself (true) or on the day after (false). */
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

/** A period that a charter may set; whether the last day counts is custom, and not set. */
export type CharterPeriod = Exclude<keyof Practice, 'silenceInclusive'>;

/**
 * Between which numbers a charter may set each period, in the unit of its name. They never widen what a text gives: they keep
 * a charter from taking away what the law leaves to the parties.
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

/** Whether the time to reflect ends before the period to answer a proposal does (Dir. 2013/11 art. 9(2)(d)). */
export function reflectionFits({ reflectionDays, acceptanceDays }: Practice): boolean {
  return reflectionDays < acceptanceDays;
}
