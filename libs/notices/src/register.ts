import {
  audienceOf,
  type Dispute,
  type EventOf,
  type EventType,
  hasPartIn,
  otherParty,
  type Party,
  type Recorded,
  SIDES,
  type Side,
  sideOf,
} from '#dispute';
import { lettersOf } from './letters/letters-of.ts';
import type { NoticeCode } from './notice-code.ts';
import type { WordCode } from './words.ts';

/** What an event makes the portal owe to somebody: a notice, or a word that something happened. */
export type Duty =
  | { readonly kind: 'notice'; readonly code: NoticeCode; readonly to: Party }
  | { readonly kind: 'word'; readonly word: WordCode; readonly to: Side };

/** What one recorded event owes, in the dispute as it stands after all the events of the same act. */
export function dutiesOf(recorded: Recorded, dispute: Dispute): readonly Duty[] {
  const owed = REGISTER[recorded.event.type] as (recorded: Recorded, dispute: Dispute) => readonly Duty[];
  return inLettersOf(dispute, owed(recorded, dispute));
}

/** Where the State of the dispute has no such letter, a word stands for it: nobody is left untold, and nothing is said that no law was read for. */
function inLettersOf({ rules }: Dispute, duties: readonly Duty[]): readonly Duty[] {
  const { models } = lettersOf(rules.jurisdiction);
  const told = new Set<Side>();
  return duties.flatMap((duty): readonly Duty[] => {
    if (duty.kind === 'word' || models[duty.code] !== undefined) return [duty];
    if (told.has(duty.to)) return [];
    told.add(duty.to);
    return [{ kind: 'word', word: 'something-new', to: duty.to }];
  });
}

type Owed<T extends EventType> = (recorded: Recorded<EventOf<T>>, dispute: Dispute) => readonly Duty[];

const notice = (code: NoticeCode, ...to: readonly Party[]): readonly Duty[] =>
  to.map((party) => ({ kind: 'notice', code, to: party }));

/** A word to those of these sides who may know of the event and have a part in the file. */
const tell = (word: WordCode, recorded: Recorded, dispute: Dispute, ...sides: readonly Side[]): readonly Duty[] =>
  audienceOf(recorded.event)
    .filter((side) => sides.includes(side) && hasPartIn(dispute, side))
    .map((side) => ({ kind: 'word', word, to: side }));

/** The same, to those who did not do it themselves; what the clock does is news to everybody. */
const tellOthers = (word: WordCode, recorded: Recorded, dispute: Dispute): readonly Duty[] => {
  const author = sideOf(recorded.by.role);
  return tell(word, recorded, dispute, ...SIDES.filter((side) => side !== author));
};

const toOthers =
  (word: WordCode) =>
  (recorded: Recorded, dispute: Dispute): readonly Duty[] =>
    tellOthers(word, recorded, dispute);

const toSides =
  (word: WordCode, ...sides: readonly Side[]) =>
  (recorded: Recorded, dispute: Dispute): readonly Duty[] =>
    tell(word, recorded, dispute, ...sides);

const owes =
  (code: NoticeCode, ...to: readonly Party[]) =>
  (): readonly Duty[] =>
    notice(code, ...to);

/** The reason is for the reader: an event that owes nothing was thought of. */
const owesNothing = (_why: string) => (): readonly Duty[] => [];

/** Both parties once the merchant knows of the referral; until then the consumer alone (CECMC B04-3). */
const notified = ({ notifiedOn }: Dispute): readonly Party[] =>
  notifiedOn === undefined ? ['consumer'] : ['consumer', 'merchant'];

export type Register = { readonly [T in EventType]: Owed<T> };

