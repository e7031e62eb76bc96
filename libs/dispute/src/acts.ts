import type { Party, Role, Side } from './actor.ts';
import { type ArchiveDispute, archiveDispute } from './closing/archive-dispute.ts';
import { type AskExecution, askExecution } from './closing/ask-execution.ts';
import { type CloseMediation, closeMediation } from './closing/close-mediation.ts';
import { type PurgeDispute, purgeDispute } from './closing/purge-dispute.ts';
import { type ReportExecution, reportExecution } from './closing/report-execution.ts';
import { type AcceptAnswer, acceptAnswer } from './complaint/accept-answer.ts';
import { type AcknowledgeComplaint, acknowledgeComplaint } from './complaint/acknowledge-complaint.ts';
import { type AnswerComplaint, answerComplaint } from './complaint/answer-complaint.ts';
import { type ContestAnswer, contestAnswer } from './complaint/contest-answer.ts';
import { type EscalateComplaint, escalateComplaint, hasSecondLevel } from './complaint/escalate-complaint.ts';
import { type FileComplaint, fileComplaint } from './complaint/file-complaint.ts';
import { type LapseReferralWindow, lapseReferralWindow } from './complaint/lapse-referral-window.ts';
import { type RecordAnswerOverdue, recordAnswerOverdue } from './complaint/record-answer-overdue.ts';
import { type RecordSilence, recordSilence } from './complaint/record-silence.ts';
import { type ReportComplaint, reportComplaint } from './complaint/report-complaint.ts';
import { type WithdrawComplaint, withdrawComplaint } from './complaint/withdraw-complaint.ts';
import type { DecideAct } from './decision.ts';
import type { Dispute } from './dispute.ts';
import { longestMerchantEntryDue } from './due-dates.ts';
import type { DisputeEvent, EventType } from './events.ts';
import { type AcceptOffer, acceptOffer } from './exchange/accept-offer.ts';
import { type AddPiece, addPiece } from './exchange/add-piece.ts';
import { type AskForFile, askForFile } from './exchange/ask-for-file.ts';
import { type DeclineOffer, declineOffer } from './exchange/decline-offer.ts';
import { type EndMandate, endMandate } from './exchange/end-mandate.ts';
import { type MakeOffer, makeOffer, mayOffer } from './exchange/make-offer.ts';
import { type MandateRepresentative, mandateRepresentative } from './exchange/mandate-representative.ts';
import { type RecordDispatch, recordDispatch } from './exchange/record-dispatch.ts';
import { type SendMessage, sendMessage } from './exchange/send-message.ts';
import { type AnswerConflict, answerConflict } from './mediation/answer-conflict.ts';
import { type AnswerProposal, answerProposal } from './mediation/answer-proposal.ts';
import { type AskForReview, askForReview, mayBeReviewed } from './mediation/ask-for-review.ts';
import { type AssignCaseMediator, assignCaseMediator } from './mediation/assign-case-mediator.ts';
import { type DeclareCourtSeised, declareCourtSeised } from './mediation/declare-court-seised.ts';
import { type DeclareIndependence, declareIndependence } from './mediation/declare-independence.ts';
import { type DeclineMediation, declineMediation } from './mediation/decline-mediation.ts';
import { type DiscloseConflict, discloseConflict } from './mediation/disclose-conflict.ts';
import { type EnterMediation, enterMediation } from './mediation/enter-mediation.ts';
import { type ExtendMerchantAnswer, extendMerchantAnswer } from './mediation/extend-merchant-answer.ts';
import { type InterruptMediation, interruptMediation } from './mediation/interrupt-mediation.ts';
import { type InviteAgain, inviteAgain } from './mediation/invite-again.ts';
import { type IssueProposal, issueProposal } from './mediation/issue-proposal.ts';
import { type LapseConflictAnswer, lapseConflictAnswer } from './mediation/lapse-conflict-answer.ts';
import { type LapseMerchantAnswer, lapseMerchantAnswer } from './mediation/lapse-merchant-answer.ts';
import { type LapseProposal, lapseProposal } from './mediation/lapse-proposal.ts';
import { type NotifyReferral, notifyReferral } from './mediation/notify-referral.ts';
import { type OpenExamination, openExamination } from './mediation/open-examination.ts';
import { type ProlongMediation, prolongMediation } from './mediation/prolong-mediation.ts';
import { type RecordOutcomeOverdue, recordOutcomeOverdue } from './mediation/record-outcome-overdue.ts';
import { type ReplaceCaseMediator, replaceCaseMediator } from './mediation/replace-case-mediator.ts';
import { type WithdrawFromMediation, withdrawFromMediation } from './mediation/withdraw-from-mediation.ts';
import { type AdmitReferral, admitReferral } from './referral/admit-referral.ts';
import { type CompleteFile, completeFile } from './referral/complete-file.ts';
import { type LapsePieces, lapsePieces } from './referral/lapse-pieces.ts';
import { type RecordRejectionOverdue, recordRejectionOverdue } from './referral/record-rejection-overdue.ts';
import { type RedirectReferral, redirectReferral } from './referral/redirect-referral.ts';
import { mayBeReferred, type ReferToMediator, referToMediator } from './referral/refer-to-mediator.ts';
import { type RejectReferral, rejectReferral } from './referral/reject-referral.ts';
import { type RequestPieces, requestPieces } from './referral/request-pieces.ts';
import { type WithdrawRequest, withdrawRequest } from './referral/withdraw-request.ts';
import type { Stage } from './stage.ts';
import {
  BEFORE_THE_MEDIATOR,
  BODY,
  CLOCK,
  CONSUMER,
  EVERYONE,
  EXCHANGING,
  MEDIATOR,
  MERCHANT,
  OFFERING,
  PARTIES,
} from './who-acts.ts';

