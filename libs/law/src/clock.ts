import type { Bilingual } from './bilingual.ts';
import type { CivilDate } from './civil-date.ts';
import type { Certainty } from './provision.ts';
import type { Rules } from './rules.ts';

export type ClockCode =
  /** One year to refer the dispute. */
  | 'K1'
  /** Silence of the merchant. */
  | 'K2'
  /** Three weeks to tell the consumer of a rejection. */
  | 'K6'
  /** Ninety days for the outcome. */
  | 'K8'
  /** The merchant's decision to enter. */
  | 'K9'
  /** Acceptance or refusal of the proposal. */
  | 'K10'
  /** Limitation stops running. */
  | 'K11'
  /** Limitation runs again, and cannot be acquired before. */
  | 'K12'
  | 'P-PIECES'
  | 'P-CONFLICT'
  | 'P-CLOSING'
  | 'P-EXECUTION'
  | 'P-ARCHIVE'
  | 'P-PURGE';

/** What started a clock. */
export type TriggerCode =
  | 'complaint-sent'
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
  | 'dispute-closed';

export interface Trigger {
  readonly on: CivilDate;
  /** K10: the period fixed by the mediator. */
  readonly days?: number;
  /** K8: the new date fixed by the mediator, which replaces the ninetieth day. */
  readonly until?: CivilDate;
  /** K12: the date on which the proposal was notified. */
  readonly also?: CivilDate;
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
  readonly explanation: Bilingual;
}

export type Clock = (rules: Rules, trigger: Trigger) => DueDate;
