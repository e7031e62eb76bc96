import { describe, expect, test } from '@jest/globals';
import { DEFAULT_PRACTICE } from '#law';
import {
  CLERK,
  CLOCK,
  CONSUMER,
  given,
  MEDIATOR,
  MERCHANT,
  OTHER_MEDIATOR,
  plainly,
  stages,
  words,
} from '../testing/index.ts';

const received = stages.referralReceived('2026-03-02');
const reject = (ground: '1' | '2' | '3' | '4' | '5') =>
  ({ type: 'RejectReferral', ground, reasons: words('why') }) as const;

describe('asking the mediator', () => {
  test('early is possible: no ground of L612-2 says otherwise', () => {
    given(stages.complaintSent('2026-03-02'))
      .when(
        { type: 'ReferToMediator', bodyId: 'mediation-nord', practice: received.dispute.rules.practice },
        CONSUMER,
        '2026-03-02',
      )
      .thenEvents({ type: 'ReferralReceived', bodyId: 'mediation-nord' });
  });

  test('is for the consumer alone', () => {
    const act = {
      type: 'ReferToMediator',
      bodyId: 'mediation-nord',
      practice: received.dispute.rules.practice,
    } as const;
    for (const by of [MERCHANT, MEDIATOR, CLERK])
      given(stages.unresolved('2026-03-02')).when(act, by, '2026-03-03').thenRefused('act-not-open');
  });

  test('keeps the practice of the body on that day', () => {
    const practice = { ...received.dispute.rules.practice, merchantEntryDays: 30 };
    const asked = plainly(stages.unresolved('2026-03-02'), 'ReferToMediator', CONSUMER, '2026-03-03', { practice });
    expect(asked.dispute.rules.practice.merchantEntryDays).toBe(30);
  });

  test('can be taken back until it is notified', () => {
    for (const stage of [received, stages.piecesRequested('2026-03-02'), stages.admitted('2026-03-02')])
      given(stage)
        .when({ type: 'WithdrawRequest' }, CONSUMER, '2026-03-03')
        .thenEvents('RequestWithdrawn')
        .thenStage('Withdrawn');
    given(stages.awaitingMerchant('2026-03-02'))
      .when({ type: 'WithdrawRequest' }, CONSUMER, '2026-03-03')
      .thenRefused('act-not-open');
  });
});

describe('missing pieces', () => {
  const requested = stages.piecesRequested('2026-03-02');

  test('suspend no clock, and the file is complete on the day the consumer says so', () => {
    const complete = given(requested)
      .when({ type: 'CompleteFile' }, CONSUMER, '2026-03-12')
      .thenEvents('FileCompleted')
      .thenStage('ReferralReceived');
    const admitted = given(complete)
      .when({ type: 'AdmitReferral' }, MEDIATOR, '2026-03-13')
      .thenEvents({ type: 'ReferralAdmitted', completeOn: '2026-03-12' });
    expect(admitted.dispute.referral).toMatchObject({ completedOn: '2026-03-12', decidedOn: '2026-03-13' });
    given(requested)
      .when({ type: 'AdmitReferral' }, MEDIATOR, '2026-03-04')
      .thenEvents({ type: 'ReferralAdmitted', completeOn: '2026-03-04' });
  });

  test('that do not come return the file to the mediator, and reject nothing', () => {
    given(requested)
      .when({ type: 'LapsePieces' }, CLOCK, '2026-03-23')
      .thenRefused('date-not-come', { on: '2026-03-23' });
    const lapsed = requested.waited('LapsePieces').thenStage('ReferralReceived');
    expect(lapsed.record.at(-1)?.at).toBe('2026-03-23T23:00:00.000Z');
    expect(lapsed.dispute.rejection).toBeUndefined();
  });
});

