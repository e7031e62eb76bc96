import { randomBytes, randomUUID } from 'node:crypto';
import { keepText, type PartyDetails, type Performance, type Text } from '#casework';
import { type Act, type ActOf, type ActType, type Side } from '#dispute';
import { addDays, addMonths, addYears, type CivilDate, DEFAULT_PRACTICE } from '#law';
import { disputeReference } from '#text';
import { RULES as OPENING_RULES } from '../../libs/persistence/src/testing/database-fixture.ts';
import type { People } from './people.ts';
import { lastOf, type ModelState } from './reference-model.ts';

/** An act as somebody means to do it, with the words, persons and upload that it needs. */
export interface RequestedRole {
  readonly act: Act;
  readonly texts: readonly Text[];
  readonly parties: readonly PartyDetails[];
  /** The piece that the act joins, and whether it was uploaded before. */
  readonly piece?: { readonly id: string; readonly uploaded: boolean };
}

/** One way among others to do an act of this kind, today, in this dispute. */
export function plannedActFor(type: ActType, how: number, told: ModelState, people: People): RequestedRole {
  const texts: Text[] = [];
  const parties: PartyDetails[] = [];
  const say = (audience?: readonly Side[]) => {
    const { text, ref } = keepText(`Paroles ${how}`, audience);
    texts.push(text);
    return ref;
  };
  const act = { type, ...(WAYS[type] as Way)({ how, told, people, say, parties }) } as Act;
  const planned = { act, texts, parties };
  return act.type === 'AddPiece' ? { ...planned, piece: { id: act.pieceId, uploaded: how % 4 !== 3 } } : planned;
}

interface Occasion {
  readonly how: number;
  readonly told: ModelState;
  readonly people: People;
  readonly say: (audience?: readonly Side[]) => ReturnType<typeof keepText>['ref'];
  readonly parties: PartyDetails[];
}

type Way = (occasion: Occasion) => object;

const choose = <T>(how: number, ...from: readonly [T, ...T[]]): T => from[how % from.length] as T;
const AUDIENCES: readonly [readonly Side[], ...(readonly Side[])[]] = [
  ['consumer', 'merchant', 'mediator'],
  ['consumer', 'mediator'],
  ['merchant', 'mediator'],
  ['consumer', 'merchant'],
  ['mediator', 'mediator', 'consumer'],
];
const offerOf = ({ offers }: ModelState, how: number): string =>
  [...offers].filter(([, offer]) => how % 3 === 2 || !offer.over).map(([id]) => id)[0] ?? 'none';
const nothing = () => ({});

function inCharge({ how, people, parties }: Occasion): { readonly personId: string } {
  const { personId } = choose(how, people.mathilde, people.marc);
  parties.push({ kind: 'case-mediator', personId, name: 'Une médiatrice', addressLines: [], language: 'fr' });
  return { personId };
}

type Ways = { readonly [T in ActType]: (occasion: Occasion) => Omit<ActOf<T>, 'type'> };

