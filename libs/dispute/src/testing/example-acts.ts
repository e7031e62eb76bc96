import { addDays, addYears, type CivilDate, civilDate } from '#law';
import type { Act, ActOf, ActType } from '../acts.ts';
import type { ComplaintSubject } from '../complaint/file-complaint.ts';
import type { Dispute } from '../dispute.ts';
import { outcomeDue } from '../due-dates.ts';
import type { TextRef } from '../text-ref.ts';
import { rulesFor } from './people.ts';

/** Words kept beside the record. */
export const words = (textId: string): TextRef => ({ textId, digest: `sha256:${textId}` });

/** A pair of shoes, 89 euros, never delivered. */
export const SUBJECT: ComplaintSubject = {
  reference: 'ENT-2026-0000000-8',
  consumerId: 'camille',
  merchantId: 'boutique',
  rules: rulesFor(),
  statement: words('complaint'),
  claims: [{ kind: 'refund', amountCents: 8900 }],
  pieceIds: ['order'],
};

export interface Occasion {
  readonly dispute: Dispute;
  readonly today: CivilDate;
  /** Chooses among the ways to do the act; 0 is the plainest. */
  readonly choice?: number;
}

/** One plausible act of each kind, in this dispute, today; another choice gives another way to do it. */
export function exampleOf(type: ActType, occasion: Occasion): Act {
  return (EXAMPLES[type] as (occasion: Required<Occasion>) => Act)({ choice: 0, ...occasion });
}

const SAME =
  <T extends ActType>(type: T) =>
  () =>
    ({ type }) as ActOf<T>;
const pick = <T>(choice: number, first: T, ...others: readonly T[]): T =>
  [first, ...others][choice % (others.length + 1)] ?? first;
const offered = ({ offers }: Dispute): string => offers.find(({ outcome }) => outcome === undefined)?.offerId ?? 'none';

