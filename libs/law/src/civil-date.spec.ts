import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { transformFileSync } from '@swc/core';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  addYears,
  civilDate,
  civilDateAt,
  daysBetween,
  earliest,
  instant,
  isAfter,
  isBefore,
  latest,
  startOfDay,
} from './civil-date.ts';

const PARIS = 'Europe/Paris';

describe('reading', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '2026-01-01T00:00', '', ' 2026-01-01'])(
    '%j is no day',
    (text) => {
      expect(() => civilDate(text)).toThrow(RangeError);
    },
  );

  test('29 February of a leap year is one', () => {
    expect(civilDate('2028-02-29')).toBe('2028-02-29');
  });

  test('an instant is kept in UTC, to the millisecond', () => {
    expect(instant('2027-01-15T23:59:59+01:00')).toBe('2027-01-15T22:59:59.000Z');
    expect(instant('2027-01-15T22:59:59.999999Z')).toBe('2027-01-15T22:59:59.999Z');
  });

  test.each(['2027-01-15T23:59:59', '2027-01-15', 'yesterday'])('%j says no instant', (text) => {
    expect(() => instant(text)).toThrow(RangeError);
  });

  test.each(['2027-02-29T10:00:00.000Z', '2027-13-01T10:00:00.000Z', '2027-01-15T24:00:00.001Z'])(
    '%j, though written as ours are, says none',
    (text) => {
      expect(() => instant(text)).toThrow(RangeError);
    },
  );

  test('whatever is written as ours are stays as it is, as the calendar would write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1900), max: Date.UTC(2200) }), (milliseconds) => {
        const text = Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ fractionalSecondDigits: 3 });
        expect(instant(text)).toBe(text);
      }),
    );
  });
});

describe('counting', () => {
  test('months and years end on the same day or on the last day of the month', () => {
    expect(addMonths(civilDate('2026-12-31'), 2)).toBe('2027-02-28');
    expect(addMonths(civilDate('2027-12-31'), 2)).toBe('2028-02-29');
    expect(addMonths(civilDate('2026-08-31'), 6)).toBe('2027-02-28');
    expect(addYears(civilDate('2028-02-29'), 1)).toBe('2029-02-28');
    expect(addYears(civilDate('2028-02-29'), 4)).toBe('2032-02-29');
  });

  test('days, forward and back', () => {
    expect(addDays(civilDate('2026-11-02'), 90)).toBe('2027-01-31');
    expect(daysBetween(civilDate('2026-11-02'), civilDate('2027-01-31'))).toBe(90);
    expect(daysBetween(civilDate('2027-01-31'), civilDate('2026-11-02'))).toBe(-90);
  });

  test('order', () => {
    const [a, b, c] = [civilDate('2026-12-31'), civilDate('2027-01-01'), civilDate('2027-01-02')];
    expect([isBefore(a, b), isBefore(b, b), isAfter(c, b), isAfter(b, b)]).toEqual([true, false, true, false]);
    expect([earliest(b, a, c), latest(b, a, c), earliest(b)]).toEqual([a, c, b]);
  });

  test('a date beyond four-digit years is refused, for it would not compare', () => {
    expect(() => addYears(civilDate('9999-01-01'), 1)).toThrow(RangeError);
  });
});

describe('days and instants in Paris', () => {
  test.each([
    ['a winter day', '2027-01-15', '2027-01-14T23:00:00.000Z'],
    ['a summer day', '2026-07-14', '2026-07-13T22:00:00.000Z'],
    ['the day of 23 hours', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['the day after it', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['the day of 25 hours', '2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['the day after it', '2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('%s, %s, starts at %s', (_title, date, start) => {
    expect(startOfDay(civilDate(date), PARIS)).toBe(start);
    expect(civilDateAt(instant(start), PARIS)).toBe(date);
  });

  test("where midnight does not exist, the day starts at one o'clock", () => {
    expect(startOfDay(civilDate('2018-11-04'), 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z');
  });
});

describe('whatever the clock of the machine', () => {
  const program = transformFileSync(join(import.meta.dirname, 'civil-date.ts'), {
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  }).code;
  const questions = `
    console.log(JSON.stringify([
      civilDateAt(instant('2027-01-15T22:59:59.999Z'), 'Europe/Paris'), civilDateAt(instant('2027-01-15T23:00:00Z'), 'Europe/Paris'),
      startOfDay(civilDate('2026-03-29'), 'Europe/Paris'), startOfDay(civilDate('2026-10-26'), 'Europe/Paris'),
      addDays(civilDate('2026-10-21'), 21), addMonths(civilDate('2026-12-31'), 2), daysBetween(civilDate('2026-01-05'), civilDate('2026-04-05')),
      new Date(2026, 0, 1).toISOString(),
    ]));`;

  test.each([
    ['UTC', '2026-01-01T00:00:00.000Z'],
    ['Europe/Paris', '2025-12-31T23:00:00.000Z'],
    ['Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
  ])('under TZ=%s', (zone, midnightThere) => {
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', program + questions], {
      cwd: import.meta.dirname,
      env: { ...process.env, TZ: zone, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1' },
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toEqual([
      '2027-01-15',
      '2027-01-16',
      '2026-03-28T23:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
      '2026-11-11',
      '2027-02-28',
      90,
      midnightThere,
    ]);
  });
});

test('in any zone, an instant falls on the day that the calendar of that zone says', () => {
  const zones = ['Europe/Paris', 'UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Pacific/Apia', 'America/St_Johns'];
  const from = Date.parse('2011-12-01T00:00:00Z');
  const to = Date.parse('2040-01-01T00:00:00Z');
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: from, max: to }), (zone, milliseconds) => {
      const at = instant(Temporal.Instant.fromEpochMilliseconds(milliseconds).toString());
      const said = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
      expect(civilDateAt(at, zone)).toBe(said);
      expect(startOfDay(civilDateAt(at, zone), zone) <= at).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
