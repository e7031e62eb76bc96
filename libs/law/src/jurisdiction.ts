import type { Localized } from '#text';
import type { Calendar } from './calendar/calendar.ts';
import type { CivilDate } from './civil-date.ts';
import type { Clock, ClockCode } from './clock.ts';
import type { DisputeScope, Reach } from './europe/directive-2025-2647-scope.ts';
import type { SectorRegime } from './france/sectors.ts';
import type { Ground } from './ground.ts';
import type { LimitationClock } from './limitation.ts';
import type { Mention, MentionedIn } from './mention.ts';
import type { Provision } from './provision.ts';
import type { JurisdictionCode, PackCode, Practice, Sector } from './rules.ts';

/** The dates of one Member State: enough to count, not to carry a dispute. */
export interface Pack {
  readonly code: PackCode;
  readonly name: Localized;
  readonly zone: string;
  readonly calendar: Calendar;
  readonly clocks: Readonly<Partial<Record<ClockCode, Clock>>>;
  readonly provisions: readonly Provision[];
  readonly codesInEnglish: Readonly<Record<string, string>>;
}

/** The clocks without which no dispute can be carried; where the law of a State sets none of them, its practice does. */
export type CarryingClock = 'K1' | 'K2' | 'K6' | 'K8' | 'K9' | 'K10' | Extract<ClockCode, `P-${string}`>;

/** The law of one Member State, as data and functions: a second one needs a second folder and nothing else. */
export interface Jurisdiction extends Pack {
  readonly code: JurisdictionCode;
  readonly name: Localized;
  /** Zone in which civil dates are read. */
  readonly zone: string;
  /** Calendar by which dates are rolled and targets set. */
  readonly calendar: Calendar;
  /** The register that names a business, and how its numbers are set for the eye. */
  readonly register: { readonly name: string; readonly inGroups: (number: string) => string };
  /** The article by which who decides is independent, as a refusal cites it. */
  readonly independence: string;
  /** In the order of the text; no other ground stands. */
  readonly admissibilityGrounds: readonly Ground[];
  /** What each notice must say; empty where the text asks for nothing that was read. */
  readonly mentions: Readonly<Record<MentionedIn, readonly Mention[]>>;
  readonly defaultPractice: Practice;
  readonly clocks: Readonly<Record<CarryingClock, Clock>> & Pack['clocks'];
  /** From which of the four dates the period for the outcome (K8) runs. */
  readonly outcomeRunsFrom: 'referral-notified' | 'file-complete';
  readonly limitation: LimitationClock;
  readonly referralWindow: (complaintSentOn: CivilDate, referredOn: CivilDate) => ReferralWindow;
  /** What a trade changes between the complaint and the court; absent where nothing was read of any. */
  readonly sectors?: (sector: Sector) => SectorRegime;
  /** Whether mediation reaches a dispute asked for on that day, and by which text; absent where that was not read. */
  readonly reach?: (askedOn: CivilDate, scope: DisputeScope) => Reach;
  /** What a court wants to have been tried before it is seised on that day, and of which complaint; nothing where it wants nothing. */
  readonly attemptBeforeCourt?: (
    sector: Sector,
    complaintSentOn: CivilDate,
    seisedOn: CivilDate,
  ) => (Localized & { readonly article: string }) | undefined;
  /** How a body says that its State lists it, in the language of its letters; absent where those words were not read. */
  readonly listing?: string;
  /** The provision by which a body publishes its year; absent where none was read, and then nothing is published. */
  readonly annualReport?: string;
  readonly provisions: readonly Provision[];
  /** English names of the texts that provisions belong to. */
  readonly codesInEnglish: Readonly<Record<string, string>>;
}

/** Where a referral falls in the year that follows the complaint; only the mediator decides. */
export type ReferralWindow = 'in-time' | 'in-time-if-rolled' | 'late';
