import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { civilDateAt, type Instant } from '#law';
import { type Actor, SIDES, type Side, sideOf } from './actor.ts';
import { ACT_TYPES, ACTS, type Act } from './acts.ts';
import { audienceOf, hasPartIn } from './audience.ts';
import { clocksShown } from './clocks-shown.ts';
import { runningClocks } from './deadlines.ts';
import { decide } from './decide.ts';
import { isRefusal } from './decision.ts';
import { referralWindowDue } from './due-dates.ts';
import type { DisputeEvent } from './events.ts';
import { isOpenIn, openActsIn } from './open-acts.ts';
import { STAGES } from './stage.ts';
import { anyLife, anyMoves, live } from './testing/anybody.ts';
import { CONSUMER, exampleOf, MEDIATOR, MERCHANT, plainly, stages, storyOf, words } from './testing/index.ts';
import type { Story } from './testing/story.ts';

const RUNS = { numRuns: 60 };
/** Before the first referral, and in the year: that it passed without one is told to both parties. */
function mayBeReferred({ dispute }: Story, now: string): boolean {
  return (
    dispute.complaint?.origin === 'portal' &&
    dispute.referral === undefined &&
    isOpenIn(dispute, 'ReferToMediator', 'consumer') &&
    now.slice(0, 10) < referralWindowDue(dispute).nominalOn
  );
}

/** All that a merchant can read or try, and what comes of it. */
function asTheMerchantSees({ dispute }: Story) {
  return {
    stage: dispute.stageSeenBy.merchant,
    open: openActsIn(dispute, 'merchant'),
    clocks: clocksShown(dispute, 'merchant'),
    part: hasPartIn(dispute, 'merchant'),
  };
}

/** Whatever the merchant tries, in every way there is to try it. */
function triedByTheMerchant({ dispute }: Story, at: Instant) {
  const acts = ACT_TYPES.flatMap((type) =>
    [0, 1].map((choice) => exampleOf(type, { dispute, today: day(at), choice })),
  );
  return acts.map((act) => [act.type, told(decide(dispute, versionless(act), MERCHANT, at))]);
}

const told = (decision: ReturnType<typeof decide>) =>
  isRefusal(decision) ? decision : decision.events.map((event) => event.type);
/** Ids of examples carry the number of events, which the merchant never sees. */
const versionless = (act: Act): Act =>
  'pieceId' in act
    ? { ...act, pieceId: 'piece' }
    : 'offerId' in act && act.type === 'MakeOffer'
      ? { ...act, offerId: 'offer' }
      : act;

const day = (now: Instant) => civilDateAt(now, 'Europe/Paris');
const ANY_ACT = fc.record({
  type: fc.constantFrom(...ACT_TYPES.filter((type) => ACTS[type].by.includes('merchant'))),
  choice: fc.nat({ max: 3 }),
});

/** The merchant tries it; refused, nothing has changed. */
function attempt(story: Story, act: Act, at: Instant): Story {
  const decision = decide(story.dispute, act, MERCHANT, at);
  return isRefusal(decision) ? story : story.recording(decision.events, MERCHANT, at);
}

/** The consumer refers the dispute and admissibility goes on, without the merchant. */
function referred(story: Story, at: string, steps: number): Story {
  const asked = plainly(story, 'ReferToMediator', CONSUMER, at);
  const on: readonly ((one: Story) => Story)[] = [
    (one) => plainly(one, 'AssignCaseMediator', MEDIATOR, at),
    (one) => plainly(one, 'RequestPieces', MEDIATOR, at),
    (one) =>
      plainly(one, 'SendMessage', CONSUMER, at, { statement: words('caucus'), audience: ['consumer', 'mediator'] }),
    (one) => plainly(one, 'CompleteFile', CONSUMER, at),
    (one) => plainly(one, 'DeclareIndependence', MEDIATOR, at),
    (one) => plainly(one, 'AdmitReferral', MEDIATOR, at),
  ];
  return on.slice(0, steps).reduce((one, next) => next(one), asked);
}

