import { describe, expect, test } from '@jest/globals';
import { civilDate } from '#law';
import type { Side } from '../actor.ts';
import { audienceOf } from '../audience.ts';
import {
  CLERK,
  CLOCK,
  CONSUMER,
  given,
  MEDIATOR,
  MERCHANT,
  plainly,
  REPRESENTATIVE,
  stages,
  words,
} from '../testing/index.ts';

const message = (...audience: Side[]) => ({ type: 'SendMessage', statement: words('message'), audience }) as const;
const piece = (...audience: Side[]) =>
  ({ type: 'AddPiece', pieceId: 'invoice', sha256: '0'.repeat(64), nature: 'pre-existing', audience }) as const;
const examined = stages.underExamination('2026-05-04');

describe('speaking', () => {
  test('to everybody, or to the mediator alone', () => {
    for (const act of [message, piece]) {
      given(examined)
        .when(act('consumer', 'merchant', 'mediator'), CONSUMER, '2026-05-05')
        .thenEvents(act === message ? 'MessageSent' : 'PieceAdded');
      given(examined)
        .when(act('consumer', 'mediator'), CONSUMER, '2026-05-05')
        .thenEvents(act === message ? 'MessageSent' : 'PieceAdded');
      given(examined)
        .when(act('merchant', 'mediator'), CLERK, '2026-05-05')
        .thenEvents(act === message ? 'MessageSent' : 'PieceAdded');
    }
  });

  test.each([
    ['without oneself', ['merchant', 'mediator']],
    ['behind the mediator', ['consumer', 'merchant']],
    ['twice to the same', ['consumer', 'mediator', 'mediator']],
    ['to nobody', []],
  ] as const)('never %s', (_how, audience) => {
    given(examined)
      .when(message(...audience), CONSUMER, '2026-05-05')
      .thenRefused('audience-not-yours');
    given(examined)
      .when(piece(...audience), CONSUMER, '2026-05-05')
      .thenRefused('audience-not-yours');
  });

  test('in private only once there is a mediator to hear it', () => {
    given(stages.complaintSent('2026-03-02'))
      .when(message('consumer', 'mediator'), CONSUMER, '2026-03-03')
      .thenRefused('no-mediator-yet');
    const referred = stages.referralReceived('2026-03-02');
    given(referred).when(message('consumer', 'mediator'), CONSUMER, '2026-03-03').thenEvents('MessageSent');
    given(referred).when(message('merchant', 'mediator'), MERCHANT, '2026-03-03').thenRefused('no-mediator-yet');
    given(stages.complaintSent('2026-03-02'))
      .when(message('consumer', 'merchant', 'mediator'), MEDIATOR, '2026-03-03')
      .thenRefused('act-not-open');
  });
});

describe('offers', () => {
  const offer = (openUntil?: string) =>
    ({
      type: 'MakeOffer',
      offerId: 'half',
      statement: words('half'),
      amountCents: 4450,
      ...(openUntil === undefined ? {} : { openUntil: civilDate(openUntil) }),
    }) as const;
  const accept = { type: 'AcceptOffer', offerId: 'half' } as const;
  const decline = { type: 'DeclineOffer', offerId: 'half' } as const;
  const offered = given(stages.unresolved('2026-03-02'))
    .when(offer('2026-03-10'), MERCHANT, '2026-03-03')
    .thenEvents({ type: 'OfferMade', by: 'merchant' })
    .thenStage('Unresolved');

  test('are answered by the other party, once, while they last', () => {
    given(offered).when(accept, MERCHANT, '2026-03-04').thenRefused('own-offer');
    given(offered).when(decline, MERCHANT, '2026-03-04').thenRefused('own-offer');
    given(offered)
      .when({ ...accept, offerId: 'other' }, CONSUMER, '2026-03-04')
      .thenRefused('no-such-offer');
    given(offered)
      .when({ ...decline, offerId: 'other' }, CONSUMER, '2026-03-04')
      .thenRefused('no-such-offer');
    given(offered)
      .when(accept, CONSUMER, '2026-03-10T22:59:59Z')
      .thenEvents({ type: 'OfferAccepted', by: 'consumer' })
      .thenStage('SettledDirectly');
    given(offered).when(accept, CONSUMER, '2026-03-10T23:00:00Z').thenRefused('offer-lapsed', { on: '2026-03-10' });
    const declined = given(offered)
      .when(decline, CONSUMER, '2026-03-04')
      .thenEvents('OfferDeclined')
      .thenStage('Unresolved');
    given(declined).when(accept, CONSUMER, '2026-03-05').thenRefused('offer-already-answered');
    given(declined).when(decline, CONSUMER, '2026-03-05').thenRefused('offer-already-answered');
  });

  test('do not end in the past', () => {
    given(stages.unresolved('2026-03-02'))
      .when(offer('2026-03-02'), MERCHANT, '2026-03-03')
      .thenRefused('date-in-the-past');
  });

  test('inside mediation leave a time to reflect (Dir. 2013/11 art. 9(2)(d))', () => {
    const inside = given(examined).when(offer(), MERCHANT, '2026-05-05').thenEvents('OfferMade');
    given(inside).when(accept, CONSUMER, '2026-05-05').thenRefused('time-to-reflect', { on: '2026-05-06' });
    given(inside).when(accept, CONSUMER, '2026-05-06').thenEvents('OfferAccepted').thenStage('AgreementReached');
  });

  test("before an answer, the merchant's offer is its answer, and the consumer has nothing to offer for", () => {
    const sent = stages.complaintSent('2026-03-02');
    expect(
      given(sent).when(offer(), MERCHANT, '2026-03-03').thenEvents('OfferMade').thenStage('ComplaintAnswered').dispute
        .answer,
    ).toEqual({ kind: 'offer', on: '2026-03-03' });
    given(sent).when(offer(), CONSUMER, '2026-03-03').thenRefused('act-not-open');
    const referred = plainly(sent, 'ReferToMediator', CONSUMER, '2026-03-03');
    given(referred).when(offer(), CONSUMER, '2026-03-03').thenRefused('act-not-open');
  });
});

