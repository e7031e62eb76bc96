import { describe, expect, test } from '@jest/globals';
import { CLOCK, CONSUMER, MEDIATOR, MERCHANT, plainly, type Story, stages } from '#dispute/testing';
import { linesOf } from './lines-of.ts';

const only = (story: Story) => {
  const lines = linesOf(story.record);
  expect(lines).toHaveLength(1);
  return lines[0]?.line;
};

describe('one line per referral', () => {
  test('a complaint settled without a mediator is in no statistics', () => {
    expect(linesOf(stages.settledDirectly('2026-03-02').record)).toEqual([]);
    expect(linesOf(stages.silenceRecorded('2026-03-02').record)).toEqual([]);
    expect(linesOf([])).toEqual([]);
  });

  test('an accepted proposal: the four dates, whom it favours, both answers, and the day it ended', () => {
    expect(only(stages.closed('2026-07-02'))).toEqual({
      receivedOn: '2026-05-18',
      completeOn: '2026-05-18',
      admissibility: 'admitted',
      admissibilityOn: '2026-05-21',
      notifiedOn: '2026-05-22',
      participation: 'entered',
      prolongations: 0,
      proposalOn: '2026-06-16',
      sense: 'consumer',
      consumerAnswer: 'accepted',
      merchantAnswer: 'accepted',
      endedOn: '2026-06-30',
      endType: 'proposal-accepted',
      executed: 'unknown',
      crossBorder: 'unknown',
      subject: 'unspecified',
      sector: 'general',
      channel: 'online',
    });
  });

  test('pending, rejected on its ground, redirected', () => {
    expect(only(stages.referralReceived('2026-03-02'))).toMatchObject({
      admissibility: 'pending',
      receivedOn: '2026-03-02',
    });
    expect(only(stages.rejected('2026-03-02'))).toMatchObject({
      admissibility: 'rejected',
      admissibilityOn: '2026-03-02',
      ground: expect.stringMatching(/^[1-5]$/),
    });
    expect(only(stages.redirected('2026-03-02'))).toMatchObject({ admissibility: 'redirected' });
  });

  test('every way in which a mediation ends has its type and, where it was interrupted, its cause', () => {
    const end = (story: Story) => {
      const line = only(story);
      return [line?.endType, line?.endCause, line?.endedOn];
    };
    expect(end(stages.merchantDeclined('2026-03-02'))).toEqual(['declined', 'merchant-declined', '2026-03-02']);
    expect(end(stages.awaitingMerchant('2026-03-02').waited('LapseMerchantAnswer'))).toEqual([
      'declined',
      'merchant-silent',
      '2026-03-24',
    ]);
    expect(end(stages.withdrawn('2026-03-02'))).toEqual(['withdrawn-consumer', 'consumer-withdrew', '2026-03-02']);
    expect(end(stages.interrupted('2026-03-02'))).toEqual(['interrupted', 'mission-ended', '2026-03-02']);
    expect(end(stages.agreementReached('2026-03-02'))).toEqual(['agreement', undefined, '2026-03-02']);
    expect(end(stages.proposalRefused('2026-03-02'))).toEqual(['proposal-refused', undefined, '2026-03-02']);
    expect(end(stages.proposalLapsed('2026-03-02'))[0]).toBe('proposal-lapsed');
    expect(end(stages.underExamination('2026-03-02'))).toEqual([undefined, undefined, undefined]);
  });

  test('a silence that a person set aside ended nothing', () => {
    const silent = plainly(stages.awaitingMerchant('2028-09-25'), 'LapseMerchantAnswer', CLOCK, '2028-11-01');
    expect(only(silent)).toMatchObject({ participation: 'silent', endType: 'declined' });
    const asked = plainly(silent, 'AskForReview', CONSUMER, '2028-11-02');
    const anew = only(plainly(asked, 'InviteAgain', MEDIATOR, '2028-11-03'));
    for (const fact of ['participation', 'endedOn', 'endType', 'endCause']) expect(anew).not.toHaveProperty(fact);
  });

  test('rejected, then referred again: two lines, and what came later does not change the first', () => {
    const again = plainly(stages.rejected('2026-03-02'), 'ReferToMediator', CONSUMER, '2026-04-01');
    expect(linesOf(again.record).map(({ line }) => [line.receivedOn, line.admissibility])).toEqual([
      ['2026-02-27', 'rejected'],
      ['2026-04-01', 'pending'],
    ]);
  });

  test('settled between the parties after a rejection: no mediation ended', () => {
    const offered = plainly(stages.rejected('2026-03-02'), 'MakeOffer', MERCHANT, '2026-03-05');
    expect(only(plainly(offered, 'AcceptOffer', CONSUMER, '2026-03-06'))).not.toHaveProperty('endedOn');
  });

  test('whether it was carried out: in part is no, a contradiction is not known, the mediator settles it', () => {
    const said = (story: Story, by: typeof CONSUMER, executed: 'yes' | 'partly' | 'no') =>
      plainly(story, 'ReportExecution', by, '2026-08-01', { executed });
    const closed = stages.closed('2026-07-02');
    expect(only(said(closed, CONSUMER, 'yes'))?.executed).toBe('yes');
    expect(only(said(closed, CONSUMER, 'partly'))?.executed).toBe('no');
    const disputed = said(said(closed, CONSUMER, 'no'), MERCHANT, 'yes');
    expect(only(disputed)?.executed).toBe('unknown');
    expect(only(said(disputed, MEDIATOR, 'yes'))?.executed).toBe('yes');
  });

  test('subject and residence come from the complaint; another Member State is across a border', () => {
    const told = (more: object) => {
      const [first, ...rest] = stages.referralReceived('2026-03-02').record;
      if (first === undefined) throw new Error('A story has a beginning');
      return linesOf([{ ...first, event: { ...first.event, ...more } as typeof first.event }, ...rest])[0]?.line;
    };
    expect(told({ residence: 'BE', subject: 'delivery' })).toMatchObject({ crossBorder: 'yes', subject: 'delivery' });
    expect(told({ residence: 'FR' })).toMatchObject({ crossBorder: 'no' });
  });
});