/** Everything that somebody, or the clock, may do to a dispute. */
export type Act =
  | AcceptAnswer
  | AcceptOffer
  | AcknowledgeComplaint
  | AddPiece
  | AdmitReferral
  | AnswerComplaint
  | AnswerConflict
  | AnswerProposal
  | ArchiveDispute
  | AskExecution
  | AskForFile
  | AskForReview
  | AssignCaseMediator
  | CloseMediation
  | CompleteFile
  | ContestAnswer
  | DeclareCourtSeised
  | DeclareIndependence
  | DeclineMediation
  | DeclineOffer
  | DiscloseConflict
  | EndMandate
  | EnterMediation
  | EscalateComplaint
  | ExtendMerchantAnswer
  | FileComplaint
  | InterruptMediation
  | InviteAgain
  | IssueProposal
  | LapseConflictAnswer
  | LapseMerchantAnswer
  | LapsePieces
  | LapseProposal
  | LapseReferralWindow
  | MakeOffer
  | MandateRepresentative
  | NotifyReferral
  | OpenExamination
  | ProlongMediation
  | PurgeDispute
  | RecordAnswerOverdue
  | RecordDispatch
  | RecordOutcomeOverdue
  | RecordRejectionOverdue
  | RecordSilence
  | RedirectReferral
  | ReferToMediator
  | RejectReferral
  | ReplaceCaseMediator
  | ReportComplaint
  | ReportExecution
  | RequestPieces
  | SendMessage
  | WithdrawComplaint
  | WithdrawFromMediation
  | WithdrawRequest;

export type ActType = Act['type'];
export type ActOf<T extends ActType> = Extract<Act, { type: T }>;

interface ActEntry<A> {
  /** Who may perform it, in general. */
  readonly by: readonly Role[];
  /** Who may perform it at a stage where that differs; an empty list closes the act there. */
  readonly byAt?: Partial<Record<Stage, readonly Role[]>>;
  /** The event that must be possible at the stage for the act to be open. */
  readonly event: EventType;
  /** Whether the act has an object in this dispute, for this side: an offer to accept, an answer still owed. */
  readonly when?: (dispute: Dispute, side: Side) => boolean;
  readonly decide: DecideAct<A, DisputeEvent>;
}

const offered = (dispute: Dispute, side: Side): boolean =>
  dispute.offers.some((offer) => offer.by !== side && offer.outcome === undefined);
const agreed = ({ closing }: Dispute): boolean =>
  closing?.outcome === 'agreement' || closing?.outcome === 'proposal-accepted';

