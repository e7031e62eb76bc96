import { ACT_TYPES, ACTS, type ActOf } from '#dispute';
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

/** Acts that say everything by their name. */
type BareAct = { [T in PersonAct]: Exclude<keyof ActOf<T>, 'type'> extends never ? T : never }[PersonAct];

/** Acts with content, and how each is asked for. One without its form does not compile. */
export type ActForms = { readonly [T in Exclude<PersonAct, BareAct>]: ActForm<T> };

const FORMS: ActForms = {
  AcceptOffer: acceptOffer,
  AddPiece: addPiece,
  AdmitReferral: admitReferral,
  AnswerComplaint: answerComplaint,
  AnswerConflict: answerConflict,
  AnswerProposal: answerProposal,
  AssignCaseMediator: assignCaseMediator,
  DeclineOffer: declineOffer,
  DiscloseConflict: discloseConflict,
  EndMandate: endMandate,
  EscalateComplaint: escalateComplaint,
  ExtendMerchantAnswer: extendMerchantAnswer,
  InterruptMediation: interruptMediation,
  IssueProposal: issueProposal,
  MakeOffer: makeOffer,
  MandateRepresentative: mandateRepresentative,
  NotifyReferral: notifyReferral,
  ProlongMediation: prolongMediation,
  RedirectReferral: redirectReferral,
  ReferToMediator: referToMediator,
  RejectReferral: rejectReferral,
  ReplaceCaseMediator: replaceCaseMediator,
  ReportExecution: reportExecution,
  RequestPieces: requestPieces,
  SendMessage: sendMessage,
};

/** What people do to a dispute that exists; the post is recorded letter by letter, by `recordPosting` of casework. */
export const PERSON_ACTS = ACT_TYPES.filter((type): type is PersonAct => {
  const { by, begins } = ACTS[type];
  return begins === undefined && type !== 'RecordDispatch' && by.some((role) => role !== 'clock');
});

/** Every act of a person and how it is asked for: one operation of the API each. */
export const ACT_FORMS = {
  ...Object.fromEntries(PERSON_ACTS.map((type) => [type, bare(type as BareAct)])),
  ...FORMS,
} as { readonly [T in PersonAct]: ActForm<T> };

export function isPersonAct(act: string): act is PersonAct {
  return Object.hasOwn(ACT_FORMS, act);
}

/** `ReferToMediator` is asked for at `…/acts/refer-to-mediator`. */
export function actName(act: PersonAct): string {
  return act.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
}
