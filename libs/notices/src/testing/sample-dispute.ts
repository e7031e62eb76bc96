import type { Actor } from '#dispute';
import { civilDate, DEFAULT_PRACTICE } from '#law';
import { CAMILLE, CLOCK, HELENE, LUMEN, RULES, type Step, text } from './story.ts';

export const REFERENCE = 'ENT-2026-7K3Q0MZ-B';

/** A lamp that came broken: one dispute, with every end it can have. */
const SUBJECT = {
  reference: REFERENCE,
  consumerId: 'camille',
  merchantId: 'lumen',
  rules: RULES,
  statement: text('complaint'),
  claims: [{ kind: 'refund', amountCents: 54_900 }, { kind: 'explanation' }],
  contractOn: civilDate('2026-02-14'),
  residence: 'FR',
  pieceIds: ['invoice', 'photo'],
} as const;

export const filed: Step = ['2026-03-16', CAMILLE, { type: 'FileComplaint', ...SUBJECT }];
/** The same complaint, of a payment service. */
export const inPayment: Step = [
  '2026-03-16',
  CAMILLE,
  { type: 'FileComplaint', ...SUBJECT, rules: { ...RULES, sector: 'payment' } },
];
/** The same, of a telephone. */
export const inTelecom: Step = [
  '2026-03-16',
  CAMILLE,
  { type: 'FileComplaint', ...SUBJECT, rules: { ...RULES, sector: 'telecom' } },
];
export const escalated: Step = ['2026-04-07', CAMILLE, { type: 'EscalateComplaint', statement: text('again') }];
export const reported: Step = [
  '2026-03-30',
  CAMILLE,
  { type: 'ReportComplaint', ...SUBJECT, sentOn: civilDate('2026-03-16'), proofPieceId: 'letter' },
];
export const acknowledged: Step = ['2026-03-18', LUMEN, { type: 'AcknowledgeComplaint' }];
export const heldOff: Step = [
  '2026-03-18',
  LUMEN,
  { type: 'AnswerComplaint', answer: 'holding', statement: text('holding') },
];
export const refused: Step = [
  '2026-04-02',
  LUMEN,
  {
    type: 'AnswerComplaint',
    answer: 'rejected',
    reason: 'consumer-error',
    statement: text('answer'),
    wouldMediate: true,
  },
];
export const accepted: Step = ['2026-04-02', LUMEN, { type: 'AnswerComplaint', answer: 'accepted' }];
export const offered: Step = [
  '2026-04-02',
  LUMEN,
  { type: 'MakeOffer', offerId: 'offer', statement: text('offer'), amountCents: 10_000 },
];
export const contested: Step = ['2026-04-06', CAMILLE, { type: 'ContestAnswer' }];
export const dispatched = (outcome: 'sent' | 'bounced'): Step => [
  '2026-03-16',
  CLOCK,
  {
    type: 'RecordDispatch',
    outboxId: 'outbox',
    notice: 'N01',
    to: 'merchant',
    channel: 'email',
    outcome,
    sha256: 'sha256',
  },
];
export const silent: Step = ['2026-05-17', CLOCK, { type: 'RecordSilence' }];
export const referred: Step = [
  '2026-05-18',
  CAMILLE,
  {
    type: 'ReferToMediator',
    bodyId: 'rives',
    practice: DEFAULT_PRACTICE,
    statement: text('request'),
    examinedElsewhere: 'no',
  },
];
export const missing: Step = ['2026-05-20', HELENE, { type: 'RequestPieces', statement: text('missing') }];
export const rejectedOn = (ground: '1' | '2' | '3' | '4' | '5', date = '2026-06-01'): Step => [
  date,
  HELENE,
  { type: 'RejectReferral', ground, reasons: text('rejection') },
];
export const redirected: Step = ['2026-06-01', HELENE, { type: 'RedirectReferral', toBodyId: 'other' }];
export const admitted: readonly Step[] = [
  ['2026-05-26', HELENE, { type: 'AdmitReferral' }],
  ['2026-05-26', HELENE, { type: 'AssignCaseMediator', personId: 'helene' }],
  ['2026-05-26', HELENE, { type: 'DeclareIndependence' }],
];
export const notified: Step = ['2026-05-27', HELENE, { type: 'NotifyReferral' }];
export const notifiedCommitted: Step = ['2026-05-27', HELENE, { type: 'NotifyReferral', noInvitation: 'committed' }];
export const entered: Step = ['2026-06-08', LUMEN, { type: 'EnterMediation' }];
export const declined: Step = ['2026-06-08', LUMEN, { type: 'DeclineMediation' }];
export const noAnswer: Step = ['2026-06-18', CLOCK, { type: 'LapseMerchantAnswer' }];
export const asked: Step = ['2026-07-06', LUMEN, { type: 'AskForFile' }];
export const disclosed: Step = ['2026-06-15', HELENE, { type: 'DiscloseConflict', statement: text('conflict') }];
export const prolonged: Step = [
  '2026-08-17',
  HELENE,
  { type: 'ProlongMediation', until: civilDate('2026-09-30'), reasons: text('complexity') },
];
export const proposed: Step = [
  '2026-09-14',
  HELENE,
  {
    type: 'IssueProposal',
    solution: text('solution'),
    reasons: text('reasons'),
    effects: text('effects'),
    sense: 'partial',
    amountCents: 40_000,
  },
];
export const answeredBy = (actor: Actor, answer: 'accepted' | 'refused', date = '2026-09-21'): Step => [
  date,
  actor,
  { type: 'AnswerProposal', answer },
];
export const lapsed: Step = ['2026-09-30', CLOCK, { type: 'LapseProposal' }];
export const withdrawnBy = (actor: Actor, date: string): Step => [date, actor, { type: 'WithdrawFromMediation' }];
export const closed = (date: string): Step => [date, HELENE, { type: 'CloseMediation' }];

export const toNotified: readonly Step[] = [filed, refused, referred, ...admitted, notified];
/** The same dispute once Directive (EU) 2025/2647 applies. */
export const underTheDirective: readonly Step[] = [
  ['2028-07-17', ...rest(filed)],
  ['2028-08-01', ...rest(refused)],
  ['2028-09-11', ...rest(referred)],
  ...admitted.map((step): Step => ['2028-09-21', ...rest(step)]),
  ['2028-09-22', ...rest(notified)],
];
export const extended: Step = ['2028-10-09', HELENE, { type: 'ExtendMerchantAnswer', because: 'complex-dispute' }];
/** The clock took the silence for a refusal, a party asked for a person, who invites again. */
export const silentUnderTheDirective: Step = ['2028-10-21', CLOCK, { type: 'LapseMerchantAnswer' }];
export const reviewAsked: Step = ['2028-10-23', CAMILLE, { type: 'AskForReview' }];
export const invitedAgain: Step = ['2028-10-24', HELENE, { type: 'InviteAgain' }];
export const toProposal: readonly Step[] = [...toNotified, entered, prolonged, proposed];
export const toAgreement: readonly Step[] = [
  ...toProposal,
  answeredBy(CAMILLE, 'accepted'),
  answeredBy(LUMEN, 'accepted', '2026-09-24'),
];
/** Settled inside the mediation, after the time to reflect. */
export const offerTaken: readonly Step[] = [
  [
    '2026-06-22',
    LUMEN,
    { type: 'MakeOffer', offerId: 'settlement', statement: text('settlement'), amountCents: 30_000 },
  ],
  ['2026-06-29', CAMILLE, { type: 'AcceptOffer', offerId: 'settlement' }],
];

function rest([, actor, act]: Step): readonly [Actor, Step[2]] {
  return [actor, act];
}
