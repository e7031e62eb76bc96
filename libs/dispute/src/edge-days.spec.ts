import { describe, expect, test } from '@jest/globals';
import { civilDate } from '#law';
import { limitationOf, outcomeDue, referralWindowDue } from './due-dates.ts';
import { CONSUMER, given, MEDIATOR, MERCHANT, nothingYet, plainly, rulesFor, stages, words } from './testing/index.ts';

const rejectAsLate = { type: 'RejectReferral', ground: '4', reasons: words('late') } as const;

describe('silence is recorded on the first moment after its last day', () => {
  test.each([
    ['a plain case', '2026-01-15', '2026-03-15', '2026-03-15T23:00:00.000Z'],
    ['no 31 February', '2026-12-31', '2027-02-28', '2027-02-28T23:00:00.000Z'],
    ['opens on a holiday, Toussaint', '2026-08-31', '2026-10-31', '2026-10-31T23:00:00.000Z'],
    ['a leap day', '2027-12-29', '2028-02-29', '2028-02-29T23:00:00.000Z'],
    ['over the spring clock change', '2026-01-28', '2026-03-28', '2026-03-28T23:00:00.000Z'],
    ['the day after the spring clock change', '2026-01-29', '2026-03-29', '2026-03-29T22:00:00.000Z'],
    ['the day of the autumn clock change', '2026-08-25', '2026-10-25', '2026-10-25T23:00:00.000Z'],
    ['the day before it', '2026-08-24', '2026-10-24', '2026-10-24T22:00:00.000Z'],
  ])('%s: sent on %s', (_title, sentOn, lastDay, recordedAt) => {
    const story = stages.silenceRecorded(sentOn);
    expect(story.record.at(-1)).toMatchObject({ at: recordedAt, event: { type: 'SilenceRecorded', lastDay } });
    const early = new Date(Date.parse(recordedAt) - 1).toISOString();
    given(stages.complaintSent(sentOn))
      .when({ type: 'RecordSilence' }, { role: 'clock' }, early)
      .thenRefused('date-not-come');
  });

  test('in energy the two months are the law, whatever the charter says', () => {
    const energy = nothingYet(rulesFor('energy', { silenceMonths: 1 }));
    const sent = plainly(energy, 'FileComplaint', CONSUMER, '2026-02-10');
    expect(sent.waited('RecordSilence').record.at(-1)?.event).toMatchObject({ lastDay: '2026-04-10' });
    given(sent)
      .when({ type: 'RecordSilence' }, { role: 'clock' }, '2026-04-10T21:59:59.999Z')
      .thenRefused('date-not-come', { article: 'C. énergie R122-1 1°', on: '2026-04-10' });
  });

  test('where the charter counts the anniversary itself, on that day', () => {
    const inclusive = nothingYet(rulesFor('general', { silenceInclusive: true }));
    const silent = plainly(inclusive, 'FileComplaint', CONSUMER, '2026-01-15').waited('RecordSilence');
    expect(silent.record.at(-1)).toMatchObject({ at: '2026-03-14T23:00:00.000Z', event: { lastDay: '2026-03-15' } });
  });
});

describe('one year to refer, to the last second of its last day in Paris (L612-2 4°)', () => {
  const complained = stages.unresolved('2026-01-23'); // sent on 15 January 2026

  test('in time: 23:59:59 on 15 January 2027', () => {
    const referred = plainly(complained, 'ReferToMediator', CONSUMER, '2027-01-15T22:59:59Z');
    expect(referred.dispute.referral?.receivedOn).toBe('2027-01-15');
    given(referred)
      .when(rejectAsLate, MEDIATOR, '2027-01-20')
      .thenRefused('referral-in-time', { article: 'L612-2 4°', on: '2027-01-15' });
  });

  test('a second later: late, and it is for the mediator to say so', () => {
    const referred = plainly(complained, 'ReferToMediator', CONSUMER, '2027-01-15T23:00:00Z');
    expect(referred.dispute.referral?.receivedOn).toBe('2027-01-16');
    given(referred).when(rejectAsLate, MEDIATOR, '2027-01-20').thenEvents({ type: 'ReferralRejected', ground: '4' });
    given(referred).when({ type: 'AdmitReferral' }, MEDIATOR, '2027-01-20').thenEvents('ReferralAdmitted');
  });

  test('the year that ends on a Sunday lapses only after the Monday', () => {
    const sent = plainly(stages.complaintSent('2026-11-21'), 'AnswerComplaint', MERCHANT, '2026-12-01');
    expect(referralWindowDue(sent.dispute)).toMatchObject({ nominalOn: '2027-11-21', rolledOn: '2027-11-22' });
    given(sent)
      .when({ type: 'LapseReferralWindow' }, { role: 'clock' }, '2027-11-22T22:59:59.999Z')
      .thenRefused('date-not-come', { on: '2027-11-22' });
    expect(sent.waited('LapseReferralWindow').record.at(-1)?.at).toBe('2027-11-22T23:00:00.000Z');
    const monday = plainly(sent, 'ReferToMediator', CONSUMER, '2027-11-22');
    given(monday).when(rejectAsLate, MEDIATOR, '2027-11-24').thenEvents('ReferralRejected');
  });

  test('29 February: the year ends on 28 February', () => {
    const sent = plainly(nothingYet(), 'ReportComplaint', CONSUMER, '2028-03-10', {
      sentOn: civilDate('2028-02-29'),
    });
    expect(referralWindowDue(sent.dispute).nominalOn).toBe('2029-02-28');
  });
});

