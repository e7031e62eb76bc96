import { describe, expect, test } from '@jest/globals';
import { civilDate, civilDateAt, dueDate, instant, referralWindow } from './index.ts';
import { rulesFor } from './testing/clock-dates.ts';

const PARIS = 'Europe/Paris';
const complaint = civilDate('2026-01-15');
const lodgedAt = (text: string, zone = PARIS) =>
  referralWindow(rulesFor(), complaint, civilDateAt(instant(text), zone));

describe('L612-2 4°, the day of expiry', () => {
  test('G32: lodged one second before midnight in Paris, in time', () => {
    expect(lodgedAt('2027-01-15T22:59:59Z')).toBe('in-time');
    expect(lodgedAt('2027-01-15T22:59:59.999Z')).toBe('in-time');
  });

  test('G32: lodged at midnight, one day late', () => {
    expect(civilDateAt(instant('2027-01-15T23:00:00Z'), PARIS)).toBe('2027-01-16');
    // 15 January 2027 is a worked Friday: there is nothing to roll.
    expect(lodgedAt('2027-01-15T23:00:00Z')).toBe('late');
  });

  test('G36: the evening in Guadeloupe is the next day in Paris; both dates can be kept', () => {
    const evening = '2027-01-15T20:30:00-04:00';
    expect(lodgedAt(evening, PARIS)).toBe('late');
    expect(lodgedAt(evening, 'America/Guadeloupe')).toBe('in-time');
  });

  test('G07: after a Sunday, the Monday is for the mediator to accept', () => {
    const sent = civilDate('2026-11-21');
    const on = (date: string) => referralWindow(rulesFor(), sent, civilDate(date));
    expect([on('2027-11-21'), on('2027-11-22'), on('2027-11-23')]).toEqual(['in-time', 'in-time-if-rolled', 'late']);
  });

  test('G12: late from the first letter, in time from the reminder; the mediator decides', () => {
    const referred = civilDate('2026-10-15');
    expect(referralWindow(rulesFor(), civilDate('2025-09-01'), referred)).toBe('late');
    expect(referralWindow(rulesFor(), civilDate('2026-02-10'), referred)).toBe('in-time');
  });

  test('G16: early is not late', () => {
    expect(referralWindow(rulesFor(), civilDate('2026-10-01'), civilDate('2026-10-20'))).toBe('in-time');
  });
});

test('G34: notified at 23:30 in Paris, day 90 is counted in Paris, not in hours', () => {
  const on = civilDateAt(instant('2026-01-05T22:30:00Z'), PARIS);
  expect(on).toBe('2026-01-05');
  expect(dueDate(rulesFor(), 'K8', { on }).nominalOn).toBe('2026-04-05');
});
