import { describe, expect, test } from '@jest/globals';
import { civilDate, type Sector } from '#law';
import { clocksShown } from './clocks-shown.ts';
import { runningClocks } from './deadlines.ts';
import { openActsIn } from './open-acts.ts';
import { beforeReferral } from './referral/before-referral.ts';
import { CLOCK, CONSUMER, given, MERCHANT, nothingYet, plainly, rulesFor, type Story, words } from './testing/index.ts';

const complained = (sector: Sector, on: string): Story =>
  plainly(nothingYet(rulesFor(sector)), 'FileComplaint', CONSUMER, on);
const answers = (answer: 'holding' | 'rejected' | 'partial') =>
  ({ type: 'AnswerComplaint', answer, statement: words('answer') }) as const;
const advised = ({ dispute }: Story, on: string) =>
  beforeReferral(dispute, civilDate(on)).map(({ code, nature }) => `${code} (${nature})`);

describe('payment services (CMF L133-45)', () => {
  const sent = complained('payment', '2026-04-20');

  test('fifteen working days without an answer are recorded and told; the referral opens no sooner', () => {
    expect(clocksShown(sent.dispute, 'merchant').map(({ code, nominalOn }) => [code, nominalOn])).toContainEqual([
      'K5',
      '2026-05-13',
    ]);
    given(sent)
      .when({ type: 'RecordAnswerOverdue' }, CLOCK, '2026-05-13')
      .thenRefused('date-not-come', { article: 'CMF L133-45', on: '2026-05-13' });
    const overdue = sent.waited('RecordAnswerOverdue').thenStage('ComplaintSent');
    expect(overdue.record.at(-1)).toMatchObject({
      at: '2026-05-13T22:00:00.000Z',
      event: { dueOn: '2026-05-13', rule: { provision: 'FR/CMF-L133-45' } },
    });
    given(overdue).when({ type: 'RecordAnswerOverdue' }, CLOCK, '2026-05-15').thenRefused('already-recorded');
    expect(advised(overdue, '2026-05-15')).toEqual(['early (practice)']);
  });

  test('a holding answer gives its reasons, and leaves thirty-five working days in all', () => {
    given(sent)
      .when({ type: 'AnswerComplaint', answer: 'holding' }, MERCHANT, '2026-05-11')
      .thenRefused('holding-answer-without-reasons', { article: 'CMF L133-45' });
    const held = given(sent).when(answers('holding'), MERCHANT, '2026-05-11').thenEvents('HoldingAnswerGiven');
    expect(held.waited('RecordAnswerOverdue').record.at(-1)?.event).toMatchObject({ dueOn: '2026-06-12' });
    const answered = held.did(answers('partial'), MERCHANT, '2026-06-10');
    expect(runningClocks(answered.dispute).map(({ act }) => act)).not.toContain('RecordAnswerOverdue');
  });

  test('elsewhere no text sets a period to answer', () => {
    const general = complained('general', '2026-04-20');
    expect(runningClocks(general.dispute).map(({ act }) => act)).toEqual(['RecordSilence']);
    given(general).when({ type: 'RecordAnswerOverdue' }, CLOCK, '2026-06-01').thenRefused('no-answer-period');
    given(general)
      .when({ type: 'AnswerComplaint', answer: 'holding' }, MERCHANT, '2026-05-11')
      .thenEvents('HoldingAnswerGiven');
  });
});

describe('telecommunications, two levels by charter', () => {
  const escalate = { type: 'EscalateComplaint', statement: words('again') } as const;
  const refused = complained('telecom', '2026-03-02').did(answers('rejected'), MERCHANT, '2026-03-12');

  test('the mediator may be asked after one complaint, as L612-2 1° says; that the charter wants two is told', () => {
    expect(advised(refused, '2026-03-13')).toEqual(['second-level-first (practice)']);
    const asked = plainly(refused, 'ReferToMediator', CONSUMER, '2026-03-13').thenStage('ReferralReceived');
    expect(asked.dispute.referral?.introducedOn).toBe('2026-03-13');
  });

  test('the second level counts its own month; the year still runs from the first complaint', () => {
    const again = given(refused).when(escalate, CONSUMER, '2026-03-16').thenEvents('ComplaintEscalated');
    expect(again.thenStage('ComplaintSent').waited('RecordSilence').record.at(-1)?.event).toMatchObject({
      lastDay: '2026-04-16',
    });
    expect(clocksShown(again.dispute, 'consumer').find(({ code }) => code === 'K1')?.nominalOn).toBe('2027-03-02');
    expect(advised(again, '2026-04-17')).toEqual([]);
    given(again).when(escalate, CONSUMER, '2026-03-17').thenRefused('already-recorded');
    expect(openActsIn(again.dispute, 'consumer')).not.toContain('EscalateComplaint');
  });

  test('the silence of the first, where it ends sooner, is not made longer by a second letter', () => {
    const late = complained('telecom', '2026-03-02').did(escalate, CONSUMER, '2026-04-20');
    expect(late.waited('RecordSilence').record.at(-1)?.event).toMatchObject({ lastDay: '2026-05-02' });
  });

  test('elsewhere one level is all there is', () => {
    const general = complained('general', '2026-03-02');
    expect(openActsIn(general.dispute, 'consumer')).not.toContain('EscalateComplaint');
    given(general).when(escalate, CONSUMER, '2026-03-16').thenRefused('one-level-of-complaint');
  });
});

describe('before asking the mediator', () => {
  test('air passengers are told that the court comes after, since 7 February 2026, of complaints made since 5 August 2025', () => {
    const air = complained('air', '2025-08-05').did(answers('rejected'), MERCHANT, '2025-08-20');
    expect(advised(air, '2026-02-06')).toEqual([]);
    expect(advised(air, '2026-02-07')).toEqual(['court-after (law)']);
    const before = complained('air', '2025-08-04').did(answers('rejected'), MERCHANT, '2025-08-20');
    expect(advised(before, '2026-02-07')).toEqual([]);
  });

  test('early is law in energy and custom elsewhere; an answer ends it', () => {
    expect(advised(complained('energy', '2026-02-10'), '2026-04-10')).toEqual(['early (law)']);
    expect(advised(complained('energy', '2026-02-10'), '2026-04-11')).toEqual([]);
    const general = complained('general', '2026-02-10');
    expect(advised(general, '2026-02-20')).toEqual(['early (practice)']);
    expect(advised(general.did(answers('rejected'), MERCHANT, '2026-02-20'), '2026-02-20')).toEqual([]);
  });

  test('the year that has passed closes nothing (L612-2 4°)', () => {
    const refused = complained('general', '2026-11-21').did(answers('rejected'), MERCHANT, '2026-12-01');
    expect(advised(refused, '2027-11-21')).toEqual([]);
    expect(advised(refused, '2027-11-22')).toEqual(['year-passed-if-not-rolled (law)']);
    expect(advised(refused, '2027-11-23')).toEqual(['year-passed (law)']);
    plainly(refused, 'ReferToMediator', CONSUMER, '2027-11-23').thenStage('ReferralReceived');
  });
});