/** An act without its file, or a file without its act, does not compile. */
export const ACTS: { readonly [T in ActType]: ActEntry<ActOf<T>> } = {
  AcceptAnswer: {
    by: CONSUMER,
    event: 'AnswerAccepted',
    when: ({ answer }) => answer !== undefined && answer.kind !== 'offer',
    decide: acceptAnswer,
  },
  AcceptOffer: { by: PARTIES, event: 'OfferAccepted', when: offered, decide: acceptOffer },
  AcknowledgeComplaint: { by: MERCHANT, event: 'ComplaintAcknowledged', decide: acknowledgeComplaint },
  AddPiece: { by: EVERYONE, byAt: EXCHANGING, event: 'PieceAdded', decide: addPiece },
  AdmitReferral: { by: MEDIATOR, event: 'ReferralAdmitted', decide: admitReferral },
  AnswerComplaint: { by: MERCHANT, event: 'ComplaintAnswered', decide: answerComplaint },
  AnswerConflict: {
    by: PARTIES,
    event: 'ConflictAnswered',
    when: ({ conflict }, side) => conflict?.answers[side as Party] === undefined,
    decide: answerConflict,
  },
  AnswerProposal: {
    by: PARTIES,
    event: 'ProposalAnswered',
    when: ({ proposal }, side) => proposal?.answers[side as Party] === undefined,
    decide: answerProposal,
  },
  ArchiveDispute: { by: CLOCK, event: 'DisputeArchived', decide: archiveDispute },
  AskExecution: { by: CLOCK, event: 'ExecutionAsked', decide: askExecution },
  AskForFile: { by: PARTIES, event: 'FileAsked', decide: askForFile },
  AskForReview: {
    by: PARTIES,
    event: 'ReviewAsked',
    when: (dispute) => mayBeReviewed(dispute) && !dispute.reviewAsked,
    decide: askForReview,
  },
  AssignCaseMediator: { by: BODY, event: 'CaseMediatorAssigned', decide: assignCaseMediator },
  CloseMediation: { by: ['mediator', 'clock'], event: 'MediationClosed', decide: closeMediation },
  CompleteFile: { by: CONSUMER, event: 'FileCompleted', decide: completeFile },
  ContestAnswer: {
    by: CONSUMER,
    byAt: {
      ComplaintSent: [],
      ComplaintAcknowledged: [],
      SilenceRecorded: [],
      ReferralReceived: [],
      PiecesRequested: [],
      Admitted: [],
      Rejected: [],
      Redirected: [],
      Withdrawn: [],
      Interrupted: [],
      Closed: [],
    },
    event: 'ComplaintUnresolved',
    decide: contestAnswer,
  },
  DeclareCourtSeised: {
    by: PARTIES,
    byAt: { ReferralReceived: CONSUMER, PiecesRequested: CONSUMER, Admitted: CONSUMER },
    event: 'MediationInterrupted',
    decide: declareCourtSeised,
  },
  DeclareIndependence: {
    by: MEDIATOR,
    event: 'IndependenceDeclared',
    when: ({ caseMediator }) => caseMediator?.independent === false,
    decide: declareIndependence,
  },
  DeclineMediation: { by: MERCHANT, event: 'MerchantDeclined', decide: declineMediation },
  DeclineOffer: { by: PARTIES, event: 'OfferDeclined', when: offered, decide: declineOffer },
  DiscloseConflict: { by: MEDIATOR, event: 'ConflictDisclosed', decide: discloseConflict },
  EndMandate: {
    by: ['consumer'],
    event: 'MandateEnded',
    when: ({ representatives }) => representatives.length > 0,
    decide: endMandate,
  },
  EnterMediation: { by: MERCHANT, event: 'MerchantEntered', decide: enterMediation },
  EscalateComplaint: {
    by: CONSUMER,
    event: 'ComplaintEscalated',
    when: (dispute) => hasSecondLevel(dispute) && dispute.complaint?.secondLevel === undefined,
    decide: escalateComplaint,
  },
  ExtendMerchantAnswer: {
    by: MEDIATOR,
    event: 'MerchantAnswerExtended',
    when: (dispute) => longestMerchantEntryDue(dispute) !== undefined && !dispute.merchantAnswerExtended,
    decide: extendMerchantAnswer,
  },
  FileComplaint: { by: ['consumer'], event: 'ComplaintFiled', decide: fileComplaint },
  InterruptMediation: { by: MEDIATOR, event: 'MediationInterrupted', decide: interruptMediation },
  InviteAgain: { by: MEDIATOR, event: 'MerchantInvitedAgain', when: mayBeReviewed, decide: inviteAgain },
  IssueProposal: {
    by: MEDIATOR,
    event: 'ProposalIssued',
    when: ({ caseMediator }) => caseMediator?.independent === true,
    decide: issueProposal,
  },
  LapseConflictAnswer: { by: CLOCK, event: 'ConflictCleared', decide: lapseConflictAnswer },
  LapseMerchantAnswer: { by: CLOCK, event: 'MerchantDeclined', decide: lapseMerchantAnswer },
  LapsePieces: { by: CLOCK, event: 'PiecesOverdue', decide: lapsePieces },
  LapseProposal: { by: CLOCK, event: 'ProposalLapsed', decide: lapseProposal },
  LapseReferralWindow: { by: CLOCK, event: 'ReferralWindowLapsed', decide: lapseReferralWindow },
  MakeOffer: { by: PARTIES, byAt: OFFERING, event: 'OfferMade', when: mayOffer, decide: makeOffer },
  MandateRepresentative: { by: ['consumer'], event: 'RepresentativeMandated', decide: mandateRepresentative },
  NotifyReferral: {
    by: BODY,
    event: 'ReferralNotified',
    when: ({ caseMediator }) => caseMediator?.independent === true,
    decide: notifyReferral,
  },
  OpenExamination: { by: MEDIATOR, event: 'ExaminationOpened', decide: openExamination },
  ProlongMediation: { by: MEDIATOR, event: 'MediationProlonged', decide: prolongMediation },
  PurgeDispute: { by: CLOCK, event: 'DisputePurged', decide: purgeDispute },
  RecordAnswerOverdue: { by: CLOCK, event: 'AnswerOverdue', decide: recordAnswerOverdue },
  RecordDispatch: {
    by: ['clock', 'mediator', 'clerk'],
    byAt: BEFORE_THE_MEDIATOR,
    event: 'NoticeDispatched',
    // Posting is recorded letter by letter, at the queue of the post.
    when: () => false,
    decide: recordDispatch,
  },
  RecordOutcomeOverdue: { by: CLOCK, event: 'OutcomeOverdue', decide: recordOutcomeOverdue },
  RecordRejectionOverdue: { by: CLOCK, event: 'RejectionOverdue', decide: recordRejectionOverdue },
  RecordSilence: { by: CLOCK, event: 'SilenceRecorded', decide: recordSilence },
  RedirectReferral: { by: MEDIATOR, event: 'ReferralRedirected', decide: redirectReferral },
  ReferToMediator: { by: CONSUMER, event: 'ReferralReceived', when: mayBeReferred, decide: referToMediator },
  RejectReferral: { by: MEDIATOR, event: 'ReferralRejected', decide: rejectReferral },
  ReplaceCaseMediator: { by: BODY, event: 'CaseMediatorReplaced', decide: replaceCaseMediator },
  ReportComplaint: { by: ['consumer'], event: 'ComplaintReported', decide: reportComplaint },
  ReportExecution: { by: EVERYONE, event: 'ExecutionReported', when: agreed, decide: reportExecution },
  RequestPieces: { by: BODY, event: 'PiecesRequested', decide: requestPieces },
  SendMessage: { by: EVERYONE, byAt: EXCHANGING, event: 'MessageSent', decide: sendMessage },
  WithdrawComplaint: { by: CONSUMER, event: 'ComplaintWithdrawn', decide: withdrawComplaint },
  WithdrawFromMediation: { by: PARTIES, event: 'PartyWithdrew', decide: withdrawFromMediation },
  WithdrawRequest: { by: CONSUMER, event: 'RequestWithdrawn', decide: withdrawRequest },
};

export const ACT_TYPES = Object.keys(ACTS) as readonly ActType[];