const WAYS: Ways = {
  FileComplaint: ({ people, say }) => subject(people, say),
  ReportComplaint: ({ people, say, told }) => ({
    ...subject(people, say),
    sentOn: told.sentOn,
    proofPieceId: randomUUID(),
  }),
  AcceptAnswer: nothing,
  AcceptOffer: ({ told, how }) => ({ offerId: offerOf(told, how) }),
  AcknowledgeComplaint: nothing,
  AddPiece: ({ how }) => ({
    pieceId: randomUUID(),
    sha256: randomBytes(32).toString('hex'),
    nature: choose(how, 'pre-existing', 'made-in-mediation'),
    audience: choose(how, ...AUDIENCES),
  }),
  AdmitReferral: nothing,
  AnswerComplaint: ({ how, say }) => ({
    answer: choose(how, 'rejected', 'partial', 'accepted', 'holding'),
    statement: say(),
  }),
  AnswerConflict: ({ how }) => ({ objects: how % 3 === 0 }),
  AnswerProposal: ({ how }) => ({ answer: choose(how, 'accepted', 'accepted', 'refused') }),
  ArchiveDispute: nothing,
  AskExecution: nothing,
  AskForFile: nothing,
  AskForReview: nothing,
  AssignCaseMediator: inCharge,
  CloseMediation: nothing,
  CompleteFile: nothing,
  ContestAnswer: nothing,
  DeclareCourtSeised: nothing,
  DeclareIndependence: nothing,
  DeclineMediation: nothing,
  DeclineOffer: ({ told, how }) => ({ offerId: offerOf(told, how) }),
  DiscloseConflict: ({ say }) => ({ statement: say() }),
  EndMandate: ({ people }) => ({ personId: people.rachel.personId }),
  EnterMediation: nothing,
  EscalateComplaint: ({ say }) => ({ statement: say() }),
  ExtendMerchantAnswer: () => ({ because: 'complex-dispute' }),
  InterruptMediation: ({ how }) => ({ cause: choose(how, 'mission-ended', 'consumer-unreachable', 'other-mediator') }),
  InviteAgain: nothing,
  IssueProposal: ({ how, say }) => ({
    solution: say(),
    reasons: say(),
    sense: choose(how, 'consumer', 'partial', 'merchant'),
    ...(how % 2 === 0 ? {} : { acceptanceDays: choose(how, 0, 10, 30) }),
  }),
  LapseConflictAnswer: nothing,
  LapseMerchantAnswer: nothing,
  LapsePieces: nothing,
  LapseProposal: nothing,
  LapseReferralWindow: nothing,
  MakeOffer: ({ told, how, say }) => ({
    offerId: `offer-${told.offers.size}`,
    statement: say(),
    amountCents: 5_000,
    ...(how % 3 === 0 ? {} : { openUntil: addDays(told.today, choose(how, 3, 10, -1)) }),
  }),
  MandateRepresentative: ({ how, people, parties }) => {
    const { personId } = how % 5 === 4 ? people.camille : people.rachel;
    parties.push({ kind: 'representative', personId, name: 'Maître R.', addressLines: [], language: 'en' });
    return { personId, capacity: choose(how, 'lawyer', 'relative') };
  },
  NotifyReferral: ({ how }) => (how % 3 === 0 ? { noInvitation: 'committed' } : {}),
  OpenExamination: nothing,
  ProlongMediation: ({ told, how, say }) => ({ until: laterThan(told, choose(how, 30, 1, 0)), reasons: say() }),
  PurgeDispute: nothing,
  RecordAnswerOverdue: nothing,
  RecordDispatch: ({ how }) => ({
    outboxId: randomUUID(),
    notice: choose(how, 'N06', 'N01', 'N09'),
    to: choose(how, 'merchant', 'consumer'),
    channel: choose(how, 'post', 'email'),
    outcome: choose(how, 'sent', 'failed', 'bounced'),
    sha256: '0'.repeat(64),
  }),
  RecordOutcomeOverdue: nothing,
  RecordRejectionOverdue: nothing,
  RecordSilence: nothing,
  RedirectReferral: ({ people }) => ({ toBodyId: people.monts }),
  ReferToMediator: ({ how, people }) => ({
    bodyId: how % 4 === 3 ? people.monts : people.rives,
    practice: DEFAULT_PRACTICE,
  }),
  RejectReferral: ({ how, say }) => ({ ground: choose(how, '2', '1', '4', '5', '3'), reasons: say() }),
  ReplaceCaseMediator: inCharge,
  ReportExecution: ({ how }) => ({ executed: choose(how, 'yes', 'partly', 'no') }),
  RequestPieces: ({ say }) => ({ statement: say() }),
  SendMessage: ({ how, say }) => {
    const audience = choose(how, ...AUDIENCES);
    return { statement: say([...new Set(audience)]), audience };
  },
  WithdrawComplaint: nothing,
  WithdrawFromMediation: nothing,
  WithdrawRequest: nothing,
};

const laterThan = (told: ModelState, days: number): CivilDate =>
  addDays(told.notified === undefined ? told.today : lastOf.outcome(told), days);

function subject(people: People, say: Occasion['say']) {
  return {
    reference: disputeReference(2026, randomBytes(7)),
    consumerId: people.camille.personId,
    merchantId: people.boutique,
    rules: OPENING_RULES,
    statement: say(),
    claims: [{ kind: 'refund', amountCents: 45_000 }] as const,
    pieceIds: [],
  };
}

/** How a dispute begins: a complaint carried by the portal, or one made elsewhere, lately or long ago, answered or not. */
export function beginning(how: number, today: CivilDate, people: People) {
  const texts: Text[] = [];
  const say = () => {
    const { text, ref } = keepText('Le lave-linge ne démarre plus.');
    texts.push(text);
    return ref;
  };
  const sentOn = choose(how, today, today, today, addMonths(today, -1), addYears(today, -1), addDays(today, -400));
  const answeredOn = how % 2 === 0 ? undefined : addDays(sentOn, 10);
  const proofPieceId = randomUUID();
  const act: Act =
    sentOn === today
      ? { type: 'FileComplaint', ...subject(people, say) }
      : {
          type: 'ReportComplaint',
          ...subject(people, say),
          sentOn,
          proofPieceId,
          ...(answeredOn === undefined ? {} : { unsatisfactoryAnswerOn: answeredOn }),
        };
  const consumer = { personId: people.camille.personId, name: 'Camille Moreau', addressLines: ['12 rue des Lilas'] };
  const performance: Omit<Performance, 'disputeId'> = {
    actor: people.camille,
    act,
    texts,
    parties: [{ kind: 'consumer', ...consumer, email: 'camille@x.example', language: 'fr' }],
  };
  return { performance, ...(sentOn === today ? {} : { proofPieceId }) };
}
