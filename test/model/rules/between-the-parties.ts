import type { Party } from '#dispute';
import { addDays } from '#law';
import { isUntold, lastOf, type Rules, stageOf } from '../reference-model.ts';
import {
  ALIVE,
  BARGAIN,
  badAudience,
  COMPLAINT,
  consumers,
  EVERYBODY,
  EXAMINED,
  early,
  ends,
  everybody,
  KEPT,
  MEDIATION,
  noOffer,
  OVER,
  parties,
  REQUEST,
  settles,
  stack,
  WITH_MEDIATOR,
} from './places.ts';

/** Complaint, answer, offers and exchanges: what goes on between the parties, with or without a mediator. */
export const BETWEEN_THE_PARTIES = {
  FileComplaint: { by: {}, brings: () => EVERYBODY },
  ReportComplaint: { by: {}, brings: () => EVERYBODY },

  AcknowledgeComplaint: {
    by: { merchant: ['A1', ...REQUEST] },
    brings: (told) => {
      told.between = 'A2';
      return EVERYBODY;
    },
  },
  AnswerComplaint: {
    by: { merchant: ['A1', 'A2', 'A6', ...REQUEST] },
    unless: (told, { answer }) => answer === 'holding' && told.silent && 'too-late-for-holding-answer',
    brings: (told, { answer }) => {
      told.between = answer === 'holding' ? 'A2' : answer === 'rejected' ? 'A5' : 'A3';
      if (answer !== 'holding') told.answer = 'said';
      return EVERYBODY;
    },
  },
  AcceptAnswer: {
    by: consumers(['A3', ...REQUEST]),
    unless: ({ answer }) => (answer === undefined || answer === 'offer') && 'no-answer-to-accept',
    brings: settles,
  },
  ContestAnswer: {
    by: consumers(['A3']),
    brings: (told) => {
      told.between = 'A5';
      return EVERYBODY;
    },
  },
  RecordSilence: {
    by: { clock: ['A1', 'A2', ...REQUEST] },
    unless: (told) =>
      told.answer !== undefined || told.silent ? 'silence-already-ended' : early(lastOf.silence)(told),
    brings: (told) => {
      told.silent = true;
      told.between = 'A6';
      return EVERYBODY;
    },
  },
  // The merchant of the model is in no sector with a period of its own, nor with two levels.
  RecordAnswerOverdue: {
    by: { clock: ['A1', 'A2', 'A6', ...REQUEST] },
    unless: () => 'no-answer-period',
    brings: () => EVERYBODY,
  },
  EscalateComplaint: {
    by: consumers(['A1', 'A2', 'A3', 'A5', 'A6']),
    unless: () => 'one-level-of-complaint',
    brings: () => EVERYBODY,
  },
  LapseReferralWindow: {
    by: { clock: ['A3', 'A5', 'A6'] },
    unless: early(lastOf.year),
    brings: (told) => {
      told.between = 'A7';
      told.finished = told.today;
      return EVERYBODY;
    },
  },
  WithdrawComplaint: {
    by: consumers(COMPLAINT),
    brings: (told) => {
      told.between = 'AW';
      told.finished = told.today;
      return EVERYBODY;
    },
  },

  MakeOffer: {
    by: parties(BARGAIN, [...COMPLAINT, ...REQUEST, ...EXAMINED]),
    unless: (told, { openUntil }, { side }) => {
      const unnoticed = stageOf(told).startsWith('B') || isUntold(told);
      const outOfNowhere = side === 'consumer' && told.answer === undefined && unnoticed;
      if (outOfNowhere) return 'act-not-open';
      return openUntil !== undefined && told.today > openUntil && 'date-in-the-past';
    },
    brings: (told, { offerId, openUntil }, { side }) => {
      told.offers.set(offerId, { by: side as Party, on: told.today, until: openUntil, over: false });
      if (side === 'merchant' && told.answer === undefined) {
        told.answer = 'offer';
        // Once the year has passed, an offer does not bring it back.
        if (told.between !== 'A7') told.between = 'A3';
      }
      return EVERYBODY;
    },
  },
  AcceptOffer: {
    by: parties(BARGAIN),
    unless: (told, act, by) => {
      const { on, until } = told.offers.get(act.offerId) ?? {};
      const inside = told.notified !== undefined;
      return (
        noOffer(told, act, by) ||
        (until !== undefined && told.today > until && 'offer-lapsed') ||
        (inside && on !== undefined && told.today < addDays(on, 1) && 'time-to-reflect')
      );
    },
    brings: (told, { offerId }) => {
      const offer = told.offers.get(offerId);
      if (offer !== undefined) offer.over = true;
      told.finished = told.today;
      return told.notified === undefined ? settles(told) : ends('C7')(told);
    },
  },
  DeclineOffer: {
    by: parties(BARGAIN),
    unless: noOffer,
    brings: (told, { offerId }) => {
      const offer = told.offers.get(offerId);
      if (offer !== undefined) offer.over = true;
      return EVERYBODY;
    },
  },
  AddPiece: { by: everybody(ALIVE, WITH_MEDIATOR), unless: badAudience, brings: (_told, { audience }) => audience },
  SendMessage: { by: everybody(ALIVE, WITH_MEDIATOR), unless: badAudience, brings: (_told, { audience }) => audience },
  MandateRepresentative: {
    by: { consumer: ALIVE },
    unless: (told, { personId }) =>
      personId === told.consumer
        ? 'cannot-represent-oneself'
        : told.representatives.has(personId) && 'already-mandated',
    brings: (told, { personId }) => {
      told.representatives.add(personId);
      return EVERYBODY;
    },
  },
  EndMandate: {
    by: { consumer: ALIVE },
    unless: (told, { personId }) => !told.representatives.has(personId) && 'no-such-mandate',
    brings: (told, { personId }) => {
      told.representatives.delete(personId);
      return EVERYBODY;
    },
  },
  RecordDispatch: {
    by: { clock: [...ALIVE, ...KEPT], ...stack([...REQUEST, ...MEDIATION, ...OVER, 'D1', 'D2']) },
    unless: (_told, { channel, outcome }, { role }) =>
      role !== 'clock' && (channel !== 'post' || outcome === 'failed') && 'act-not-open',
    brings: (told, { notice, to, outcome }) => {
      if (notice === 'N01' && to === 'merchant') told.letterLost = outcome !== 'sent';
      return notice === 'N01' ? EVERYBODY : [to, 'mediator'];
    },
  },
} as const satisfies Partial<Rules>;
