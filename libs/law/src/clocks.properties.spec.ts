import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addWorkingDays,
  type CivilDate,
  type ClockCode,
  civilDate,
  civilDateAt,
  daysBetween,
  dueDate,
  type Instant,
  instant,
  isBefore,
  isWorkingDay,
  jurisdiction,
  referralWindow,
  type Sector,
  startOfDay,
} from './index.ts';
import { rulesFor } from './testing/clock-dates.ts';

const france = jurisdiction('FR');
const anyDate = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(civilDate('2000-01-01'), days));
const anyClock = fc.constantFrom(...(Object.keys(france.clocks) as ClockCode[]));
const anySector = fc.constantFrom<Sector>(
  'general',
  'energy',
  'insurance',
  'banking',
  'payment',
  'telecom',
  'travel',
  'air',
);
const anyZone = fc.constantFrom('Europe/Paris', 'UTC', 'America/Guadeloupe', 'Indian/Reunion', 'Pacific/Kiritimati');

const notBefore = (a: CivilDate, b: CivilDate) => !isBefore(a, b);

describe('every clock', () => {
  test('aims no later than it falls due, and is never rolled earlier', () => {
    fc.assert(
      fc.property(anyClock, anySector, anyDate, (code, sector, on) => {
        const due = dueDate(rulesFor(sector), code, { on });
        expect(notBefore(due.nominalOn, due.startsOn)).toBe(true);
        expect(notBefore(due.rolledOn, due.nominalOn)).toBe(true);
        expect(notBefore(due.nominalOn, due.targetOn)).toBe(true);
        if (due.rolledOn !== due.nominalOn) {
          expect(isWorkingDay(due.nominalOn, france.calendar)).toBe(false);
          expect(isWorkingDay(due.rolledOn, france.calendar)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('started later, falls due no earlier', () => {
    fc.assert(
      fc.property(anyClock, anySector, anyDate, fc.nat(400), (code, sector, on, later) => {
        const [first, second] = [on, addDays(on, later)].map((date) => dueDate(rulesFor(sector), code, { on: date }));
        for (const which of ['nominalOn', 'rolledOn', 'targetOn'] as const) {
          expect(notBefore(second?.[which] as CivilDate, first?.[which] as CivilDate)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('R612-5 is ninety days, whatever lies between', () => {
  fc.assert(
    fc.property(anyDate, (on) => {
      expect(daysBetween(on, dueDate(rulesFor(), 'K8', { on }).nominalOn)).toBe(90);
    }),
  );
});

test('limitation and silence are never rolled', () => {
  fc.assert(
    fc.property(fc.constantFrom<ClockCode>('K2', 'K11', 'K12'), anyDate, (code, on) => {
      const due = dueDate(rulesFor(), code, { on });
      expect(due.rolledOn).toBe(due.nominalOn);
    }),
  );
});

test('limitation resumes for six months at least, from the earlier date', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (on, also) => {
      const due = dueDate(rulesFor(), 'K12', { on, also });
      expect(due.startsOn).toBe(isBefore(on, also) ? on : also);
      expect(due.nominalOn).toBe(addMonths(due.startsOn, 6));
    }),
  );
});

test('a referral is in time exactly until the year ends', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 0, max: 800 }), (sent, after) => {
      const referred = addDays(sent, after);
      const lastDay = dueDate(rulesFor(), 'K1', { on: sent }).nominalOn;
      expect(referralWindow(rulesFor(), sent, referred) === 'in-time').toBe(notBefore(lastDay, referred));
    }),
  );
});

test('a day holds its first instant, and the instant before belongs to the day before', () => {
  fc.assert(
    fc.property(anyDate, anyZone, (date, zone) => {
      const start = startOfDay(date, zone);
      const before = instant(`${new Date(Date.parse(start) - 1).toISOString()}`);
      expect(civilDateAt(start, zone)).toBe(date);
      expect(civilDateAt(before, zone)).toBe(addDays(date, -1));
    }),
  );
});

test('any instant lies in its civil day', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      anyZone,
      (when, zone) => {
        const at: Instant = instant(when.toISOString());
        const day = civilDateAt(at, zone);
        expect(at >= startOfDay(day, zone) && at < startOfDay(addDays(day, 1), zone)).toBe(true);
      },
    ),
  );
});

test('working days can be walked forth and back', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (from, n) => {
      const to = addWorkingDays(from, n, france.calendar);
      expect(isWorkingDay(to, france.calendar)).toBe(true);
      const worked = Array.from({ length: daysBetween(from, to) }, (_, i) => addDays(from, i + 1));
      expect(worked.filter((day) => isWorkingDay(day, france.calendar))).toHaveLength(n);
    }),
    { numRuns: 100 },
  );
});
