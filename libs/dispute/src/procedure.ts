import type { EventType } from './events.ts';
import type { Stage } from './stage.ts';

/** Where an event leads; `stays` for what is recorded without moving the dispute. */
export type Next = Stage | 'stays';

/** What may be added to a living file by those who may see it, and the proof that its notices left. */
const EXCHANGES = {
  PieceAdded: 'stays',
  MessageSent: 'stays',
  RepresentativeMandated: 'stays',
  MandateEnded: 'stays',
  NoticeDispatched: 'stays',
} as const;

/** A notice may still leave, bounce or be confirmed after the last act. */
const DISPATCH = { NoticeDispatched: 'stays' } as const;

/** What the clock records of the merchant's answer while none came (CMF L133-45). */
const UNANSWERED = { AnswerOverdue: 'stays' } as const;

/** Telecom: the same complaint, a second time. */
const SECOND_LEVEL = { ComplaintEscalated: 'ComplaintSent' } as const;

/** Answering a complaint: by words, by an offer, or not at all. */
const ANSWERS = {
  ComplaintAnswered: 'ComplaintAnswered',
  OfferMade: 'ComplaintAnswered',
  ComplaintUnresolved: 'Unresolved',
} as const;

/** While the merchant has not settled it, the consumer may refer the dispute or let it go. */
const CONSUMER_MOVES = { ReferralReceived: 'ReferralReceived', ComplaintWithdrawn: 'ComplaintWithdrawn' } as const;

/** Bargaining in the open: offers change nothing until one is accepted. */
const BARGAINING = { OfferMade: 'stays', OfferDeclined: 'stays', OfferAccepted: 'SettledDirectly' } as const;

/** A merchant that was not yet told of the referral can do what it could before; a late answer can still settle the dispute. */
const LATE_ANSWERS = {
  ComplaintAcknowledged: 'stays',
  HoldingAnswerGiven: 'stays',
  ComplaintAnswered: 'stays',
  ComplaintUnresolved: 'stays',
  AnswerAccepted: 'SettledDirectly',
} as const;

/** Between the parties nothing stops before the merchant is told of the referral: silence and a late settlement are still recorded. */
const BETWEEN_PARTIES = {
  ...EXCHANGES,
  ...LATE_ANSWERS,
  ...BARGAINING,
  ...UNANSWERED,
  SilenceRecorded: 'stays',
} as const;

const DURING_ADMISSIBILITY = {
  ...BETWEEN_PARTIES,
  CaseMediatorAssigned: 'stays',
  IndependenceDeclared: 'stays',
  RequestWithdrawn: 'Withdrawn',
  MediationInterrupted: 'Interrupted',
} as const;

/** L612-2: rejected on one ground, redirected to the competent body (L612-5), or admitted. */
const ADMISSIBILITY = {
  RejectionOverdue: 'stays',
  ReferralRejected: 'Rejected',
  ReferralRedirected: 'Redirected',
  ReferralAdmitted: 'Admitted',
} as const;

/** R612-3: « à la demande de l'une des parties », as long as the mediation lasts. */
const FILE = { FileAsked: 'stays' } as const;

/** R612-2: either party may leave « à tout moment »; a court or the end of the mediator's mission ends it too. */
const LEAVING = { PartyWithdrew: 'Withdrawn', MediationInterrupted: 'Interrupted' } as const;

const EXAMINATION = {
  ...EXCHANGES,
  ...LEAVING,
  ...FILE,
  // The parties were told who is in charge (R612-2): they are told of another.
  CaseMediatorReplaced: 'stays',
  IndependenceDeclared: 'stays',
  ConflictDisclosed: 'ConflictDisclosed',
  MediationProlonged: 'ExaminationProlonged',
  OutcomeOverdue: 'stays',
  OfferMade: 'stays',
  OfferDeclined: 'stays',
  OfferAccepted: 'AgreementReached',
  ProposalIssued: 'ProposalPending',
} as const;

/** C. civ. 2238 al. 2: limitation runs again once the mediator declares the mediation terminated; so it is always declared. */
const ENDING = { ...EXCHANGES, MediationClosed: 'Closed' } as const;

const KEPT = { ...DISPATCH, DisputeArchived: 'Archived' } as const;

const CLOSED = {
  ...KEPT,
  ReferralReceived: 'ReferralReceived',
  ExecutionAsked: 'stays',
  ExecutionReported: 'ExecutionFollowed',
} as const;

/**
 * The procedure of consumer mediation: stage x event -> next stage. What is not in this table cannot happen.
 * The same table serves decisions, the fold, the buttons, the worker and the chart in the documents.
 */