describe('admissibility is between the consumer and the mediator (CECMC B04-3)', () => {
  test('a merchant reads and can do the same, whether or not the dispute was referred', () => {
    fc.assert(
      fc.property(anyMoves(12), fc.nat({ max: 6 }), (moves, steps) => {
        const { story, now } = live(moves);
        fc.pre(mayBeReferred(story, now));
        const elsewhere = referred(story, now, steps);
        expect(asTheMerchantSees(elsewhere)).toEqual(asTheMerchantSees(story));
        expect(triedByTheMerchant(elsewhere, now)).toEqual(triedByTheMerchant(story, now));
      }),
      RUNS,
    );
  });

  test('and so it stays while the merchant goes on answering and offering', () => {
    fc.assert(
      fc.property(anyMoves(8), fc.nat({ max: 6 }), fc.array(ANY_ACT, { maxLength: 6 }), (before, steps, after) => {
        const { story, now } = live(before);
        fc.pre(mayBeReferred(story, now));
        const tried = after.map(({ type, choice }) =>
          exampleOf(type, { dispute: story.dispute, today: day(now), choice }),
        );
        const go = (one: Story) => tried.reduce((going, act) => attempt(going, act, now), one);
        expect(asTheMerchantSees(go(referred(story, now, steps)))).toEqual(asTheMerchantSees(go(story)));
      }),
      RUNS,
    );
  });

  test('nor does its end before the notification, by anybody, ever show: every clock and every act goes on', () => {
    const ENDS = [
      (one: Story, at: string) => plainly(one, 'WithdrawRequest', CONSUMER, at),
      (one: Story, at: string) => plainly(one, 'DeclareCourtSeised', CONSUMER, at),
      (one: Story, at: string) => plainly(one, 'InterruptMediation', MEDIATOR, at),
    ];
    fc.assert(
      fc.property(
        anyMoves(8),
        fc.nat({ max: 6 }),
        fc.constantFrom(...ENDS),
        fc.boolean(),
        fc.array(ANY_ACT, { maxLength: 6 }),
        (before, steps, ends, closes, after) => {
          const { story, now } = live(before);
          fc.pre(mayBeReferred(story, now));
          const ended = ends(referred(story, now, steps), now);
          const over = closes ? plainly(ended, 'CloseMediation', MEDIATOR, now) : ended;
          expect(over.dispute.notifiedOn).toBeUndefined();
          expect(asTheMerchantSees(over)).toEqual(asTheMerchantSees(story));
          expect(triedByTheMerchant(over, now)).toEqual(triedByTheMerchant(story, now));
          const silenceOf = ({ dispute }: Story) => runningClocks(dispute).filter(({ act }) => act === 'RecordSilence');
          expect(silenceOf(over)).toEqual(silenceOf(story));
          const tried = after.map(({ type, choice }) =>
            exampleOf(type, { dispute: story.dispute, today: day(now), choice }),
          );
          const go = (one: Story) => tried.reduce((going, act) => attempt(going, act, now), one);
          expect(asTheMerchantSees(go(over))).toEqual(asTheMerchantSees(go(story)));
        },
      ),
      RUNS,
    );
  });

  test('a request taken back can be made again while its year lasts, and the file is not put away before', () => {
    const withdrawn = plainly(stages.referralReceived('2026-03-09'), 'WithdrawRequest', CONSUMER, '2026-03-12');
    const closed = plainly(withdrawn, 'CloseMediation', MEDIATOR, '2026-03-13');
    const put = runningClocks(closed.dispute).find(({ act }) => act === 'ArchiveDispute');
    const year = referralWindowDue(closed.dispute).rolledOn;
    expect(put?.due.nominalOn && put.due.nominalOn > year).toBe(true);
    plainly(closed, 'ReferToMediator', CONSUMER, year).thenStage('ReferralReceived');
  });

  test('its events are told to nobody else', () => {
    fc.assert(
      fc.property(anyLife(), ({ story }) => {
        for (const { event } of story.record)
          if (OF_ADMISSIBILITY.has(event.type)) expect(audienceOf(event)).toEqual(['consumer', 'mediator']);
      }),
      RUNS,
    );
  });
});

const OF_ADMISSIBILITY = new Set<DisputeEvent['type']>([
  'ReferralReceived',
  'PiecesRequested',
  'FileCompleted',
  'PiecesOverdue',
  'RejectionOverdue',
  'ReferralRejected',
  'ReferralRedirected',
  'ReferralAdmitted',
  'RequestWithdrawn',
]);

