import type { Localized } from '#text';
import type { Calendar } from './calendar/calendar.ts';
import type { CivilDate } from './civil-date.ts';
import type { Certainty } from './provision.ts';
import type { Rules } from './rules.ts';

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

/** What started a clock. */
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

export interface Trigger {
  readonly on: CivilDate;
  /** K10: the period fixed by the mediator. */
  readonly days?: number;
  /** K8: the new date fixed by the mediator, which replaces the ninetieth day. */
  readonly until?: CivilDate;
  /** K12: the date on which the proposal was notified. */
  readonly also?: CivilDate;
  /** K12: the last day to act as it stood, and the day on which it was suspended. */
  readonly suspended?: { readonly on: CivilDate; readonly lastDay: CivilDate };
  /** K2: complained again, to the second level of the merchant's organisation. */
  readonly level?: 2;
  /** K14: whose action. */
  readonly action?: 'consumer' | 'merchant';
  /** Which days are worked, where it is not the usual calendar of the jurisdiction. */
  readonly calendar?: Calendar;
}

/** A date that something falls due, with the rule that gave it. */
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
  /** That day or, where it is not worked, the next worked day: what a lenient reader would accept. */
  readonly rolledOn: CivilDate;
  /** That day or the last worked day before it: what to aim at. */
  readonly targetOn: CivilDate;
  /** First day of a right; never moved to a worked day. */
  readonly opensOn?: CivilDate;
  /** Days by which it is rolled, and counted where it is counted in working days. */
  readonly calendar: Calendar;
  /** `rolled`: the next worked day may do; `unrolled`: never moved; `untouched`: nobody has to act on that day. */
  readonly roll: 'rolled' | 'unrolled' | 'untouched';
  /** State of the law it was counted under: 'FR@2026-02-07'. */
  readonly edition: string;
  readonly explanation: Localized;
}

/** A rule of counting: it asks the trade and the practice, never whose law it is. */
export type Clock = (rules: Pick<Rules, 'sector' | 'practice'>, trigger: Trigger) => Omit<DueDate, 'edition'>;
