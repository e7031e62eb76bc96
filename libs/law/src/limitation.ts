import type { CivilDate } from './civil-date.ts';
import type { Certainty } from './provision.ts';
import type { Rules } from './rules.ts';

/** Civil dates of a dispute on which limitation of the court action depends. */
export interface LimitationFacts {
  /** Notification of an admissible referral that says so expressly; absent after a rejection. */
  readonly suspendedOn?: CivilDate;
  /** Day on which the mediator or a party declared the mediation ended. */
  readonly endedOn?: CivilDate;
  readonly proposalNotifiedOn?: CivilDate;
  /** Where the referral itself suspends (energy): the day it was received. */
  readonly referralReceivedOn?: CivilDate;
  /** Where suspension lasts as long as the mediator's period (energy): its last day, prolonged or not. */
  readonly periodEndsOn?: CivilDate;
}

/** Limitation of the court action of a dispute: the civil dates of its suspension and resumption, and the provision. */
export interface Limitation {
  readonly suspendedOn?: CivilDate;
  /** Limitation runs again from this day. */
  readonly resumedOn?: CivilDate;
  readonly resumedBecause?: 'proposal-notified' | 'mediation-ended' | 'period-ended';
  /** Limitation cannot be acquired before the end of this day; never rolled to a worked day. */
  readonly notBefore?: CivilDate;
  readonly provision: string;
  readonly certainty: Certainty;
}

/** Counting rule of limitation: returns its dates from what happened to the dispute. */
export type LimitationClock = (rules: Rules, facts: LimitationFacts) => Limitation;