const EXAMPLES: { readonly [T in ActType]: (occasion: Required<Occasion>) => ActOf<T> } = {
  AcceptAnswer: SAME('AcceptAnswer'),
  AcceptOffer: ({ dispute }) => ({ type: 'AcceptOffer', offerId: offered(dispute) }),
  AcknowledgeComplaint: SAME('AcknowledgeComplaint'),
  AddPiece: ({ dispute, choice }) => ({
    type: 'AddPiece',
    pieceId: `piece-${dispute.version}`,
    sha256: '0'.repeat(64),
    nature: pick(choice, 'pre-existing', 'made-in-mediation'),
    audience: pick(choice, ['consumer', 'merchant', 'mediator'], ['consumer', 'mediator'], ['merchant', 'mediator']),
  }),
  AdmitReferral: SAME('AdmitReferral'),
  AnswerComplaint: ({ choice }) => ({
    type: 'AnswerComplaint',
    answer: pick(choice, 'rejected', 'partial', 'accepted', 'holding'),
    statement: words('answer'),
  }),
  AnswerConflict: ({ choice }) => ({ type: 'AnswerConflict', objects: pick(choice, false, true) }),
  AnswerProposal: ({ choice }) => ({ type: 'AnswerProposal', answer: pick(choice, 'accepted', 'refused') }),
  ArchiveDispute: SAME('ArchiveDispute'),
  AskExecution: SAME('AskExecution'),
  AskForFile: SAME('AskForFile'),
  AskForReview: SAME('AskForReview'),
  AssignCaseMediator: ({ choice }) => ({ type: 'AssignCaseMediator', personId: pick(choice, 'mathilde', 'oscar') }),
  CloseMediation: SAME('CloseMediation'),
  CompleteFile: SAME('CompleteFile'),
  ContestAnswer: SAME('ContestAnswer'),
  DeclareCourtSeised: SAME('DeclareCourtSeised'),
  DeclareIndependence: SAME('DeclareIndependence'),
  DeclineMediation: SAME('DeclineMediation'),
  DeclineOffer: ({ dispute }) => ({ type: 'DeclineOffer', offerId: offered(dispute) }),
  DiscloseConflict: () => ({ type: 'DiscloseConflict', statement: words('circumstance') }),
  EndMandate: ({ dispute }) => ({ type: 'EndMandate', personId: dispute.representatives[0] ?? 'nobody' }),
  EnterMediation: SAME('EnterMediation'),
  EscalateComplaint: () => ({ type: 'EscalateComplaint', statement: words('again') }),
  ExtendMerchantAnswer: ({ choice }) => ({
    type: 'ExtendMerchantAnswer',
    because: pick(choice, 'complex-dispute', 'exceptional-circumstances'),
  }),
  FileComplaint: ({ dispute }) => ({ type: 'FileComplaint', ...SUBJECT, rules: dispute.rules }),
  InterruptMediation: ({ choice }) => ({
    type: 'InterruptMediation',
    cause: pick(choice, 'mission-ended', 'consumer-unreachable', 'merchant-insolvent', 'other-mediator'),
  }),
  InviteAgain: SAME('InviteAgain'),
  IssueProposal: ({ choice }) => ({
    type: 'IssueProposal',
    solution: words('solution'),
    reasons: words('reasons'),
    sense: pick(choice, 'consumer', 'partial', 'merchant'),
    amountCents: 8900,
  }),
  LapseConflictAnswer: SAME('LapseConflictAnswer'),
  LapseMerchantAnswer: SAME('LapseMerchantAnswer'),
  LapsePieces: SAME('LapsePieces'),
  LapseProposal: SAME('LapseProposal'),
  LapseReferralWindow: SAME('LapseReferralWindow'),
  MakeOffer: ({ dispute, today, choice }) => ({
    type: 'MakeOffer',
    offerId: `offer-${dispute.version}`,
    statement: words('offer'),
    amountCents: 5000,
    ...(choice % 2 === 0 ? {} : { openUntil: addDays(today, 10) }),
  }),
  MandateRepresentative: ({ choice }) => ({
    type: 'MandateRepresentative',
    personId: 'rachel',
    capacity: pick(choice, 'relative', 'lawyer', 'association'),
  }),
  NotifyReferral: ({ choice }) => ({
    type: 'NotifyReferral',
    ...(choice % 2 === 0 ? {} : { noInvitation: 'committed' as const }),
  }),
  OpenExamination: SAME('OpenExamination'),
  ProlongMediation: ({ dispute, today }) => ({
    type: 'ProlongMediation',
    until: addDays(dispute.notifiedOn === undefined ? today : outcomeDue(dispute).nominalOn, 30),
    reasons: words('complex'),
  }),
  PurgeDispute: SAME('PurgeDispute'),
  RecordAnswerOverdue: SAME('RecordAnswerOverdue'),
  RecordDispatch: ({ choice }) => ({
    type: 'RecordDispatch',
    outboxId: 'outbox',
    notice: pick(choice, 'N06', 'N09'),
    to: pick(choice, 'consumer', 'merchant'),
    channel: pick(choice, 'email', 'post'),
    outcome: pick(choice, 'sent', 'failed', 'bounced'),
    sha256: '0'.repeat(64),
  }),
  RecordOutcomeOverdue: SAME('RecordOutcomeOverdue'),
  RecordRejectionOverdue: SAME('RecordRejectionOverdue'),
  RecordSilence: SAME('RecordSilence'),
  RedirectReferral: () => ({ type: 'RedirectReferral', toBodyId: 'mediation-sud' }),
  ReferToMediator: ({ dispute }) => ({
    type: 'ReferToMediator',
    bodyId: 'mediation-nord',
    practice: dispute.rules.practice,
  }),
  RejectReferral: ({ choice }) => ({
    type: 'RejectReferral',
    ground: pick(choice, '2', '1', '3', '4', '5'),
    reasons: words('reasons'),
  }),
  ReplaceCaseMediator: ({ dispute }) => ({
    type: 'ReplaceCaseMediator',
    personId: dispute.caseMediator?.personId === 'oscar' ? 'mathilde' : 'oscar',
  }),
  ReportComplaint: ({ dispute, today, choice }) => ({
    type: 'ReportComplaint',
    ...SUBJECT,
    rules: dispute.rules,
    sentOn: pick(choice, addDays(today, -30), addYears(today, -1), civilDate('2024-02-29')),
    proofPieceId: 'registered-letter',
    ...(choice % 2 === 0 ? {} : { unsatisfactoryAnswerOn: addDays(today, -1) }),
  }),
  ReportExecution: ({ choice }) => ({ type: 'ReportExecution', executed: pick(choice, 'yes', 'partly', 'no') }),
  RequestPieces: () => ({ type: 'RequestPieces', statement: words('missing') }),
  SendMessage: ({ choice }) => ({
    type: 'SendMessage',
    statement: words('message'),
    audience: pick(choice, ['consumer', 'merchant', 'mediator'], ['consumer', 'mediator'], ['merchant', 'mediator']),
  }),
  WithdrawComplaint: SAME('WithdrawComplaint'),
  WithdrawFromMediation: SAME('WithdrawFromMediation'),
  WithdrawRequest: SAME('WithdrawRequest'),
};