describe('representing (R612-1 3°)', () => {
  const mandate = (personId: string) => ({ type: 'MandateRepresentative', personId, capacity: 'lawyer' }) as const;
  const sent = stages.complaintSent('2026-03-02');

  test('the consumer gives and ends the mandate', () => {
    const mandated = given(sent)
      .when(mandate('rachel'), CONSUMER, '2026-03-03')
      .thenEvents({ type: 'RepresentativeMandated', personId: 'rachel' });
    expect(mandated.dispute.representatives).toEqual(['rachel']);
    given(mandated).when(mandate('rachel'), CONSUMER, '2026-03-04').thenRefused('already-mandated');
    const ended = given(mandated)
      .when({ type: 'EndMandate', personId: 'rachel' }, CONSUMER, '2026-03-04')
      .thenEvents('MandateEnded');
    expect(ended.dispute.representatives).toEqual([]);
    given(ended)
      .when({ type: 'EndMandate', personId: 'rachel' }, CONSUMER, '2026-03-05')
      .thenRefused('no-such-mandate');
  });

  test('nobody represents themselves, and a representative appoints nobody', () => {
    given(sent).when(mandate('camille'), CONSUMER, '2026-03-03').thenRefused('cannot-represent-oneself');
    given(sent).when(mandate('robin'), REPRESENTATIVE, '2026-03-03').thenRefused('act-not-open');
  });
});

describe('the proof that a notice left', () => {
  test('is recorded by the portal, even after the last act', () => {
    const dispatch = {
      type: 'RecordDispatch',
      outboxId: 'o1',
      notice: 'N17',
      to: 'consumer',
      channel: 'email',
      outcome: 'sent',
      sha256: '0'.repeat(64),
    } as const;
    for (const story of [
      stages.complaintSent('2026-03-02'),
      stages.closed('2026-06-01'),
      stages.rejected('2026-03-02'),
    ])
      given(story).when(dispatch, CLOCK, '2026-06-02').thenEvents({ type: 'NoticeDispatched', notice: 'N17' });
    given(stages.closed('2026-06-01')).when(dispatch, MEDIATOR, '2026-06-02').thenRefused('act-not-open');
  });
});

describe('asking for the file (R612-3)', () => {
  const asks = { type: 'AskForFile' } as const;

  test('a party gets it once a day, as long as the mediation lasts, and the other party is told nothing', () => {
    const examined = stages.underExamination('2026-04-02');
    const asked = given(examined)
      .when(asks, MERCHANT, '2026-04-03')
      .thenEvents({ type: 'FileAsked', by: 'merchant' })
      .thenStage('UnderExamination');
    expect(audienceOf({ type: 'FileAsked', by: 'merchant' })).toEqual(['merchant', 'mediator']);
    given(asked).when(asks, MERCHANT, '2026-04-03').thenRefused('already-recorded');
    given(asked).when(asks, CONSUMER, '2026-04-03').thenEvents({ type: 'FileAsked', by: 'consumer' });
    given(asked).when(asks, MERCHANT, '2026-04-04').thenEvents('FileAsked');
  });

  test('nobody asks before the notification, nor when it is over', () => {
    given(stages.admitted('2026-04-02')).when(asks, CONSUMER, '2026-04-03').thenRefused('act-not-open');
    given(stages.closed('2026-04-02')).when(asks, CONSUMER, '2026-04-03').thenRefused('act-not-open');
  });
});
