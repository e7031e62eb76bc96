import type { Week } from '../calendar/calendar.ts';
import type { CivilDate } from '../civil-date.ts';
import type { RegionCode } from '../france/regions.ts';
import type { PackCode, Sector } from '../rules.ts';

/** Facts of a dispute, once read. Days are civil dates of the jurisdiction, ascending where there are several. */
export interface ClockFacts {
  readonly jurisdiction: PackCode;
  readonly sector: Sector;
  /** Absent: it was not said which days are « ouvrables ». */
  readonly calendar?: Week;
  readonly region: RegionCode;
  readonly complaintSentOn: CivilDate;
  readonly complaintReceivedOn?: CivilDate;
  /** A second complaint on the same dispute: a reminder, or the second level of the merchant's organisation. */
  readonly secondLevelComplaintOn?: CivilDate;
  readonly negativeAnswerOn?: CivilDate;
  readonly referralReceivedAt?: CivilDate;
  /** The day it was where the consumer lives, when the hour there made another day of it. */
  readonly referralReceivedThere?: CivilDate;
  readonly fileCompleteOn?: CivilDate;
  readonly admissibilityDecidedOn?: CivilDate;
  /** One day per dispatch, the earliest first, each once. */
  readonly referralNotifiedAt: readonly CivilDate[];
  readonly invitationSentOn?: CivilDate;
  readonly prolongedOn?: CivilDate;
  readonly prolongedByDays?: number;
  readonly proposalNotifiedOn?: CivilDate;
  readonly acceptanceDays?: number;
  readonly mediationEndedOn?: CivilDate;
  readonly factsKnownOn?: CivilDate;
  readonly invoiceDueOn?: CivilDate;
  readonly paymentComplaintReceivedOn?: CivilDate;
  /** For K15 to K18, which do not belong to one dispute. */
  readonly commissionReportSentOn?: CivilDate;
  readonly conformityDecidedOn?: CivilDate;
  readonly breachCommittedOn?: CivilDate;
  readonly dataRequestReceivedOn?: CivilDate;
}

/** Names of the fields of facts that hold one civil date. */
export const DAY_FIELDS = [
  'complaintSentOn',
  'complaintReceivedOn',
  'secondLevelComplaintOn',
  'negativeAnswerOn',
  'fileCompleteOn',
  'admissibilityDecidedOn',
  'invitationSentOn',
  'prolongedOn',
  'proposalNotifiedOn',
  'mediationEndedOn',
  'factsKnownOn',
  'invoiceDueOn',
  'paymentComplaintReceivedOn',
  'commissionReportSentOn',
  'conformityDecidedOn',
  'breachCommittedOn',
  'dataRequestReceivedOn',
] as const satisfies readonly (keyof ClockFacts)[];

/** Sectors that the facts may name. */
export const SECTORS = [
  'general',
  'energy',
  'insurance',
  'banking',
  'payment',
  'telecom',
  'travel',
  'air',
] as const satisfies readonly Sector[];

/** Working weeks that the facts may name: Saturday excluded, or included. */
export const WEEKS = ['MON_FRI', 'MON_SAT'] as const satisfies readonly Week[];

/** Names of all fields of facts that may be sent; `readFacts` refuses any other. */
export const FACT_FIELDS = [
  'jurisdiction',
  'sector',
  'calendar',
  'region',
  ...DAY_FIELDS,
  'referralReceivedAt',
  'referralNotifiedAt',
  'prolongedByDays',
  'acceptanceDays',
] as const;
