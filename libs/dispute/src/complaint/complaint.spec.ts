import { describe, expect, test } from '@jest/globals';
import { civilDate } from '#law';
import {
  CLOCK,
  CONSUMER,
  given,
  MERCHANT,
  nothingYet,
  plainly,
  REPRESENTATIVE,
  SUBJECT,
  stages,
  words,
} from '../testing/index.ts';

const answer = (kind: 'accepted' | 'partial' | 'rejected' | 'holding') =>
  ({ type: 'AnswerComplaint', answer: kind, statement: words('answer') }) as const;

describe('filing a complaint', () => {
  test('it is sent at once, and its year counts from that day', () => {
    const sent = given(nothingYet())
      .when({ type: 'FileComplaint', ...SUBJECT }, CONSUMER, '2026-03-02T22:30:00Z')
      .thenEvents({ type: 'ComplaintFiled', merchantId: 'boutique' })
      .thenStage('ComplaintSent');
    expect(sent.dispute.complaint).toMatchObject({ origin: 'portal', sentOn: '2026-03-02' });
    expect(sent.dispute.pieces).toMatchObject([{ pieceId: 'order', by: 'consumer' }]);
  });

  test('a representative is mandated in a dispute that the consumer began; the merchant cannot begin one', () => {
    given(nothingYet())
      .when({ type: 'FileComplaint', ...SUBJECT }, REPRESENTATIVE, '2026-03-02')
      .thenRefused('act-not-open');
    given(nothingYet())
      .when({ type: 'FileComplaint', ...SUBJECT }, MERCHANT, '2026-03-02')
      .thenRefused('act-not-open');
  });

  test('a second time is not possible', () => {
    given(stages.complaintSent('2026-03-02'))
      .when({ type: 'FileComplaint', ...SUBJECT }, CONSUMER, '2026-03-03')
      .thenRefused('act-not-open');
  });
});

describe('reporting a complaint made elsewhere', () => {
  const report = (dates: { sentOn: string; answered?: string }) =>
    ({
      type: 'ReportComplaint',
      ...SUBJECT,
      proofPieceId: 'letter',
      sentOn: civilDate(dates.sentOn),
      ...(dates.answered === undefined ? {} : { unsatisfactoryAnswerOn: civilDate(dates.answered) }),
    }) as const;

  test('without an answer, its silence is the next thing to record', () => {
    const reported = given(nothingYet())
      .when(report({ sentOn: '2025-12-01' }), CONSUMER, '2026-03-02')
      .thenEvents('ComplaintReported');
    given(reported)
      .when({ type: 'RecordSilence' }, CLOCK, '2026-03-02')
      .thenEvents({ type: 'SilenceRecorded', lastDay: '2026-02-01' });
  });

  test('dates that cannot be are refused', () => {
    const on = '2026-03-02';
    given(nothingYet())
      .when(report({ sentOn: '2026-03-03' }), CONSUMER, on)
      .thenRefused('date-in-the-future');
    given(nothingYet())
      .when(report({ sentOn: '2026-02-03', answered: '2026-03-03' }), CONSUMER, on)
      .thenRefused('date-in-the-future');
    given(nothingYet())
      .when(report({ sentOn: '2026-02-03', answered: '2026-02-02' }), CONSUMER, on)
      .thenRefused('answer-before-complaint');
    given(nothingYet())
      .when(report({ sentOn: '2026-03-02', answered: '2026-03-02' }), CONSUMER, on)
      .thenEvents('ComplaintReported', 'ComplaintUnresolved');
  });
});

