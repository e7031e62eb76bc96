import { addDays, type CivilDate, type DueDate, type Instant, jurisdiction, startOfDay } from '#law';
import type { ActType } from './acts.ts';
import { agreed, type Dispute } from './dispute.ts';
import {
  acceptanceDue,
  answerDue,
  archiveDue,
  closingDue,
  conflictAnswerDue,
  executionDue,
  merchantEntryDue,
  outcomeDue,
  piecesDue,
  purgeDue,
  referralWindowDue,
  rejectionDue,
  silenceDue,
} from './due-dates.ts';
import { oncePerDispute } from './once-per-dispute.ts';
import type { Stage } from './stage.ts';

/** Acts that take no argument, so that a date alone can perform them. */
export type ClockAct = Extract<
  ActType,
  | 'RecordSilence'
  | 'RecordAnswerOverdue'
  | 'LapseReferralWindow'
  | 'LapsePieces'
  | 'RecordRejectionOverdue'
  | 'LapseMerchantAnswer'
  | 'RecordOutcomeOverdue'
  | 'LapseConflictAnswer'
  | 'LapseProposal'
  | 'CloseMediation'
  | 'AskExecution'
  | 'ArchiveDispute'
  | 'PurgeDispute'
>;

/** A running clock: the date, the rule that gave it, and what the portal does when nobody acted in time. */
export interface RunningClock {
  readonly due: DueDate;
  readonly act: ClockAct;
  /** First instant of the day on which the act is performed: always after the last day left to people. */
  readonly performAt: Instant;
}

/** The clocks that run in a dispute as it stands; a pure function of its events, recomputed by the invariants. */
export const runningClocks = oncePerDispute(clocksOf);

/** The same, of a dispute as somebody believes it to stand, of which nobody asks again. */
export function clocksOf(dispute: Dispute): readonly RunningClock[] {
  const { zone } = jurisdiction(dispute.rules.jurisdiction);
  return CLOCKS_AT[dispute.stage](dispute).map(({ due, act, on }) => ({ due, act, performAt: startOfDay(on, zone) }));
}

interface Planned {
  readonly due: DueDate;
  readonly act: ClockAct;
  readonly on: CivilDate;
}

const dayAfter = (date: CivilDate): CivilDate => addDays(date, 1);

/** A right is left open to the rolled date: nobody loses it on a Sunday. */
const afterRight = (act: ClockAct, due: DueDate): Planned => ({ act, due, on: dayAfter(due.rolledOn) });

/** A duty is late on the morrow of its nominal date. */
const afterDuty = (act: ClockAct, due: DueDate): Planned => ({ act, due, on: dayAfter(due.nominalOn) });

const silence = (dispute: Dispute): readonly Planned[] => {
  if (dispute.answer !== undefined || dispute.silence !== undefined) return [];
  const due = silenceDue(dispute);
  return [{ act: 'RecordSilence', due, on: due.opensOn ?? dayAfter(due.nominalOn) }];
};
/** CMF L133-45: recorded on the morrow, whatever the mediator was asked since. */
const overdue = (dispute: Dispute): readonly Planned[] => {
  const due = dispute.answer === undefined ? answerDue(dispute) : undefined;
  return due === undefined || dispute.answerOverdueSince === due.nominalOn
    ? []
    : [afterDuty('RecordAnswerOverdue', due)];
};
/** What runs while the merchant owes an answer. */
const unanswered = (dispute: Dispute) => [...silence(dispute), ...overdue(dispute)];
/** Of an end before the notification the merchant knows nothing (R612-2): its silence is still counted. */
const untold = (dispute: Dispute) => (dispute.notifiedOn === undefined ? unanswered(dispute) : []);
const window = (dispute: Dispute) => [afterRight('LapseReferralWindow', referralWindowDue(dispute))];
const rejection = (dispute: Dispute) =>
  dispute.referral?.overdue ? [] : [afterDuty('RecordRejectionOverdue', rejectionDue(dispute))];
const outcome = (dispute: Dispute): readonly Planned[] => {
  const due = outcomeDue(dispute);
  return dispute.outcomeOverdueSince === due.nominalOn ? [] : [afterDuty('RecordOutcomeOverdue', due)];
};
const closing = (dispute: Dispute) => [afterDuty('CloseMediation', closingDue(dispute))];
/** Whoever asked for a person is not answered by a clock (Dir. (EU) 2025/2647). */
const closingUnreviewed = (dispute: Dispute) => (dispute.reviewAsked ? [] : closing(dispute));
const archive = (dispute: Dispute) => [afterDuty('ArchiveDispute', archiveDue(dispute))];
const objection = (dispute: Dispute) =>
  Object.values(dispute.conflict?.answers ?? {}).includes('objects')
    ? []
    : [afterRight('LapseConflictAnswer', conflictAnswerDue(dispute))];
const execution = (dispute: Dispute): readonly Planned[] =>
  agreed(dispute) && dispute.execution?.askedOn === undefined ? [afterDuty('AskExecution', executionDue(dispute))] : [];

/** Which clocks run at which stage; a stage without any says so. */
const CLOCKS_AT: { readonly [S in Stage]: (dispute: Dispute) => readonly Planned[] } = {
  ComplaintDraft: () => [],
  ComplaintSent: unanswered,
  ComplaintAcknowledged: unanswered,
  ComplaintAnswered: window,
  SettledDirectly: archive,
  Unresolved: window,
  SilenceRecorded: (dispute) => [...window(dispute), ...overdue(dispute)],
  ReferralWindowPassed: archive,
  ComplaintWithdrawn: archive,
  ReferralReceived: (dispute) => [...rejection(dispute), ...unanswered(dispute)],
  PiecesRequested: (dispute) => [
    afterRight('LapsePieces', piecesDue(dispute)),
    ...rejection(dispute),
    ...unanswered(dispute),
  ],
  Rejected: (dispute) => [...archive(dispute), ...unanswered(dispute)],
  Redirected: (dispute) => [...archive(dispute), ...unanswered(dispute)],
  Admitted: unanswered,
  ReferralNotified: outcome,
  AwaitingMerchant: (dispute) => [afterRight('LapseMerchantAnswer', merchantEntryDue(dispute)), ...outcome(dispute)],
  MerchantDeclined: closingUnreviewed,
  UnderExamination: outcome,
  ConflictDisclosed: (dispute) => [...objection(dispute), ...outcome(dispute)],
  ExaminationProlonged: outcome,
  AgreementReached: closing,
  ProposalPending: (dispute) => [afterRight('LapseProposal', acceptanceDue(dispute))],
  ProposalAccepted: closing,
  ProposalRefused: closing,
  ProposalLapsed: closing,
  Withdrawn: (dispute) => [...closing(dispute), ...untold(dispute)],
  Interrupted: (dispute) => [...closing(dispute), ...untold(dispute)],
  Closed: (dispute) => [...execution(dispute), ...archive(dispute), ...untold(dispute)],
  ExecutionFollowed: archive,
  Archived: (dispute) => [afterDuty('PurgeDispute', purgeDue(dispute))],
  Purged: () => [],
};