describe('deciding', () => {
  test('a complaint that the portal carried cannot be said missing (1°)', () => {
    given(received)
      .when(reject('1'), MEDIATOR, '2026-03-03')
      .thenRefused('complaint-is-proved', { article: 'L612-2 1°' });
  });

  test('a request made within the year cannot be said late (4°)', () => {
    given(received).when(reject('4'), MEDIATOR, '2026-03-03').thenRefused('referral-in-time', { article: 'L612-2 4°' });
  });

  test('once a person is in charge, no other decides', () => {
    const assigned = plainly(received, 'AssignCaseMediator', CLERK, '2026-03-03', { personId: 'mathilde' });
    for (const act of [
      reject('2'),
      { type: 'AdmitReferral' },
      { type: 'RedirectReferral', toBodyId: 'mediation-sud' },
    ] as const) {
      given(assigned)
        .when(act, OTHER_MEDIATOR, '2026-03-04')
        .thenRefused('not-the-case-mediator', { article: 'R613-1' });
      given(assigned).when(act, CLERK, '2026-03-04').thenRefused('act-not-open');
      given(assigned).when(act, CLOCK, '2026-03-04').thenRefused('act-not-open');
    }
  });

  test('another body is competent: the request goes there', () => {
    given(received)
      .when({ type: 'RedirectReferral', toBodyId: 'mediation-sud' }, MEDIATOR, '2026-03-03')
      .thenEvents({ type: 'ReferralRedirected', toBodyId: 'mediation-sud' })
      .thenStage('Redirected');
  });

  test('three weeks without a decision are recorded, once, and decide nothing (L612-2 last al.)', () => {
    given(received)
      .when({ type: 'RecordRejectionOverdue' }, CLOCK, '2026-03-23')
      .thenRefused('date-not-come', { on: '2026-03-23' });
    const overdue = received.waited('RecordRejectionOverdue').thenStage('ReferralReceived');
    expect(overdue.record.at(-1)?.at).toBe('2026-03-23T23:00:00.000Z');
    given(overdue).when({ type: 'RecordRejectionOverdue' }, CLOCK, '2026-03-25').thenRefused('already-recorded');
    given(overdue).when({ type: 'AdmitReferral' }, MEDIATOR, '2026-03-25').thenEvents('ReferralAdmitted');
    given(overdue).when(reject('2'), MEDIATOR, '2026-03-25').thenEvents('ReferralRejected');
  });

  test('a court seised before the notification ends it without telling the merchant', () => {
    given(received)
      .when({ type: 'DeclareCourtSeised' }, CONSUMER, '2026-03-03')
      .thenEvents({ type: 'MediationInterrupted', cause: 'court-seised', notified: false });
    given(received).when({ type: 'DeclareCourtSeised' }, MERCHANT, '2026-03-03').thenRefused('act-not-open');
  });

  test('at the right door the request keeps the date on which it knocked at the wrong one (L612-5)', () => {
    const redirected = received.did({ type: 'RedirectReferral', toBodyId: 'mediation-sud' }, MEDIATOR, '2026-03-03');
    const again = { type: 'ReferToMediator', practice: DEFAULT_PRACTICE } as const;
    const right = redirected.did({ ...again, bodyId: 'mediation-sud' }, CONSUMER, '2026-04-10');
    expect(right.dispute.referral).toMatchObject({ introducedOn: '2026-03-02', receivedOn: '2026-04-10' });
    const third = redirected.did({ ...again, bodyId: 'mediation-est' }, CONSUMER, '2026-04-10');
    expect(third.dispute.referral).toMatchObject({ introducedOn: '2026-04-10', receivedOn: '2026-04-10' });
  });

  test('a request taken back before anybody was notified may be made again; a mediation that is over may not', () => {
    const again = { type: 'ReferToMediator', bodyId: 'mediation-nord', practice: DEFAULT_PRACTICE } as const;
    const takenBack = received.did({ type: 'WithdrawRequest' }, CONSUMER, '2026-03-03').waited('CloseMediation');
    given(takenBack).when(again, CONSUMER, '2026-04-01').thenEvents('ReferralReceived').thenStage('ReferralReceived');
    given(stages.closed('2026-03-02')).when(again, CONSUMER, '2027-01-04').thenRefused('act-not-open');
  });

  test('after a rejection the parties may still settle between themselves', () => {
    const rejected = received.did(reject('5'), MEDIATOR, '2026-03-04');
    const offer = { type: 'MakeOffer', offerId: 'late', statement: { textId: 'offer', digest: 'sha256' } } as const;
    const offered = rejected.did(offer, MERCHANT, '2026-03-05');
    given(offered)
      .when({ type: 'AcceptOffer', offerId: 'late' }, CONSUMER, '2026-03-05')
      .thenEvents('OfferAccepted')
      .thenStage('SettledDirectly');
  });
});
