import { describe, expect, test } from '@jest/globals';
import { type LivedEvent, passedDates, untold, type WordOwed } from './checks.mjs';

const events = (...told: readonly (readonly [type: string, at: string, until?: string])[]): readonly LivedEvent[] =>
  told.map(([type, at, until], index) => ({
    version: index + 1,
    type,
    at: new Date(at.includes('T') ? at : `${at}T10:00:00Z`),
    payload: until === undefined ? {} : { until },
  }));
const due = (...given: Parameters<typeof passedDates>) =>
  passedDates(...given).map(({ clock, due: on }) => [clock, on]);

describe('dates that passed, counted from the events alone', () => {
  test('decided on the last day of the three weeks: in time; on the morrow: passed', () => {
    expect(due(events(['ReferralReceived', '2028-02-08'], ['ReferralRejected', '2028-02-29']), '2028-12-31')).toEqual(
      [],
    );
    expect(due(events(['ReferralReceived', '2028-02-08'], ['ReferralRejected', '2028-03-01']), '2028-12-31')).toEqual([
      ['K6', '2028-02-29'],
    ]);
  });

  test('the day is that of Paris, on both sides of a change of clock', () => {
    const decided = (at: string) =>
      due(events(['ReferralReceived', '2028-03-05'], ['ReferralAdmitted', at]), '2028-12-31');
    expect(decided('2028-03-26T21:59:00Z')).toEqual([]);
    expect(decided('2028-03-26T22:00:00Z')).toEqual([['K6', '2028-03-26']]);
  });

  test('nobody decided at all: passed, once what was lived is over', () => {
    const waiting = events(['ReferralReceived', '2028-02-08']);
    expect(due(waiting, '2028-02-29')).toEqual([]);
    expect(due(waiting, '2028-03-01')).toEqual([['K6', '2028-02-29']]);
  });

  test('ninety days end with the proposal; a prolongation in time gives a later date, one that comes too late does not undo', () => {
    const notified = ['ReferralNotified', '2028-01-10'] as const;
    const proposed = ['ProposalIssued', '2028-05-01'] as const;
    expect(due(events(notified, proposed), '2028-12-31')).toEqual([['K8', '2028-04-09']]);
    expect(due(events(notified, ['MediationProlonged', '2028-04-01', '2028-06-30'], proposed), '2028-12-31')).toEqual(
      [],
    );
    expect(due(events(notified, ['MediationProlonged', '2028-04-10', '2028-06-30'], proposed), '2028-12-31')).toEqual([
      ['K8', '2028-04-09'],
    ]);
  });
});

describe('who was told', () => {
  const record = events(
    ['ReferralReceived', '2028-02-08'],
    ['RejectionOverdue', '2028-03-01'],
    ['ReferralAdmitted', '2028-03-10'],
  );
  const words = (...sides: readonly string[]): readonly WordOwed[] =>
    sides.map((side) => ({ version: 2, to_side: side, sent: true }));
  const UP = { downFrom: '2028-11-10', downTo: '2028-11-13' };
  const missed = (given: readonly LivedEvent[], told: readonly WordOwed[], down = UP) =>
    untold(passedDates(given, '2028-12-31'), told, down).length;

  test('the consumer and the mediator, on the morrow', () => {
    expect(missed(record, words('consumer', 'mediator'))).toBe(0);
  });

  test('one of them was not, or the word did not leave: a breach that nobody was told of', () => {
    expect(missed(record, words('consumer'))).toBe(1);
    expect(missed(record, [...words('consumer'), { version: 2, to_side: 'mediator', sent: false }])).toBe(1);
  });

  test('no event says so, or it came a day late', () => {
    expect(
      missed(
        events(['ReferralReceived', '2028-02-08'], ['ReferralAdmitted', '2028-03-10']),
        words('consumer', 'mediator'),
      ),
    ).toBe(1);
    const late = events(['ReferralReceived', '2028-02-08'], ['RejectionOverdue', '2028-03-02']);
    expect(missed(late, words('consumer', 'mediator'))).toBe(1);
    expect(missed(late, words('consumer', 'mediator'), { downFrom: '2028-02-28', downTo: '2028-03-02' })).toBe(0);
  });
});