describe('the stage that a side is told', () => {
  test('is the real one to the consumer and to the mediator, and never one of admissibility to the merchant', () => {
    fc.assert(
      fc.property(anyLife(), ({ steps }) => {
        for (const { after } of steps) {
          expect(after.stageSeenBy.consumer).toBe(after.stage);
          if (hasPartIn(after, 'mediator')) expect(after.stageSeenBy.mediator).toBe(after.stage);
          expect(STAGES[after.stageSeenBy.merchant].phase).not.toBe('referral');
          if (after.notifiedOn !== undefined) expect(after.stageSeenBy.merchant).toBe(after.stage);
        }
      }),
      RUNS,
    );
  });

  test('a silence recorded during admissibility, and an offer then, lead the merchant on from where it was', () => {
    const early = plainly(stages.complaintSent('2026-03-02'), 'ReferToMediator', CONSUMER, '2026-03-09');
    const silent = early.waited('RecordSilence');
    expect(silent.dispute.stageSeenBy).toEqual({
      consumer: 'ReferralReceived',
      merchant: 'SilenceRecorded',
      mediator: 'ReferralReceived',
    });
    const offered = plainly(silent, 'MakeOffer', MERCHANT, '2026-05-12');
    expect(offered.dispute.stageSeenBy.merchant).toBe('ComplaintAnswered');
    const settled = plainly(offered, 'AcceptOffer', CONSUMER, '2026-05-13').thenStage('SettledDirectly');
    expect(settled.dispute.stageSeenBy.merchant).toBe('SettledDirectly');
  });

  test('a merchant that was never notified is not told that a request was taken back', () => {
    const withdrawn = plainly(stages.referralReceived('2026-03-09'), 'WithdrawRequest', CONSUMER, '2026-03-12');
    const closed = plainly(withdrawn, 'CloseMediation', MEDIATOR, '2026-03-13').thenStage('Closed');
    expect(closed.dispute.stageSeenBy.merchant).toBe('Unresolved');
    expect(closed.record.at(-1)?.event).toMatchObject({ type: 'MediationClosed', notified: false });
  });
});

describe('one party and the other', () => {
  const answers = (by: Actor, answer: 'accepted' | 'refused') =>
    plainly(stages.proposalPending('2026-03-02'), 'AnswerProposal', by, '2026-03-05', { answer });

  test.each([
    [CONSUMER, 'merchant'],
    [MERCHANT, 'consumer'],
  ] as const)('an answer to the proposal is not told to the other (%j)', (by, other) => {
    const pending = stages.proposalPending('2026-03-02');
    for (const answer of ['accepted', 'refused'] as const) {
      const after = answers(by, answer);
      expect(audienceOf(lastEvent(after))).toEqual([sideOf(by.role), 'mediator']);
      expect(seenBy(after, other)).toEqual(seenBy(pending, other));
    }
  });

  test.each([
    ['consumer', 'merchant'],
    ['merchant', 'consumer'],
  ] as const)('a caucus of the %s with the mediator leaves no trace for the %s', (side, other) => {
    const before = stages.underExamination('2026-03-02');
    const by = side === 'consumer' ? CONSUMER : MERCHANT;
    const after = plainly(before, 'SendMessage', by, '2026-03-03', { audience: [side, 'mediator'] });
    const back = plainly(after, 'SendMessage', MEDIATOR, '2026-03-03', { audience: [side, 'mediator'] });
    expect(audienceOf(lastEvent(back))).not.toContain(other);
    expect(seenBy(back, other)).toEqual(seenBy(before, other));
  });

  test("who is in charge before the notification is the mediator's own business", () => {
    const { record } = storyOf('Admitted');
    const own = record.filter(({ event }) => /^(CaseMediatorAssigned|IndependenceDeclared)$/.test(event.type));
    expect(own.map(({ event }) => audienceOf(event))).toEqual([['mediator'], ['mediator']]);
  });

  test('every event is told to somebody, and the mediator is told everything that happens once it is asked', () => {
    fc.assert(
      fc.property(anyLife(), ({ story }) => {
        for (const { event } of story.record) {
          expect(audienceOf(event)).toContain('mediator');
          for (const side of audienceOf(event)) expect(SIDES).toContain(side);
        }
      }),
      RUNS,
    );
  });
});

const lastEvent = (story: Story): DisputeEvent => {
  const last = story.record.at(-1);
  if (last === undefined) throw new Error('Nothing has happened');
  return last.event;
};

function seenBy({ dispute, record }: Story, side: Side) {
  return {
    stage: dispute.stageSeenBy[side],
    clocks: clocksShown(dispute, side),
    open: side === 'mediator' ? [] : openActsIn(dispute, side),
    record: record.filter(({ event }) => audienceOf(event).includes(side)).map(({ event }) => event),
  };
}
