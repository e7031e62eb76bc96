import type { Localized } from '#text';
import type { Calendar } from './calendar/calendar.ts';
import type { CivilDate } from './civil-date.ts';
import type { Certainty } from './provision.ts';
import type { Rules } from './rules.ts';

/** Code of a clock, a period that the law (K) or practice (P) counts. `-max`: the latest date of the same clock. */
export type ClockCode =
  /** One year to refer the dispute. */
  | 'K1'
  /** Silence of the merchant. */
  | 'K2'
  /** Acknowledgement of the complaint, financial sector. */
  | 'K3'
  /** Answer to the complaint, financial sector. */
  | 'K4'
  /** Answer of a payment service provider; at the latest. */
  | 'K5'
  | 'K5-max'
  /** Three weeks to tell the consumer of a rejection. */
  | 'K6'
  /** Notification of the referral, at once. */
  | 'K7'
  /** Ninety days for the outcome. */
  | 'K8'
  | 'K8-max'
  /** The merchant's decision to enter; at the latest. */
  | 'K9'
  | 'K9-max'
  /** Acceptance or refusal of the proposal. */
  | 'K10'
  /** Limitation stops running. */
  | 'K11'
  /** Limitation runs again, and cannot be acquired before. */
  | 'K12'
  /** Energy: suspension for the mediator's period. */
  | 'K13'
  /** General limitation. */
  | 'K14'
  /** The mediator's report to its commission. */
  | 'K15'
  /** Time to conform after a decision of the commission. */
  | 'K16'
  /** Prescription of administrative fines: small ones; others. */
  | 'K17'
  | 'K17-max'
  /** Answer to a request about personal data; at the latest. */
  | 'K18'
  | 'K18-max'
  | 'P-PIECES'
  | 'P-CONFLICT'
  | 'P-CLOSING'
  | 'P-EXECUTION'
  | 'P-ARCHIVE'
  | 'P-PURGE';

/** Code of the event that starts a clock. */
export type TriggerCode =
  | 'complaint-sent'
  | 'complaint-received'
  | 'second-level-complaint'
  | 'referral-received'
  | 'referral-notified'
  | 'prolongation'
  | 'merchant-invited'
  | 'proposal-notified'
  | 'mediation-ended'
  | 'pieces-requested'
  | 'conflict-disclosed'
  | 'outcome-reached'
  | 'performance-due'
  | 'dispute-closed'
  | 'file-complete'
  | 'facts-known'
  | 'invoice-due'
  | 'report-sent'
  | 'conformity-decided'
  | 'breach-committed'
  | 'data-request-received';

/** Event that starts a clock: its civil date, and the further facts that some clocks need. */
export interface Trigger {
  /** Civil date of the event. */
  readonly on: CivilDate;
  /** K10: the period fixed by the mediator, in days. */
  readonly days?: number;
  /** K8: the new date fixed by the mediator, which replaces the ninetieth day. */
  readonly until?: CivilDate;
  /** K12: the date on which the proposal was notified. */
  readonly also?: CivilDate;
  /** K12: the last day to act as it stood, and the day on which it was suspended. */
  readonly suspended?: { readonly on: CivilDate; readonly lastDay: CivilDate };
  /** K2: complained again, to the second level of the merchant's organisation. */
  readonly level?: 2;
  /** K14: the party whose court action is counted. */
  readonly action?: 'consumer' | 'merchant';
  /** Calendar of worked days, where it is not the usual one of the jurisdiction. */
  readonly calendar?: Calendar;
}

/** Due date: the civil dates that a clock gives, with the rule that gave them. */
export interface DueDate {
  readonly code: ClockCode;
  readonly nature: 'law' | 'practice';
  /** 'L612-2 4°', or the name of the custom. */
  readonly article: string;
  /** Id in the register of provisions. */
  readonly provision: string;
  /** Part of that provision: '4°', 'dernier alinéa'. */
  readonly part?: string;
  readonly certainty: Certainty;
  readonly trigger: TriggerCode;
  /** Day of the trigger, not counted. */
  readonly startsOn: CivilDate;
  /** Last day as counted, until midnight. */
  readonly nominalOn: CivilDate;
  /** That day or, where it is not worked, the next worked day: the last day under a lenient reading. */
  readonly rolledOn: CivilDate;
  /** That day or the last worked day before it: the safe day to act. */
  readonly targetOn: CivilDate;
  /** First day of a right; never moved to a worked day. */
  readonly opensOn?: CivilDate;
  /** Days by which it is rolled, and counted where it is counted in working days. */
  readonly calendar: Calendar;
  /** `rolled`: the next worked day may do; `unrolled`: never moved; `untouched`: no act is due on that day. */
  readonly roll: 'rolled' | 'unrolled' | 'untouched';
  /** State of the law it was counted under: 'FR@2026-02-07'. */
  readonly edition: string;
  readonly explanation: Localized;
}

/** Counting rule of a clock. Takes the sector and the practice, not the jurisdiction, and returns the due date. */
export type Clock = (rules: Pick<Rules, 'sector' | 'practice'>, trigger: Trigger) => Omit<DueDate, 'edition'>;
