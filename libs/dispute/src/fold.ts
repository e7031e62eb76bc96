import { type CivilDate, civilDateAt, jurisdiction, type Rules } from '#law';
import { SIDES, type Side, sideOf } from './actor.ts';
import { audienceOf, confidedTo } from './audience.ts';
import { type Dispute, draft } from './dispute.ts';
import type { DisputeEvent, EventOf, EventType, Recorded } from './events.ts';
import { nextStage } from './procedure.ts';
import { required } from './required.ts';
import type { Stage } from './stage.ts';

/** The dispute that these events make, in order from the first. */
export function fold(events: readonly Recorded[]): Dispute {
  return events.reduce(evolve, draft(rulesOf(events)));
}

/** The rules under which the dispute was opened: its first event carries them. */
function rulesOf([first]: readonly Recorded[]): Rules {
  const opening = first?.event;
  if (opening?.type === 'ComplaintFiled' || opening?.type === 'ComplaintReported') return opening.rules;
  throw new Error('A record begins with its complaint');
}

/** One event more. The stage comes from the same table that allowed the act, so the two cannot disagree. */
export function evolve(dispute: Dispute, recorded: Recorded): Dispute {
  const { event, version } = recorded;
  if (version !== dispute.version + 1) throw new Error(`Event ${version} follows event ${dispute.version}`);
  const stage = nextStage(dispute.stage, event.type, dispute.notifiedOn !== undefined);
  if (stage === undefined) throw new Error(`${event.type} cannot happen at ${dispute.stage}`);
  const rules = event.type === 'ComplaintFiled' || event.type === 'ComplaintReported' ? event.rules : dispute.rules;
  const on = civilDateAt(recorded.at, jurisdiction(rules.jurisdiction).zone);
  const facts = (FACTS[event.type] as FactsOf<EventType>)(dispute, event, { ...recorded, on });
  return {
    ...dispute,
    ...facts,
    version,
    stage,
    stageSeenBy: { ...dispute.stageSeenBy, ...seen(dispute, event, stage) },
  };
}

/**
 * The stage as each side may know it after this event. What moves the dispute moves those who are told of it to the same
 * stage; what only adds to it moves nobody to a stage they were not told of: a message to all, an offer or a silence
 * recorded during admissibility leads a merchant on from where it was, by the same table.
 */
function seen(dispute: Dispute, event: DisputeEvent, stage: Stage): Partial<Record<Side, Stage>> {
  const moved = stage !== dispute.stage;
  const told = audienceOf(event).map((side) => {
    const before = dispute.stageSeenBy[side];
    return [side, moved ? stage : (nextStage(before, event.type, dispute.notifiedOn !== undefined) ?? before)];
  });
  return Object.fromEntries(told);
}

interface When {
  readonly on: CivilDate;
  readonly by: Recorded['by'];
}

type FactsOf<T extends EventType> = (dispute: Dispute, event: EventOf<T>, when: When) => Partial<Dispute>;

const nothing = (): Partial<Dispute> => ({});
const finished = (_dispute: Dispute, _event: unknown, { on }: When): Partial<Dispute> => ({ finishedOn: on });
const ended = (_dispute: Dispute, _event: unknown, { on }: When): Partial<Dispute> => ({ ending: { on } });

