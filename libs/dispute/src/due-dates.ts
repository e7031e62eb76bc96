import {
  type CivilDate,
  type DueDate,
  dueDate,
  earliest,
  isBefore,
  jurisdiction,
  type Limitation,
  latest,
  limitation,
  mustReply,
} from '#law';
import type { Dispute } from './dispute.ts';
import { required } from './required.ts';

/**
 * K2: silence of the merchant, from the sending of the complaint. At a second level its own month counts, unless the silence of the first
 * comes to its end before.
 */
export function silenceDue(dispute: Pick<Dispute, 'complaint'>): DueDate {
  const { rules, sentOn, secondLevel } = required(dispute.complaint);
  const direct = dueDate(rules, 'K2', { on: sentOn });
  if (secondLevel === undefined) return direct;
  const again = dueDate(rules, 'K2', { on: secondLevel.on, level: 2 });
  return secondLevel.firstEnded || isBefore(again.nominalOn, direct.nominalOn) ? again : direct;
}

/**
 * K5, CMF L133-45: the answer of a payment service provider, thirty-five working days once a holding answer was given. Nothing where no text
 * gives a period, nor for a complaint made elsewhere: nobody knows when it was received.
 */
export function answerDue(dispute: Dispute): DueDate | undefined {
  const { rules, origin } = required(dispute.complaint);
  const answers = jurisdiction(rules.jurisdiction).sectors?.(rules.sector).answers ?? [];
  if (origin !== 'portal' || !answers.includes('K5')) return undefined;
  return dueDate(rules, dispute.holdingAnswerOn === undefined ? 'K5' : 'K5-max', { on: complaintReceivedOn(dispute) });
}

/** The portal hands a complaint over the same day; a proof of dispatch, where there is one, is preferred. */
export function complaintReceivedOn(dispute: Dispute): CivilDate {
  const { dispatch, sentOn } = required(dispute.complaint);
  return dispatch?.outcome === 'sent' ? dispatch.on : sentOn;
}

/** K1, L612-2 4°: one year to refer, from the sending of the complaint. */
export function referralWindowDue(dispute: Dispute): DueDate {
  const { rules, sentOn } = required(dispute.complaint);
  return dueDate(rules, 'K1', { on: sentOn });
}

/** K6, L612-2 last al.: three weeks to tell the consumer of a rejection, from the reception of the file. */
export function rejectionDue(dispute: Dispute): DueDate {
  return dueDate(dispute.rules, 'K6', { on: required(dispute.referral).receivedOn });
}

/** Practice: the period for missing pieces. */
export function piecesDue(dispute: Dispute): DueDate {
  return dueDate(dispute.rules, 'P-PIECES', { on: required(required(dispute.referral).piecesRequestedOn) });
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
    ? (referral?.completedOn ?? required(referral).receivedOn)
    : required(notifiedOn);
}

/** K9: the merchant says whether it enters; K9-max once the mediator gave it longer. */
export function merchantEntryDue(dispute: Dispute): DueDate {
  return (
    (dispute.merchantAnswerExtended ? longestMerchantEntryDue(dispute) : undefined) ??
    dueDate(dispute.rules, 'K9', { on: required(dispute.invitedOn) })
  );
}

/** K9-max, Dir. (EU) 2025/2647: thirty working days from an invitation that must be answered; nothing of one that need not. */
export function longestMerchantEntryDue({ rules, invitedOn }: Dispute): DueDate | undefined {
  if (invitedOn === undefined || !mustReply(invitedOn)) return undefined;
  const { clocks } = jurisdiction(rules.jurisdiction);
  return clocks['K9-max'] && dueDate(rules, 'K9-max', { on: invitedOn });
}

/** Practice: the period to object after a disclosure (R613-1). */
export function conflictAnswerDue(dispute: Dispute): DueDate {
  return dueDate(dispute.rules, 'P-CONFLICT', { on: required(dispute.conflict).disclosedOn });
}

/** K10, R612-4: the period fixed by the mediator in the proposal. */
export function acceptanceDue(dispute: Dispute): DueDate {
  const proposal = required(dispute.proposal);
  return dueDate(dispute.rules, 'K10', { on: proposal.issuedOn, days: proposal.acceptanceDays });
}

/** Practice: the mediator declares the end; after this date the clock does. */
export function closingDue(dispute: Dispute): DueDate {
  return dueDate(dispute.rules, 'P-CLOSING', { on: required(dispute.ending).on });
}

/** Practice: when to ask whether the agreement was carried out (R614-2 6°). */
export function executionDue(dispute: Dispute): DueDate {
  return dueDate(dispute.rules, 'P-EXECUTION', { on: required(dispute.closing).on });
}

/**
 * Practice: intermediate archive. A request that was rejected, or that ended before anybody was notified, may be made again
 * while its year lasts.
 */
export function archiveDue(dispute: Dispute): DueDate {
  const finished = required(dispute.finishedOn);
  const untold = dispute.stage === 'Closed' && dispute.notifiedOn === undefined;
  const curable = untold || dispute.stage === 'Rejected' || dispute.stage === 'Redirected';
  return dueDate(dispute.rules, 'P-ARCHIVE', {
    on: curable ? latest(finished, referralWindowDue(dispute).rolledOn) : finished,
  });
}

/** Practice: erasure, years after the end. */
export function purgeDue(dispute: Dispute): DueDate {
  return dueDate(dispute.rules, 'P-PURGE', { on: required(dispute.finishedOn) });
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
    referralReceivedOn: required(dispute.referral).receivedOn,
    periodEndsOn: outcomeDue(dispute).nominalOn,
    ...(endedOn === undefined ? {} : { endedOn }),
    ...(dispute.proposal === undefined ? {} : { proposalNotifiedOn: dispute.proposal.issuedOn }),
  });
}

function earliestOf(...dates: readonly (CivilDate | undefined)[]): CivilDate | undefined {
  const [first, ...others] = dates.filter((date) => date !== undefined);
  return first === undefined ? undefined : earliest(first, ...others);
}
