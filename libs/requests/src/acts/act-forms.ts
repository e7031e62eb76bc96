import { acceptOffer } from './accept-offer.ts';
import { type ActForm, bare, type PersonAct } from './act-form.ts';
import { addPiece } from './add-piece.ts';
import { admitReferral } from './admit-referral.ts';
import { answerComplaint } from './answer-complaint.ts';
import { answerConflict } from './answer-conflict.ts';
import { answerProposal } from './answer-proposal.ts';
import { assignCaseMediator, replaceCaseMediator } from './case-mediator.ts';
import { declineOffer } from './decline-offer.ts';
import { discloseConflict } from './disclose-conflict.ts';
import { endMandate } from './end-mandate.ts';
import { escalateComplaint } from './escalate-complaint.ts';
import { extendMerchantAnswer } from './extend-merchant-answer.ts';
import { interruptMediation } from './interrupt-mediation.ts';
import { issueProposal } from './issue-proposal.ts';
import { makeOffer } from './make-offer.ts';
import { mandateRepresentative } from './mandate-representative.ts';
import { notifyReferral } from './notify-referral.ts';
import { prolongMediation } from './prolong-mediation.ts';
import { redirectReferral } from './redirect-referral.ts';
import { referToMediator } from './refer-to-mediator.ts';
import { rejectReferral } from './reject-referral.ts';
import { reportExecution } from './report-execution.ts';
import { requestPieces } from './request-pieces.ts';
import { sendMessage } from './send-message.ts';

/** Every act of a person and how it is asked for: one operation of the API each. An act without its form does not compile. */
export const ACT_FORMS: { readonly [T in PersonAct]: ActForm<T> } = {
  AcceptAnswer: bare('AcceptAnswer'),
  AcceptOffer: acceptOffer,
  AcknowledgeComplaint: bare('AcknowledgeComplaint'),
  AddPiece: addPiece,
  AdmitReferral: admitReferral,
  AnswerComplaint: answerComplaint,
  AnswerConflict: answerConflict,
  AnswerProposal: answerProposal,
  AskForFile: bare('AskForFile'),
  AskForReview: bare('AskForReview'),
  AssignCaseMediator: assignCaseMediator,
  CloseMediation: bare('CloseMediation'),
  CompleteFile: bare('CompleteFile'),
  ContestAnswer: bare('ContestAnswer'),
  DeclareCourtSeised: bare('DeclareCourtSeised'),
  DeclareIndependence: bare('DeclareIndependence'),
  DeclineMediation: bare('DeclineMediation'),
  DeclineOffer: declineOffer,
  DiscloseConflict: discloseConflict,
  EndMandate: endMandate,
  EnterMediation: bare('EnterMediation'),
  EscalateComplaint: escalateComplaint,
  ExtendMerchantAnswer: extendMerchantAnswer,
  InterruptMediation: interruptMediation,
  InviteAgain: bare('InviteAgain'),
  IssueProposal: issueProposal,
  MakeOffer: makeOffer,
  MandateRepresentative: mandateRepresentative,
  NotifyReferral: notifyReferral,
  OpenExamination: bare('OpenExamination'),
  ProlongMediation: prolongMediation,
  RedirectReferral: redirectReferral,
  ReferToMediator: referToMediator,
  RejectReferral: rejectReferral,
  ReplaceCaseMediator: replaceCaseMediator,
  ReportExecution: reportExecution,
  RequestPieces: requestPieces,
  SendMessage: sendMessage,
  WithdrawComplaint: bare('WithdrawComplaint'),
  WithdrawFromMediation: bare('WithdrawFromMediation'),
  WithdrawRequest: bare('WithdrawRequest'),
};

export const PERSON_ACTS = Object.keys(ACT_FORMS) as readonly PersonAct[];

export function isPersonAct(act: string): act is PersonAct {
  return Object.hasOwn(ACT_FORMS, act);
}

/** `ReferToMediator` is asked for at `…/acts/refer-to-mediator`. */
export function actName(act: PersonAct): string {
  return act.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
}
