import {
  type CivilDate,
  type DueDate,
  dueDate,
  earliest,
  jurisdiction,
  type Limitation,
  latest,
  limitation,
} from '#law';
import type { Dispute } from './dispute.ts';
import { known } from './known.ts';

/** K2: silence of the merchant, from the sending of the complaint. */
export function silenceDue(dispute: Dispute): DueDate {
  const { rules, sentOn } = known(dispute.complaint);
  return dueDate(rules, 'K2', { on: sentOn });
}

/** K1, L612-2 4°: one year to refer, from the sending of the complaint. */
export function referralWindowDue(dispute: Dispute): DueDate {
  const { rules, sentOn } = known(dispute.complaint);
  return dueDate(rules, 'K1', { on: sentOn });
}

/** K6, L612-2 last al.: three weeks to tell the consumer of a rejection, from the reception of the file. */
export function rejectionDue(dispute: Dispute): DueDate {
  return dueDate(dispute.rules, 'K6', { on: known(dispute.referral).receivedOn });
}

/** Practice: the period for missing pieces. */
export function piecesDue(dispute: Dispute): DueDate {
  return dueDate(dispute.rules, 'P-PIECES', { on: known(known(dispute.referral).piecesRequestedOn) });
}

/** K8, R612-5: ninety days, or the last date to which the mediator prolonged. */
export function outcomeDue(dispute: Dispute): DueDate {
  const until = dispute.prolongations.at(-1)?.until;
  return dueDate(dispute.rules, 'K8', { on: outcomeRunsFrom(dispute), ...(until === undefined ? {} : { until }) });
}

/** K8-max: the last date to which the mediator may prolong, where the law of the dispute sets one; R612-5 sets none. */
export function latestOutcomeDue(dispute: Dispute): DueDate | undefined {
  const { clocks } = jurisdiction(dispute.rules.jurisdiction);
  return clocks['K8-max'] && dueDate(dispute.rules, 'K8-max', { on: outcomeRunsFrom(dispute) });
}

function outcomeRunsFrom({ rules, referral, notifiedOn }: Dispute): CivilDate {
  return jurisdiction(rules.jurisdiction).outcomeRunsFrom === 'file-complete'
    ? (referral?.completedOn ?? known(referral).receivedOn)
    : known(notifiedOn);
}

/** K9: the merchant says whether it enters. */
export function merchantEntryDue(dispute: Dispute): DueDate {
  return dueDate(dispute.rules, 'K9', { on: known(dispute.invitedOn) });
}

/** Practice: the period to object after a disclosure (R613-1). */
export function conflictAnswerDue(dispute: Dispute): DueDate {
  return dueDate(dispute.rules, 'P-CONFLICT', { on: known(dispute.conflict).disclosedOn });
}

/** K10, R612-4: the period fixed by the mediator in the proposal. */
export function acceptanceDue(dispute: Dispute): DueDate {
  const proposal = known(dispute.proposal);
  return dueDate(dispute.rules, 'K10', { on: proposal.issuedOn, days: proposal.acceptanceDays });
}

/** Practice: the mediator declares the end; after this date the clock does. */
export function closingDue(dispute: Dispute): DueDate {
  return dueDate(dispute.rules, 'P-CLOSING', { on: known(dispute.ending).on });
}

/** Practice: when to ask whether the agreement was carried out (R614-2 6°). */
export function executionDue(dispute: Dispute): DueDate {
  return dueDate(dispute.rules, 'P-EXECUTION', { on: known(dispute.closing).on });
}

/**
 * Practice: intermediate archive. A request that was rejected, or that ended before anybody was notified, may be made again
 * while its year lasts.
 */
export function archiveDue(dispute: Dispute): DueDate {
  const finished = known(dispute.finishedOn);
  const untold = dispute.stage === 'Closed' && dispute.notifiedOn === undefined;
  const curable = untold || dispute.stage === 'Rejected' || dispute.stage === 'Redirected';
  return dueDate(dispute.rules, 'P-ARCHIVE', {
    on: curable ? latest(finished, referralWindowDue(dispute).rolledOn) : finished,
  });
}

/** Practice: erasure, years after the end. */
export function purgeDue(dispute: Dispute): DueDate {
  return dueDate(dispute.rules, 'P-PURGE', { on: known(dispute.finishedOn) });
}

/**
 * K11 and K12, C. civ. 2238: suspended by the notified admissibility, running again after the proposal or the end, whichever
 * is earlier. Energy has its own text (C. énergie R122-1): from the referral, for the mediator's period.
 */
export function limitationOf(dispute: Dispute): Limitation | undefined {
  if (dispute.notifiedOn === undefined) return undefined;
  const endedOn = earliestOf(dispute.ending?.on, dispute.closing?.on);
  return limitation(dispute.rules, {
    suspendedOn: dispute.notifiedOn,
    referralReceivedOn: known(dispute.referral).receivedOn,
    periodEndsOn: outcomeDue(dispute).nominalOn,
    ...(endedOn === undefined ? {} : { endedOn }),
    ...(dispute.proposal === undefined ? {} : { proposalNotifiedOn: dispute.proposal.issuedOn }),
  });
}

function earliestOf(...dates: readonly (CivilDate | undefined)[]): CivilDate | undefined {
  const [first, ...others] = dates.filter((date) => date !== undefined);
  return first === undefined ? undefined : earliest(first, ...others);
}
