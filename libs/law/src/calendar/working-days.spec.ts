import { describe, expect, test } from '@jest/globals';
import { civilDate } from '../civil-date.ts';
import { holidaysOfAlsaceMoselle, nationalHolidays } from '../france/holidays.ts';
import type { Calendar } from './calendar.ts';
import { easterSunday } from './easter.ts';
import { addWorkingDays, isWorkingDay, nextWorkingDay, previousWorkingDay } from './working-days.ts';

const withoutSaturday: Calendar = { week: 'MON_FRI', holidays: 'FR-national' };
const withSaturday: Calendar = { week: 'MON_SAT', holidays: 'FR-national' };
const strasbourg: Calendar = { week: 'MON_FRI', holidays: 'FR-alsace-moselle' };

test.each([
  ['1961-04-02'],
  ['2000-04-23'],
  ['2008-03-23'],
  ['2024-03-31'],
  ['2025-04-20'],
  ['2026-04-05'],
  ['2027-03-28'],
  ['2028-04-16'],
  ['2029-04-01'],
  ['2038-04-25'],
])('Easter falls on %s', (date) => {
  expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
});

test('the eleven holidays of 2026', () => {
  expect(nationalHolidays(2026)).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ]);
});

describe('Alsace-Moselle', () => {
  test('Good Friday and 26 December besides', () => {
    expect(holidaysOfAlsaceMoselle(2026)).toEqual(expect.arrayContaining(['2026-04-03', '2026-12-26']));
    expect(isWorkingDay(civilDate('2026-04-03'), strasbourg)).toBe(false);
    expect(isWorkingDay(civilDate('2026-04-03'), withoutSaturday)).toBe(true);
  });
});

describe('Easter weekend of 2026', () => {
  test('seen from Good Friday to Tuesday', () => {
    expect(nextWorkingDay(civilDate('2026-04-04'), withoutSaturday)).toBe('2026-04-07');
    expect(nextWorkingDay(civilDate('2026-04-04'), withSaturday)).toBe('2026-04-04');
    expect(previousWorkingDay(civilDate('2026-04-06'), withoutSaturday)).toBe('2026-04-03');
    expect(previousWorkingDay(civilDate('2026-04-06'), strasbourg)).toBe('2026-04-02');
    expect(nextWorkingDay(civilDate('2026-04-07'), withoutSaturday)).toBe('2026-04-07');
  });
});

describe('periods counted in working days', () => {
  test.each([
    ['G43: 15 from 20 April 2026, Saturday left out', '2026-04-20', 15, withoutSaturday, '2026-05-13'],
    ['G43: 15 from 20 April 2026, Saturday counted', '2026-04-20', 15, withSaturday, '2026-05-09'],
    ['G45: 10 from 21 December 2026, Saturday left out', '2026-12-21', 10, withoutSaturday, '2027-01-06'],
    ['G45: 10 from 21 December 2026, Saturday counted', '2026-12-21', 10, withSaturday, '2027-01-04'],
    ['G48: 20 from 20 April 2029', '2029-04-20', 20, withoutSaturday, '2029-05-24'],
    ['G48: 30 from 20 April 2029', '2029-04-20', 30, withoutSaturday, '2029-06-07'],
    ['backwards over All Saints', '2026-11-02', -1, withoutSaturday, '2026-10-30'],
    ['none', '2026-11-01', 0, withoutSaturday, '2026-11-01'],
  ] as const)('%s', (_title, from, n, calendar, expected) => {
    expect(addWorkingDays(civilDate(from), n, calendar)).toBe(expected);
  });
});