export const PROCEDURE = {
  ComplaintDraft: { ComplaintFiled: 'ComplaintSent', ComplaintReported: 'ComplaintSent' },
  ComplaintSent: {
    ...EXCHANGES,
    ...CONSUMER_MOVES,
    ...ANSWERS,
    ...UNANSWERED,
    ComplaintEscalated: 'stays',
    ComplaintAcknowledged: 'ComplaintAcknowledged',
    HoldingAnswerGiven: 'ComplaintAcknowledged',
    SilenceRecorded: 'SilenceRecorded',
  },
  ComplaintAcknowledged: {
    ...EXCHANGES,
    ...CONSUMER_MOVES,
    ...ANSWERS,
    ...UNANSWERED,
    ...SECOND_LEVEL,
    HoldingAnswerGiven: 'stays',
    SilenceRecorded: 'SilenceRecorded',
  },
  ComplaintAnswered: {
    ...EXCHANGES,
    ...CONSUMER_MOVES,
    ...BARGAINING,
    ...SECOND_LEVEL,
    AnswerAccepted: 'SettledDirectly',
    ComplaintUnresolved: 'Unresolved',
    ReferralWindowLapsed: 'ReferralWindowPassed',
  },
  SettledDirectly: KEPT,
  Unresolved: {
    ...EXCHANGES,
    ...CONSUMER_MOVES,
    ...BARGAINING,
    ...SECOND_LEVEL,
    ReferralWindowLapsed: 'ReferralWindowPassed',
  },
  SilenceRecorded: {
    ...EXCHANGES,
    ...CONSUMER_MOVES,
    ...ANSWERS,
    ...UNANSWERED,
    ...SECOND_LEVEL,
    ReferralWindowLapsed: 'ReferralWindowPassed',
  },
  ReferralWindowPassed: { ...EXCHANGES, ...CONSUMER_MOVES, ...BARGAINING, DisputeArchived: 'Archived' },
  ComplaintWithdrawn: KEPT,
  ReferralReceived: { ...DURING_ADMISSIBILITY, ...ADMISSIBILITY, PiecesRequested: 'PiecesRequested' },
  PiecesRequested: {
    ...DURING_ADMISSIBILITY,
    ...ADMISSIBILITY,
    FileCompleted: 'ReferralReceived',
    PiecesOverdue: 'ReferralReceived',
  },
  Rejected: { ...BETWEEN_PARTIES, ...KEPT, ReferralReceived: 'ReferralReceived' },
  Redirected: { ...BETWEEN_PARTIES, ...KEPT, ReferralReceived: 'ReferralReceived' },
  Admitted: { ...DURING_ADMISSIBILITY, ReferralNotified: 'ReferralNotified' },
  ReferralNotified: {
    ...EXCHANGES,
    ...LEAVING,
    ...FILE,
    OutcomeOverdue: 'stays',
    MerchantInvited: 'AwaitingMerchant',
    ExaminationOpened: 'UnderExamination',
  },
  AwaitingMerchant: {
    ...EXCHANGES,
    ...LEAVING,
    ...FILE,
    MerchantAnswerExtended: 'stays',
    OutcomeOverdue: 'stays',
    MerchantEntered: 'UnderExamination',
    MerchantDeclined: 'MerchantDeclined',
  },
  // What the clock took for a refusal a person may look at again (Dir. (EU) 2025/2647).
  MerchantDeclined: { ...ENDING, ReviewAsked: 'stays', MerchantInvitedAgain: 'AwaitingMerchant' },
  UnderExamination: EXAMINATION,
  ConflictDisclosed: {
    ...EXCHANGES,
    ...LEAVING,
    ...FILE,
    OutcomeOverdue: 'stays',
    ConflictAnswered: 'stays',
    ConflictCleared: 'UnderExamination',
    CaseMediatorReplaced: 'UnderExamination',
  },
  ExaminationProlonged: EXAMINATION,
  AgreementReached: ENDING,
  ProposalPending: {
    ...EXCHANGES,
    ...LEAVING,
    ...FILE,
    ProposalAnswered: 'stays',
    ProposalAccepted: 'ProposalAccepted',
    ProposalRefused: 'ProposalRefused',
    ProposalLapsed: 'ProposalLapsed',
  },
  ProposalAccepted: ENDING,
  ProposalRefused: ENDING,
  ProposalLapsed: ENDING,
  Withdrawn: { ...BETWEEN_PARTIES, ...ENDING },
  Interrupted: { ...BETWEEN_PARTIES, ...ENDING },
  Closed: { ...BETWEEN_PARTIES, ...CLOSED },
  ExecutionFollowed: { ...KEPT, ExecutionReported: 'stays' },
  Archived: { DisputePurged: 'Purged' },
  Purged: {},
} as const satisfies Record<Stage, Partial<Record<EventType, Next>>>;

/**
 * R612-2: an end that came before the notification is one of which the merchant knows nothing, so between the parties
 * nothing ends with it. Once both were notified, these stages hold no more than this.
 */
const ONCE_NOTIFIED: Partial<Record<Stage, Partial<Record<EventType, Next>>>> = {
  Withdrawn: ENDING,
  Interrupted: ENDING,
  Closed: CLOSED,
};

/** What may happen at a stage, and where it leads. */
export function eventsAt(stage: Stage, notified = false): Partial<Record<EventType, Next>> {
  return (notified ? ONCE_NOTIFIED[stage] : undefined) ?? PROCEDURE[stage];
}

/** The stage an event leads to from here, or nothing when it cannot happen here. */
export function nextStage(stage: Stage, event: EventType, notified = false): Stage | undefined {
  const next = eventsAt(stage, notified)[event];
  return next === 'stays' ? stage : next;
}