/** What each event adds to the facts; one that adds none says so. */
const FACTS: { readonly [T in EventType]: FactsOf<T> } = {
  ComplaintFiled: (_dispute, event, { on }) => ({
    ...opened(event),
    pieces: given(event.pieceIds, on),
    complaint: { origin: 'portal', sentOn: on, ...complained(event) },
  }),
  ComplaintReported: (_dispute, event, { on }) => ({
    ...opened(event),
    pieces: given([...event.pieceIds, event.proofPieceId], on),
    complaint: {
      origin: 'elsewhere',
      sentOn: event.sentOn,
      ...complained(event),
      proofPieceId: event.proofPieceId,
    },
  }),
  ComplaintAcknowledged: nothing,
  HoldingAnswerGiven: (dispute, _event, { on }) => ({ holdingAnswerOn: dispute.holdingAnswerOn ?? on }),
  AnswerOverdue: (_dispute, event) => ({ answerOverdueSince: event.dueOn }),
  ComplaintEscalated: (dispute, { statement }, { on }) => ({
    complaint: {
      ...required(dispute.complaint),
      secondLevel: { on, statement, firstEnded: dispute.answer !== undefined || dispute.silence !== undefined },
    },
    answer: undefined,
    silence: undefined,
  }),
  ComplaintAnswered: (_dispute, event, { on }) => ({ answer: { kind: event.answer, on } }),
  ComplaintUnresolved: (dispute, event) =>
    dispute.answer === undefined ? { answer: { kind: 'elsewhere', on: event.on } } : {},
  AnswerAccepted: finished,
  SilenceRecorded: (_dispute, event, { on }) => ({ silence: { recordedOn: on, lastDay: event.lastDay } }),
  ReferralWindowLapsed: finished,
  ComplaintWithdrawn: finished,
  OfferMade: (dispute, { type: _type, ...offer }, { on }) => ({
    offers: [...dispute.offers, { ...offer, madeOn: on }],
    ...(dispute.answer === undefined && offer.by === 'merchant' ? { answer: { kind: 'offer' as const, on } } : {}),
  }),
  OfferAccepted: (dispute, event, { on }) => ({
    offers: answered(dispute, event.offerId, 'accepted'),
    finishedOn: on,
    ending: { on },
  }),
  OfferDeclined: (dispute, event) => ({ offers: answered(dispute, event.offerId, 'declined') }),
  PieceAdded: (dispute, { pieceId, audience }, { on, by }) => {
    const bodyId = confidedTo(audience, dispute.bodyId);
    const piece = { pieceId, addedOn: on, by: sideOf(by.role) ?? 'mediator', audience };
    return { pieces: [...dispute.pieces, bodyId === undefined ? piece : { ...piece, bodyId }] };
  },
  MessageSent: nothing,
  NoticeDispatched: (dispute, event, { on }) => {
    const { complaint } = dispute;
    if (complaint === undefined || event.notice !== 'N01' || event.to !== 'merchant') return {};
    // The proof of the first complaint is not lost with the letter of the second.
    if (complaint.secondLevel !== undefined) return {};
    return { complaint: { ...complaint, dispatch: { on, channel: event.channel, outcome: event.outcome } } };
  },
  RepresentativeMandated: (dispute, event) => ({ representatives: [...dispute.representatives, event.personId] }),
  MandateEnded: (dispute, event) => ({
    representatives: dispute.representatives.filter((id) => id !== event.personId),
  }),
  ReferralReceived: (dispute, event, { on }) => {
    const { type: _type, bodyId, practice, ...request } = event;
    return {
      bodyId,
      rules: { ...dispute.rules, practice },
      referral: { ...request, receivedOn: on, introducedOn: introducedOn(dispute, bodyId, on) },
      rejection: undefined,
      caseMediator: undefined,
      ending: undefined,
      closing: undefined,
      finishedOn: undefined,
    };
  },
  PiecesRequested: (dispute, _event, { on }) => ({
    referral: { ...required(dispute.referral), piecesRequestedOn: on },
  }),
  FileCompleted: (dispute, _event, { on }) => ({ referral: { ...required(dispute.referral), completedOn: on } }),
  PiecesOverdue: nothing,
  RejectionOverdue: (dispute) => ({ referral: { ...required(dispute.referral), overdue: true } }),
  ReferralRejected: (dispute, event, { on }) => ({
    referral: { ...required(dispute.referral), decidedOn: on },
    rejection: { ground: event.ground, on },
    finishedOn: on,
  }),
  ReferralRedirected: (dispute, event, { on }) => {
    const referral = required(dispute.referral);
    return {
      referral: { ...referral, decidedOn: on },
      redirection: { toBodyId: event.toBodyId, introducedOn: referral.introducedOn },
      finishedOn: on,
    };
  },
  ReferralAdmitted: (dispute, event, { on }) => ({
    referral: { ...required(dispute.referral), completedOn: event.completeOn, decidedOn: on },
  }),
  RequestWithdrawn: (_dispute, _event, { on }) => ({ ending: { on, by: 'consumer' } }),
  CaseMediatorAssigned: (_dispute, event) => ({ caseMediator: { personId: event.personId, independent: false } }),
  IndependenceDeclared: (_dispute, event) => ({ caseMediator: { personId: event.personId, independent: true } }),
  ReferralNotified: (_dispute, { noInvitation }, { on }) => ({
    notifiedOn: on,
    ...(noInvitation === undefined ? {} : { noInvitation }),
  }),
  MerchantInvited: (_dispute, _event, { on }) => ({ invitedOn: on }),
  MerchantInvitedAgain: (_dispute, _event, { on }) => ({
    invitedOn: on,
    merchantAnswerExtended: false,
    participation: undefined,
    ending: undefined,
    reviewAsked: false,
  }),
  ReviewAsked: () => ({ reviewAsked: true }),
  MerchantAnswerExtended: () => ({ merchantAnswerExtended: true }),
  FileAsked: (dispute, { by }, { on }) => ({ fileAskedOn: { ...dispute.fileAskedOn, [by]: on } }),
  ExaminationOpened: () => ({ participation: 'committed' }),
  MerchantEntered: () => ({ participation: 'entered' }),
  MerchantDeclined: (_dispute, event, { on }) => ({
    participation: event.how === 'said' ? 'declined' : 'silent',
    ending: { on, by: 'merchant' },
  }),
  ConflictDisclosed: (_dispute, _event, { on }) => ({ conflict: { disclosedOn: on, answers: {} } }),
  ConflictAnswered: (dispute, event) => {
    const conflict = required(dispute.conflict);
    return {
      conflict: { ...conflict, answers: { ...conflict.answers, [event.by]: event.objects ? 'objects' : 'continues' } },
    };
  },
  ConflictCleared: nothing,
  CaseMediatorReplaced: (_dispute, event) => ({ caseMediator: { personId: event.personId, independent: false } }),
  MediationProlonged: (dispute, event, { on }) => ({
    prolongations: [...dispute.prolongations, { on, until: event.until }],
  }),
  OutcomeOverdue: (_dispute, event) => ({ outcomeOverdueSince: event.dueOn }),
  ProposalIssued: (_dispute, event, { on }) => ({
    proposal: {
      issuedOn: on,
      acceptanceDays: event.acceptanceDays,
      solution: event.solution,
      reasons: event.reasons,
      sense: event.sense,
      answers: {},
    },
  }),
  ProposalAnswered: (dispute, event) => {
    const proposal = required(dispute.proposal);
    return { proposal: { ...proposal, answers: { ...proposal.answers, [event.by]: event.answer } } };
  },
  ProposalAccepted: ended,
  ProposalRefused: ended,
  ProposalLapsed: ended,
  PartyWithdrew: (_dispute, event, { on }) => ({ ending: { on, by: event.by } }),
  MediationInterrupted: (_dispute, event, { on }) => ({ ending: { on, cause: event.cause } }),
  MediationClosed: (_dispute, event, { on }) => ({ closing: { on, outcome: event.outcome }, finishedOn: on }),
  ExecutionAsked: (dispute, _event, { on }) => ({ execution: { reports: {}, ...dispute.execution, askedOn: on } }),
  ExecutionReported: (dispute, event) => ({
    execution: { ...dispute.execution, reports: { ...dispute.execution?.reports, [event.by]: event.executed } },
  }),
  DisputeArchived: (_dispute, _event, { on }) => ({ archivedOn: on }),
  DisputePurged: nothing,
};

/** A request that knocked at the wrong door keeps its date at the right one (L612-5). */
function introducedOn({ redirection }: Dispute, bodyId: string, on: CivilDate): CivilDate {
  return redirection?.toBodyId === bodyId ? redirection.introducedOn : on;
}

/** Pieces that come with the complaint are for everybody. */
function given(pieceIds: readonly string[], on: CivilDate): Dispute['pieces'] {
  return pieceIds.map((pieceId) => ({ pieceId, addedOn: on, by: 'consumer', audience: SIDES }));
}

function opened(event: EventOf<'ComplaintFiled' | 'ComplaintReported'>): Partial<Dispute> {
  const { reference, consumerId, merchantId, rules } = event;
  return { reference, consumerId, merchantId, rules };
}

function complained({ rules, statement, claims, scope }: EventOf<'ComplaintFiled' | 'ComplaintReported'>) {
  return { rules, statement, claims, ...(scope === undefined ? {} : { scope }) };
}

function answered(dispute: Dispute, offerId: string, outcome: 'accepted' | 'declined'): Dispute['offers'] {
  return dispute.offers.map((offer) => (offer.offerId === offerId ? { ...offer, outcome } : offer));
}
