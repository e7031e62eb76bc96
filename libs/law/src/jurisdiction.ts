import type { Bilingual } from './bilingual.ts';
import type { Calendar } from './calendar/calendar.ts';
import type { CivilDate } from './civil-date.ts';
import type { Clock, ClockCode } from './clock.ts';
import type { Ground } from './ground.ts';
import type { LimitationClock } from './limitation.ts';
import type { Mention, MentionedIn } from './mention.ts';
import type { Provision } from './provision.ts';
import type { JurisdictionCode, Practice } from './rules.ts';

/** The law of one Member State, as data and functions: a second one needs a second folder and nothing else. */
export interface Jurisdiction {
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
  readonly clocks: Readonly<Record<ClockCode, Clock>>;
  readonly limitation: LimitationClock;
  readonly referralWindow: (complaintSentOn: CivilDate, referredOn: CivilDate) => ReferralWindow;
  readonly provisions: readonly Provision[];
  /** English names of the texts that provisions belong to. */
  readonly codesInEnglish: Readonly<Record<string, string>>;
}

/** Where a referral falls in the year that follows the complaint; only the mediator decides. */
export type ReferralWindow = 'in-time' | 'in-time-if-rolled' | 'late';