describe('answering', () => {
  const sent = stages.complaintSent('2026-03-02');

  test('acknowledging, then a holding answer, stop no clock', () => {
    const held = given(sent)
      .when({ type: 'AcknowledgeComplaint' }, MERCHANT, '2026-03-03')
      .thenEvents('ComplaintAcknowledged')
      .when(answer('holding'), MERCHANT, '2026-03-10')
      .thenEvents({ type: 'HoldingAnswerGiven', statement: words('answer') })
      .thenStage('ComplaintAcknowledged');
    expect(held.waited('RecordSilence').record.at(-1)?.at).toBe('2026-05-02T22:00:00.000Z');
    given(held).when({ type: 'AcknowledgeComplaint' }, MERCHANT, '2026-03-11').thenRefused('act-not-open');
  });

  test('a holding answer after the silence is too late; a real one is not', () => {
    const silent = stages.silenceRecorded('2026-03-02');
    given(silent).when(answer('holding'), MERCHANT, '2026-05-04').thenRefused('too-late-for-holding-answer');
    given(silent)
      .when(answer('partial'), MERCHANT, '2026-05-04')
      .thenEvents('ComplaintAnswered')
      .thenStage('ComplaintAnswered');
  });

  test('a full refusal opens the referral the same day', () => {
    given(sent)
      .when(answer('rejected'), MERCHANT, '2026-03-10')
      .thenEvents('ComplaintAnswered', { type: 'ComplaintUnresolved', cause: 'rejected', on: '2026-03-10' })
      .thenStage('Unresolved');
  });

  test.each(['accepted', 'partial'] as const)('an answer that is %s waits for the consumer', (kind) => {
    const answered = given(sent)
      .when(answer(kind), MERCHANT, '2026-03-10')
      .thenEvents({ type: 'ComplaintAnswered', answer: kind });
    given(answered)
      .when({ type: 'AcceptAnswer' }, CONSUMER, '2026-03-11')
      .thenEvents('AnswerAccepted')
      .thenStage('SettledDirectly');
    given(answered)
      .when({ type: 'ContestAnswer' }, CONSUMER, '2026-03-11')
      .thenEvents({ type: 'ComplaintUnresolved', cause: 'contested', on: '2026-03-11' })
      .thenStage('Unresolved');
  });

  test('before an answer there is nothing to accept or to contest', () => {
    given(sent).when({ type: 'AcceptAnswer' }, CONSUMER, '2026-03-03').thenRefused('act-not-open');
    given(sent).when({ type: 'ContestAnswer' }, CONSUMER, '2026-03-03').thenRefused('act-not-open');
    const early = plainly(sent, 'ReferToMediator', CONSUMER, '2026-03-04');
    given(early).when({ type: 'AcceptAnswer' }, CONSUMER, '2026-03-05').thenRefused('no-answer-to-accept');
  });

  test('once answered there is no silence to record', () => {
    const early = plainly(sent, 'ReferToMediator', CONSUMER, '2026-03-04');
    const late = given(early)
      .when(answer('rejected'), MERCHANT, '2026-03-10')
      .thenEvents('ComplaintAnswered', 'ComplaintUnresolved')
      .thenStage('ReferralReceived');
    expect(late.dispute.stageSeenBy.merchant).toBe('Unresolved');
    given(late).when({ type: 'RecordSilence' }, CLOCK, '2026-06-01').thenRefused('silence-already-ended');
  });
});

describe('letting go', () => {
  test('the consumer withdraws the complaint before any referral', () => {
    given(stages.complaintAnswered('2026-03-02'))
      .when({ type: 'WithdrawComplaint' }, CONSUMER, '2026-03-03')
      .thenEvents('ComplaintWithdrawn')
      .thenStage('ComplaintWithdrawn');
    given(stages.referralReceived('2026-03-02'))
      .when({ type: 'WithdrawComplaint' }, CONSUMER, '2026-03-03')
      .thenRefused('act-not-open');
  });

  test('after a year the consumer may still ask: only the mediator decides', () => {
    const passed = stages.referralWindowPassed('2026-03-02');
    expect(
      plainly(passed, 'ReferToMediator', CONSUMER, '2027-06-01').thenStage('ReferralReceived').dispute.finishedOn,
    ).toBeUndefined();
  });
});