/** Event by event, what we send. A new event does not compile before it is told what it owes. */
export const REGISTER: Register = {
  /** L612-2 1°: the portal carries the complaint; the consumer keeps a copy that proves it. */
  ComplaintFiled: owes('N01', 'merchant', 'consumer'),
  /** The second level gets the written complaint as the first did; the consumer keeps its copy. */
  ComplaintEscalated: owes('N01', 'merchant', 'consumer'),
  ComplaintReported: toSides('something-new', 'consumer'),
  ComplaintAcknowledged: owes('N02', 'consumer'),
  /** CMF L133-45: a payment service gives its reasons and a final date. */
  HoldingAnswerGiven: (_recorded, { rules }) => notice(rules.sector === 'payment' ? 'N03' : 'N02', 'consumer'),
  /** L616-1 al. 2: the answer carries the mediator's details. */
  ComplaintAnswered: owes('N04', 'consumer'),
  ComplaintUnresolved: (recorded, dispute) =>
    recorded.event.cause === 'contested'
      ? [...detailsAfterOffer(dispute), ...tell('something-new', recorded, dispute, 'merchant')]
      : [],
  /** CMF L133-45 was not kept: both are told, and nothing else follows. */
  AnswerOverdue: toSides('date-passed', 'consumer', 'merchant'),
  AnswerAccepted: toOthers('ended'),
  /** The portal certifies only the silence that answered what it carried itself. */
  SilenceRecorded: (recorded, dispute) => [
    ...(dispute.complaint?.origin === 'portal'
      ? notice('N04-S', 'consumer')
      : tell('your-turn', recorded, dispute, 'consumer')),
    ...tell('date-passed', recorded, dispute, 'merchant', 'mediator'),
  ],
  ReferralWindowLapsed: toSides('date-passed', 'consumer'),
  ComplaintWithdrawn: toOthers('ended'),

  OfferMade: (recorded, dispute) => [
    ...tell('your-turn', recorded, dispute, otherParty(recorded.event.by)),
    ...tell('something-new', recorded, dispute, 'mediator'),
  ],
  /** Inside a mediation it is an agreement, which the mediator records (C. civ. 2044). */
  OfferAccepted: (recorded, dispute) =>
    dispute.notifiedOn === undefined ? tellOthers('ended', recorded, dispute) : agreed(recorded, dispute),
  OfferDeclined: toOthers('something-new'),
  PieceAdded: toOthers('something-new'),
  MessageSent: toOthers('something-new'),
  RepresentativeMandated: toOthers('something-new'),
  MandateEnded: toOthers('something-new'),
  /** It is itself the proof that a duty was carried out; that one was not must be known. */
  NoticeDispatched: (recorded, dispute) =>
    recorded.event.outcome === 'sent'
      ? []
      : tell('something-new', recorded, dispute, ...SIDES.filter((side) => side !== recorded.event.to)),

  ReferralReceived: (recorded, dispute) => [
    ...notice('N05', 'consumer'),
    ...notice('N06', 'consumer'),
    ...tell('your-turn', recorded, dispute, 'mediator'),
  ],
  PiecesRequested: owes('N07', 'consumer'),
  FileCompleted: toSides('your-turn', 'mediator'),
  PiecesOverdue: (recorded, dispute) => [
    ...tell('your-turn', recorded, dispute, 'mediator'),
    ...tell('date-passed', recorded, dispute, 'consumer'),
  ],
  RejectionOverdue: toSides('date-passed', 'consumer', 'mediator'),
  /** L612-2 last al. names the consumer; no merchant knows of a request before its notification, and none is rejected after it. */
  ReferralRejected: owes('N08', 'consumer'),
  ReferralRedirected: owes('N08', 'consumer'),
  ReferralAdmitted: owesNothing('the referral notice N09 carries the decision (CECMC B01)'),
  RequestWithdrawn: toOthers('ended'),
  CaseMediatorAssigned: toSides('your-turn', 'mediator'),
  IndependenceDeclared: owesNothing(
    'it is said in the referral notice N09, and stands in the file of those who were told of a replacement',
  ),

  /** R612-2: both parties, each its own letter; the merchant's carries the invitation to enter. */
  ReferralNotified: owes('N09', 'consumer', 'merchant'),
  MerchantInvited: owesNothing('the invitation, with its slip, is in the N09 that the merchant gets by the same act'),
  /** Dir. (EU) 2025/2647: a person is asked for, and the other party knows. */
  ReviewAsked: (recorded, dispute) => [
    ...tell('your-turn', recorded, dispute, 'mediator'),
    ...tell('something-new', recorded, dispute, otherParty(recorded.event.by)),
  ],
  MerchantInvitedAgain: owes('N10', 'consumer', 'merchant'),
  /** Dir. (EU) 2025/2647: the merchant has its new last day, and the consumer is told of it. */
  MerchantAnswerExtended: owes('N10', 'consumer', 'merchant'),
  /** R612-3: « à la demande de l'une des parties », to the one who asked. */
  FileAsked: (recorded) => notice('N12', recorded.event.by),
  /** R612-3 and Dir. 2013/11 art. 9(1)(a): each has the file as it may see it, from the first day of the examination. */
  ExaminationOpened: owes('N12', 'consumer', 'merchant'),
  MerchantEntered: (recorded, dispute) => [
    ...notice('N12', 'consumer', 'merchant'),
    ...tell('something-new', recorded, dispute, 'mediator'),
  ],
  MerchantDeclined: (recorded, dispute) => [
    ...notice('N11', 'consumer', 'merchant'),
    ...tell('ended', recorded, dispute, 'mediator'),
  ],
  /** R613-1: « sans délai », to both. */
  ConflictDisclosed: owes('N13', 'consumer', 'merchant'),
  ConflictAnswered: toSides('something-new', 'mediator'),
  ConflictCleared: toSides('something-new', 'consumer', 'merchant', 'mediator'),
  CaseMediatorReplaced: (recorded, dispute) => [
    ...tell('something-new', recorded, dispute, 'consumer', 'merchant'),
    ...tell('your-turn', recorded, dispute, 'mediator'),
  ],
  /** R612-5: the mediator advises the parties « immédiatement ». */
  MediationProlonged: owes('N14', 'consumer', 'merchant'),
  OutcomeOverdue: toSides('date-passed', 'consumer', 'merchant', 'mediator'),
  /** R612-4. */
  ProposalIssued: owes('N15', 'consumer', 'merchant'),
  /** To its author alone: one party’s answer stays secret until both have answered or the period is over. */
  ProposalAnswered: (recorded, { stage }) =>
    // The agreement N19 that leaves by the same act says that both accepted, and when.
    stage === 'ProposalAccepted' ? [] : notice('N16', recorded.event.by),
  ProposalAccepted: (recorded, dispute) => agreed(recorded, dispute),
  ProposalRefused: toSides('ended', 'consumer', 'merchant', 'mediator'),
  ProposalLapsed: toSides('ended', 'consumer', 'merchant', 'mediator'),
  PartyWithdrew: toSides('ended', 'consumer', 'merchant', 'mediator'),
  MediationInterrupted: toSides('ended', 'consumer', 'merchant', 'mediator'),

  /** C. civ. 2238 al. 2: the end is declared, so that limitation runs again from a known day. */
  MediationClosed: (recorded, dispute) => [
    ...notice('N17', ...notified(dispute)),
    ...(attempted(recorded.event.outcome, dispute) ? notice('N18', 'consumer', 'merchant') : []),
  ],
  ExecutionAsked: owes('N20', 'consumer', 'merchant'),
  ExecutionReported: toOthers('something-new'),
  DisputeArchived: owesNothing('the closing notice said how long the file is kept'),
  DisputePurged: owesNothing('nobody is left to be told'),
};

/** L616-1 al. 2: a bare offer carried no mediator's details; they are owed once it has failed. */
function detailsAfterOffer(dispute: Dispute): readonly Duty[] {
  return dispute.answer?.kind === 'offer' && dispute.complaint?.origin === 'portal' ? notice('N04', 'consumer') : [];
}

function agreed(recorded: Recorded, dispute: Dispute): readonly Duty[] {
  return [...notice('N19', 'consumer', 'merchant'), ...tell('ended', recorded, dispute, 'mediator')];
}

/** A mediation that both knew of and that gave no agreement: what may have to be shown to a judge. */
function attempted(outcome: EventOf<'MediationClosed'>['outcome'], { notifiedOn }: Dispute): boolean {
  return notifiedOn !== undefined && outcome !== 'agreement' && outcome !== 'proposal-accepted';
}
