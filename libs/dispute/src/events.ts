import type { Instant } from '#law';
import type { Actor } from './actor.ts';
import type { DisputeArchived } from './closing/archive-dispute.ts';
import type { ExecutionAsked } from './closing/ask-execution.ts';
import type { MediationClosed } from './closing/close-mediation.ts';
import type { DisputePurged } from './closing/purge-dispute.ts';
import type { ExecutionReported } from './closing/report-execution.ts';
import type { AnswerAccepted } from './complaint/accept-answer.ts';
import type { ComplaintAcknowledged } from './complaint/acknowledge-complaint.ts';
import type { ComplaintAnswered, ComplaintUnresolved, HoldingAnswerGiven } from './complaint/answer-complaint.ts';
import type { ComplaintEscalated } from './complaint/escalate-complaint.ts';
import type { ComplaintFiled } from './complaint/file-complaint.ts';
import type { ReferralWindowLapsed } from './complaint/lapse-referral-window.ts';
import type { AnswerOverdue } from './complaint/record-answer-overdue.ts';
import type { SilenceRecorded } from './complaint/record-silence.ts';
import type { ComplaintReported } from './complaint/report-complaint.ts';
import type { ComplaintWithdrawn } from './complaint/withdraw-complaint.ts';
import type { OfferAccepted } from './exchange/accept-offer.ts';
import type { PieceAdded } from './exchange/add-piece.ts';
import type { FileAsked } from './exchange/ask-for-file.ts';
import type { OfferDeclined } from './exchange/decline-offer.ts';
import type { MandateEnded } from './exchange/end-mandate.ts';
import type { OfferMade } from './exchange/make-offer.ts';
import type { RepresentativeMandated } from './exchange/mandate-representative.ts';
import type { NoticeDispatched } from './exchange/record-dispatch.ts';
import type { MessageSent } from './exchange/send-message.ts';
import type { ConflictAnswered, ConflictCleared } from './mediation/answer-conflict.ts';
import type { ProposalAccepted, ProposalAnswered, ProposalRefused } from './mediation/answer-proposal.ts';
import type { ReviewAsked } from './mediation/ask-for-review.ts';
import type { CaseMediatorAssigned } from './mediation/assign-case-mediator.ts';
import type { IndependenceDeclared } from './mediation/declare-independence.ts';
import type { MerchantDeclined } from './mediation/decline-mediation.ts';
import type { ConflictDisclosed } from './mediation/disclose-conflict.ts';
import type { MerchantEntered } from './mediation/enter-mediation.ts';
import type { MerchantAnswerExtended } from './mediation/extend-merchant-answer.ts';
import type { MediationInterrupted } from './mediation/interrupt-mediation.ts';
import type { MerchantInvitedAgain } from './mediation/invite-again.ts';
import type { ProposalIssued } from './mediation/issue-proposal.ts';
import type { ProposalLapsed } from './mediation/lapse-proposal.ts';
import type { MerchantInvited, ReferralNotified } from './mediation/notify-referral.ts';
import type { ExaminationOpened } from './mediation/open-examination.ts';
import type { MediationProlonged } from './mediation/prolong-mediation.ts';
import type { OutcomeOverdue } from './mediation/record-outcome-overdue.ts';
import type { CaseMediatorReplaced } from './mediation/replace-case-mediator.ts';
import type { PartyWithdrew } from './mediation/withdraw-from-mediation.ts';
import type { ReferralAdmitted } from './referral/admit-referral.ts';
import type { FileCompleted } from './referral/complete-file.ts';
import type { PiecesOverdue } from './referral/lapse-pieces.ts';
import type { RejectionOverdue } from './referral/record-rejection-overdue.ts';
import type { ReferralRedirected } from './referral/redirect-referral.ts';
import type { ReferralReceived } from './referral/refer-to-mediator.ts';
import type { ReferralRejected } from './referral/reject-referral.ts';
import type { PiecesRequested } from './referral/request-pieces.ts';
import type { RequestWithdrawn } from './referral/withdraw-request.ts';

/** Everything that can have happened in a dispute: ids, dates and codes, never a name or free text. */
export type DisputeEvent =
  | AnswerAccepted
  | AnswerOverdue
  | CaseMediatorAssigned
  | CaseMediatorReplaced
  | ComplaintAcknowledged
  | ComplaintAnswered
  | ComplaintEscalated
  | ComplaintFiled
  | ComplaintReported
  | ComplaintUnresolved
  | ComplaintWithdrawn
  | ConflictAnswered
  | ConflictCleared
  | ConflictDisclosed
  | DisputeArchived
  | DisputePurged
  | ExaminationOpened
  | ExecutionAsked
  | ExecutionReported
  | FileAsked
  | FileCompleted
  | HoldingAnswerGiven
  | IndependenceDeclared
  | MandateEnded
  | MediationClosed
  | MediationInterrupted
  | MediationProlonged
  | MerchantAnswerExtended
  | MerchantDeclined
  | MerchantEntered
  | MerchantInvited
  | MerchantInvitedAgain
  | MessageSent
  | NoticeDispatched
  | OfferAccepted
  | OfferDeclined
  | OfferMade
  | OutcomeOverdue
  | PartyWithdrew
  | PieceAdded
  | PiecesOverdue
  | PiecesRequested
  | ProposalAccepted
  | ProposalAnswered
  | ProposalIssued
  | ProposalLapsed
  | ProposalRefused
  | ReferralAdmitted
  | ReferralNotified
  | ReferralReceived
  | ReferralRedirected
  | ReferralRejected
  | ReferralWindowLapsed
  | RejectionOverdue
  | RepresentativeMandated
  | RequestWithdrawn
  | ReviewAsked
  | SilenceRecorded;

export type EventType = DisputeEvent['type'];
export type EventOf<T extends EventType> = Extract<DisputeEvent, { type: T }>;

/** An event in its place in the record. */
export interface Recorded<E extends DisputeEvent = DisputeEvent> {
  /** 1 for the first event of the dispute, without gap. */
  readonly version: number;
  readonly at: Instant;
  readonly by: Actor;
  readonly event: E;
}
