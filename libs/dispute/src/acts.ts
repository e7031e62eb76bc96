import type { Rules } from '#law';
import { archiveDispute } from './closing/archive-dispute.ts';
import { askExecution } from './closing/ask-execution.ts';
import { closeMediation } from './closing/close-mediation.ts';
import { purgeDispute } from './closing/purge-dispute.ts';
import { reportExecution } from './closing/report-execution.ts';
import { acceptAnswer } from './complaint/accept-answer.ts';
import { acknowledgeComplaint } from './complaint/acknowledge-complaint.ts';
import { answerComplaint } from './complaint/answer-complaint.ts';
import { contestAnswer } from './complaint/contest-answer.ts';
import { escalateComplaint } from './complaint/escalate-complaint.ts';
import { fileComplaint } from './complaint/file-complaint.ts';
import { lapseReferralWindow } from './complaint/lapse-referral-window.ts';
import { recordAnswerOverdue } from './complaint/record-answer-overdue.ts';
import { recordSilence } from './complaint/record-silence.ts';
import { reportComplaint } from './complaint/report-complaint.ts';
import { withdrawComplaint } from './complaint/withdraw-complaint.ts';
import type { Binding } from './define-act.ts';
import { acceptOffer } from './exchange/accept-offer.ts';
import { addPiece } from './exchange/add-piece.ts';
import { askForFile } from './exchange/ask-for-file.ts';
import { declineOffer } from './exchange/decline-offer.ts';
import { endMandate } from './exchange/end-mandate.ts';
import { makeOffer } from './exchange/make-offer.ts';
import { mandateRepresentative } from './exchange/mandate-representative.ts';
import { recordDispatch } from './exchange/record-dispatch.ts';
import { sendMessage } from './exchange/send-message.ts';
import { answerConflict } from './mediation/answer-conflict.ts';
import { answerProposal } from './mediation/answer-proposal.ts';
import { askForReview } from './mediation/ask-for-review.ts';
import { assignCaseMediator } from './mediation/assign-case-mediator.ts';
import { declareCourtSeised } from './mediation/declare-court-seised.ts';
import { declareIndependence } from './mediation/declare-independence.ts';
import { declineMediation } from './mediation/decline-mediation.ts';
import { discloseConflict } from './mediation/disclose-conflict.ts';
import { enterMediation } from './mediation/enter-mediation.ts';
import { extendMerchantAnswer } from './mediation/extend-merchant-answer.ts';
import { interruptMediation } from './mediation/interrupt-mediation.ts';
import { inviteAgain } from './mediation/invite-again.ts';
import { issueProposal } from './mediation/issue-proposal.ts';
import { lapseConflictAnswer } from './mediation/lapse-conflict-answer.ts';
import { lapseMerchantAnswer } from './mediation/lapse-merchant-answer.ts';
import { lapseProposal } from './mediation/lapse-proposal.ts';
import { notifyReferral } from './mediation/notify-referral.ts';
import { openExamination } from './mediation/open-examination.ts';
import { prolongMediation } from './mediation/prolong-mediation.ts';
import { recordOutcomeOverdue } from './mediation/record-outcome-overdue.ts';
import { replaceCaseMediator } from './mediation/replace-case-mediator.ts';
import { withdrawFromMediation } from './mediation/withdraw-from-mediation.ts';
import { admitReferral } from './referral/admit-referral.ts';
import { completeFile } from './referral/complete-file.ts';
import { lapsePieces } from './referral/lapse-pieces.ts';
import { recordRejectionOverdue } from './referral/record-rejection-overdue.ts';
import { redirectReferral } from './referral/redirect-referral.ts';
import { referToMediator } from './referral/refer-to-mediator.ts';
import { rejectReferral } from './referral/reject-referral.ts';
import { requestPieces } from './referral/request-pieces.ts';
import { withdrawRequest } from './referral/withdraw-request.ts';

/** Every act. One that is not in this list does not exist; its types, its events and its examples follow from it. */
export const DEFINITIONS = [
  acceptAnswer,
  acceptOffer,
  acknowledgeComplaint,
  addPiece,
  admitReferral,
  answerComplaint,
  answerConflict,
  answerProposal,
  archiveDispute,
  askExecution,
  askForFile,
  askForReview,
  assignCaseMediator,
  closeMediation,
  completeFile,
  contestAnswer,
  declareCourtSeised,
  declareIndependence,
  declineMediation,
  declineOffer,
  discloseConflict,
  endMandate,
  enterMediation,
  escalateComplaint,
  extendMerchantAnswer,
  fileComplaint,
  interruptMediation,
  inviteAgain,
  issueProposal,
  lapseConflictAnswer,
  lapseMerchantAnswer,
  lapsePieces,
  lapseProposal,
  lapseReferralWindow,
  makeOffer,
  mandateRepresentative,
  notifyReferral,
  openExamination,
  prolongMediation,
  purgeDispute,
  recordAnswerOverdue,
  recordDispatch,
  recordOutcomeOverdue,
  recordRejectionOverdue,
  recordSilence,
  redirectReferral,
  referToMediator,
  rejectReferral,
  replaceCaseMediator,
  reportComplaint,
  reportExecution,
  requestPieces,
  sendMessage,
  withdrawComplaint,
  withdrawFromMediation,
  withdrawRequest,
] as const;

type Definition = (typeof DEFINITIONS)[number];

/** Everything that somebody, or the clock, may do to a dispute. */
export type Act = Parameters<Definition['decide']>[1];

/** The name of an act. */
export type ActType = Definition['type'];

/** The act of this type. */
export type ActOf<T extends ActType> = Extract<Act, { type: T }>;
export type Acts = { readonly [T in ActType]: Extract<Definition, { type: T }> };

/** The definition of each act, by its type. */
export const ACTS = Object.fromEntries(DEFINITIONS.map((definition) => [definition.type, definition])) as Acts;

/** The type of every act, in the order of the list. */
export const ACT_TYPES: readonly ActType[] = DEFINITIONS.map(({ type }) => type);

/** The rules of the dispute that this act begins; nothing for an act on a dispute that exists. */
export function rulesBegunBy(act: Act): Rules | undefined {
  const { begins } = ACTS[act.type] as { readonly begins?: (act: Act) => Rules };
  return begins?.(act);
}

/** How the author of this act is bound by it; nothing where they are not. */
export function bindingOf(act: Act): Binding | undefined {
  const { binds } = ACTS[act.type] as { readonly binds: false | Binding | ((act: Act) => false | Binding) };
  return (typeof binds === 'function' ? binds(act) : binds) || undefined;
}
