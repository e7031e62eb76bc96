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

/** Acts without content: the name says everything. */
type BareAct = { [T in PersonAct]: Exclude<keyof ActOf<T>, 'type'> extends never ? T : never }[PersonAct];

/** Forms of the acts with content; an act without its form does not compile. */
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

/** Acts of people on an existing dispute, without `RecordDispatch`: casework records the post by `recordPosting`. */
export const PERSON_ACTS = ACT_TYPES.filter((type): type is PersonAct => {
  const { by, begins } = ACTS[type];
  return begins === undefined && type !== 'RecordDispatch' && by.some((role) => role !== 'clock');
});

/** Forms of every act of a person, by its type; each is one operation of the API. */
export const ACT_FORMS = {
  ...Object.fromEntries(PERSON_ACTS.map((type) => [type, bare(type as BareAct)])),
  ...FORMS,
} as { readonly [T in PersonAct]: ActForm<T> };

/** Returns whether the name is that of an act of a person (`PersonAct`). */
export function isPersonAct(act: string): act is PersonAct {
  return Object.hasOwn(ACT_FORMS, act);
}

/** Returns the name of an act in addresses: `refer-to-mediator` for `ReferToMediator` (`…/acts/refer-to-mediator`). */
export function actName(act: PersonAct): string {
  return act.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
}