describe('the last second in Paris', () => {
  test('to enter mediation: the merchant has the whole of the last day', () => {
    const invited = stages.awaitingMerchant('2026-03-08'); // the 21st day is Sunday 29 March, the clock change
    given(invited).when({ type: 'EnterMediation' }, MERCHANT, '2026-03-30T21:59:59Z').thenEvents('MerchantEntered');
    given(invited)
      .when({ type: 'EnterMediation' }, MERCHANT, '2026-03-30T22:00:00Z')
      .thenRefused('merchant-period-over', { on: '2026-03-30' });
    expect(invited.waited('LapseMerchantAnswer').record.at(-1)).toMatchObject({
      at: '2026-03-30T22:00:00.000Z',
      event: { type: 'MerchantDeclined', how: 'silence' },
    });
  });

  test('to answer a proposal', () => {
    const proposed = stages.proposalPending('2026-10-10'); // the 15th day is Sunday 25 October, 25 hours long
    const accept = { type: 'AnswerProposal', answer: 'accepted' } as const;
    given(proposed).when(accept, CONSUMER, '2026-10-26T22:59:59.999Z').thenEvents('ProposalAnswered');
    given(proposed)
      .when(accept, CONSUMER, '2026-10-26T23:00:00Z')
      .thenRefused('acceptance-period-over', { on: '2026-10-26' });
    expect(proposed.waited('LapseProposal').record.at(-1)?.at).toBe('2026-10-26T23:00:00.000Z');
  });

  test('to object after a disclosure', () => {
    const disclosed = stages.conflictDisclosed('2026-03-14');
    expect(disclosed.waited('LapseConflictAnswer').record.at(-1)?.at).toBe('2026-03-30T22:00:00.000Z');
  });
});

describe('ninety days are civil days (R612-5)', () => {
  test.each([
    ['90 days are not 3 months', '2026-11-02', '2027-01-31', '2027-01-29'],
    ['outside a leap year', '2026-12-01', '2027-03-01', '2027-03-01'],
    ['on a holiday, 8 May', '2026-02-07', '2026-05-08', '2026-05-07'],
    ['notified at 23:30 in Paris', '2026-01-05T22:30:00Z', '2026-04-05', '2026-04-03'],
  ])('%s', (_title, at, nominalOn, targetOn) => {
    const admitted = stages.admitted(at.slice(0, 10));
    const notified = plainly(admitted, 'NotifyReferral', MEDIATOR, at);
    expect(outcomeDue(notified.dispute)).toMatchObject({ nominalOn, targetOn });
  });

  test('the delay is recorded on the morrow, once, and the mediation goes on', () => {
    const examined = stages.underExamination('2026-11-07'); // notified on 2 November
    const overdue = examined.waited('RecordOutcomeOverdue').thenStage('UnderExamination');
    expect(overdue.record.at(-1)).toMatchObject({ at: '2027-01-31T23:00:00.000Z', event: { dueOn: '2027-01-31' } });
    given(overdue)
      .when({ type: 'RecordOutcomeOverdue' }, { role: 'clock' }, '2027-02-02')
      .thenRefused('already-recorded');
  });
});

describe('limitation (C. civ. 2238)', () => {
  test('is not suspended by a request that was rejected', () => {
    expect(limitationOf(stages.rejected('2026-03-02').dispute)).toBeUndefined();
  });

  test('is suspended from the notification, and runs again for six months at least', () => {
    const examined = stages.underExamination('2026-03-07');
    expect(limitationOf(examined.dispute)).toMatchObject({ suspendedOn: '2026-03-02' });
    const declined = stages.merchantDeclined('2026-03-07');
    expect(limitationOf(declined.dispute)).toMatchObject({
      suspendedOn: '2026-03-02',
      resumedOn: '2026-03-07',
      resumedBecause: 'mediation-ended',
    });
    expect(limitationOf(declined.dispute)?.notBefore).toMatch(/^2026-09-0/);
  });
});
