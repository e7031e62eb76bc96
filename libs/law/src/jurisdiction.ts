import type { Bilingual } from './bilingual.ts';
import type { Calendar } from './calendar/calendar.ts';
import type { CivilDate } from './civil-date.ts';
import type { Clock, ClockCode } from './clock.ts';
import type { Ground } from './ground.ts';
import type { LimitationClock } from './limitation.ts';
import type { Mention, MentionedIn } from './mention.ts';
import type { Provision } from './provision.ts';
import type { JurisdictionCode, PackCode, Practice } from './rules.ts';

/** The dates of one Member State: enough to count, not to carry a dispute. */
export interface Pack {
  readonly code: PackCode;
  readonly name: Bilingual;
  readonly zone: string;
  readonly calendar: Calendar;
  readonly clocks: Readonly<Partial<Record<ClockCode, Clock>>>;
  readonly provisions: readonly Provision[];
  readonly codesInEnglish: Readonly<Record<string, string>>;
}

/** The law of one Member State, as data and functions: a second one needs a second folder and nothing else. */
export interface Jurisdiction extends Pack {
  readonly code: JurisdictionCode;
  readonly name: Bilingual;
  /** Zone in which civil dates are read. */
  readonly zone: string;
  /** Calendar by which dates are rolled and targets set. */
  readonly calendar: Calendar;
  readonly admissibilityGrounds: readonly Ground[];
  /** What each notice must say. */
  readonly mentions: Readonly<Record<MentionedIn, readonly Mention[]>>;
  readonly defaultPractice: Practice;
  /** Every clock but those that only other States have. */
  readonly clocks: Readonly<Record<Exclude<ClockCode, 'K8-max'>, Clock>> & Pack['clocks'];
  readonly limitation: LimitationClock;
  readonly referralWindow: (complaintSentOn: CivilDate, referredOn: CivilDate) => ReferralWindow;
  readonly provisions: readonly Provision[];
  /** English names of the texts that provisions belong to. */
  readonly codesInEnglish: Readonly<Record<string, string>>;
}

/** Where a referral falls in the year that follows the complaint; only the mediator decides. */
export type ReferralWindow = 'in-time' | 'in-time-if-rolled' | 'late';
