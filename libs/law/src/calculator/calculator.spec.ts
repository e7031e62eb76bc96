import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  type ClockComputed,
  type ClocksComputed,
  civilDate,
  computeClocks,
  daysBetween,
  isWorkingDay,
  REGION_CODES,
  readFacts,
  region,
  SECTORS,
  WEEKS,
} from '../index.ts';
import { furtherCases } from './calculator.cases.ts';
import { elsewhereAndAtTheEdges } from './edges.cases.ts';
import { type GoldenCase, goldenCases } from './golden.cases.ts';

function computed(facts: unknown): ClocksComputed {
  const read = readFacts(facts);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return computeClocks(read.facts);
}

function wrongIn(facts: unknown): readonly string[] {
  const read = readFacts(facts);
  return read.ok ? [] : read.errors.map(({ field }) => field);
}

describe.each([
  ['golden cases', goldenCases],
  ['of the same families', furtherCases],
  ['elsewhere and at the edges', elsewhereAndAtTheEdges],
] as const)('%s', (_name, cases) => {
  test.each(cases.map((one) => [one.ref, one] as const))(
    '%s',
    (_ref, { facts, dates, warnings, without, withoutWarnings = [] }: GoldenCase) => {
      const { clocks, warnings: told } = computed(facts);
      const clock = (code: string) => clocks.find((one) => one.code === code);
      for (const [what, expected] of Object.entries(dates)) {
        const [code = '', field = ''] = what.split('.');
        expect([what, clock(code)?.[field as keyof ClockComputed]]).toEqual([what, expected]);
      }
      for (const code of without ?? []) expect(clock(code)).toBeUndefined();
      for (const code of withoutWarnings) expect(told.map((one) => one.code)).not.toContain(code);
      for (const [code, date] of Object.entries(warnings ?? {})) {
        const sentences = told.filter((one) => one.code === code).map(({ explanation }) => explanation);
        expect([code, sentences.some(({ fr, en }) => fr.includes(date) && en.includes(date))]).toEqual([code, true]);
      }
    },
  );
});

describe('what is wrong is said, all at once, and nothing crashes', () => {
  test.each([
    ['nothing', undefined, ['']],
    ['a list', [], ['']],
    ['no complaint', {}, ['complaintSentOn']],
    ['an empty complaint', { complaintSentOn: '' }, ['complaintSentOn']],
    ['a day that does not exist', { complaintSentOn: '2026-02-30' }, ['complaintSentOn']],
    ['a number for a day', { complaintSentOn: 20260115 }, ['complaintSentOn']],
    ['an instant for a day', { complaintSentOn: '2026-01-15T10:00:00Z' }, ['complaintSentOn']],
    ['a year beyond all sense', { complaintSentOn: '9999-12-31' }, ['complaintSentOn']],
    ['an unknown field', { complaintSentOn: '2026-01-15', complaintSent: 'x' }, ['complaintSent']],
    ['a field of every object', JSON.parse('{"complaintSentOn":"2026-01-15","__proto__":1}'), ['__proto__']],
    [
      'choices that are none',
      { complaintSentOn: '2026-01-15', sector: 'bank', calendar: 'FRI', region: 'paris', jurisdiction: 'XX' },
      ['calendar', 'jurisdiction', 'region', 'sector'],
    ],
    [
      'an instant without a zone',
      { complaintSentOn: '2026-01-15', referralReceivedAt: '2027-01-15T22:59:59' },
      ['referralReceivedAt'],
    ],
    [
      'a text for a list',
      { complaintSentOn: '2026-01-15', referralNotifiedAt: '2027-01-15T22:59:59Z' },
      ['referralNotifiedAt'],
    ],
    ['nothing in a list', { complaintSentOn: '2026-01-15', referralNotifiedAt: [null] }, ['referralNotifiedAt']],
    ['a fraction of a day', { complaintSentOn: '2026-01-15', acceptanceDays: 1.5 }, ['acceptanceDays']],
    ['days in a text', { complaintSentOn: '2026-01-15', acceptanceDays: '15' }, ['acceptanceDays']],
    ['less than no days', { complaintSentOn: '2026-01-15', prolongedByDays: -1 }, ['prolongedByDays']],
    ['a length without its day', { complaintSentOn: '2026-01-15', prolongedByDays: 30 }, ['prolongedByDays']],
    ['a prolongation of nothing', { complaintSentOn: '2026-01-15', prolongedOn: '2026-03-01' }, ['prolongedOn']],
    [
      'received before it was sent',
      { complaintSentOn: '2026-01-15', complaintReceivedOn: '2026-01-14' },
      ['complaintReceivedOn'],
    ],
    [
      'answered before it was sent',
      { complaintSentOn: '2026-01-15', negativeAnswerOn: '2026-01-14' },
      ['negativeAnswerOn'],
    ],
    [
      'decided before it was asked',
      { complaintSentOn: '2026-01-15', referralReceivedAt: '2026-05-02', admissibilityDecidedOn: '2026-05-01' },
      ['admissibilityDecidedOn'],
    ],
    [
      'ended before it was notified',
      { complaintSentOn: '2026-01-15', referralNotifiedAt: ['2026-05-01T10:00:00Z'], mediationEndedOn: '2026-04-30' },
      ['mediationEndedOn'],
    ],
  ])('%s', (_what, facts, fields) => {
    expect([...wrongIn(facts)].sort()).toEqual(fields);
  });

  test('whatever is sent, it is answered', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (whole, day, moment) => {
        readFacts(whole);
        readFacts({
          complaintSentOn: day,
          referralReceivedAt: moment,
          referralNotifiedAt: [day, moment],
          prolongedOn: day,
        });
      }),
    );
  });
});

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(civilDate('2000-01-01'), days));

/** Facts in the order in which they can have happened. */
const anyFacts = fc
  .record({
    sector: fc.constantFrom(...SECTORS),
    region: fc.constantFrom(...REGION_CODES),
    calendar: fc.constantFrom(undefined, ...WEEKS),
    from: anyDay,
    steps: fc.array(fc.nat(120), { minLength: 9, maxLength: 9 }),
    known: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    days: fc.integer({ min: 1, max: 90 }),
  })
  .map(({ sector, region: place, calendar, from, steps, known, days }) => {
    let day = from;
    const next = (index: number) => {
      day = addDays(day, steps[index] ?? 0);
      return known[index] ? day : undefined;
    };
    const facts = {
      sector,
      region: place,
      calendar,
      complaintSentOn: from,
      complaintReceivedOn: next(0),
      negativeAnswerOn: next(1),
      secondLevelComplaintOn: next(2),
      referralReceivedAt: next(3),
      fileCompleteOn: next(4),
      admissibilityDecidedOn: next(5),
      referralNotifiedAt: [next(6)].filter((one) => one !== undefined),
      invitationSentOn: known[9] ? day : undefined,
      proposalNotifiedOn: next(7),
      acceptanceDays: known[7] ? days : undefined,
      mediationEndedOn: next(8),
      factsKnownOn: known[10] ? addDays(from, -400) : undefined,
      invoiceDueOn: known[11] ? from : undefined,
    };
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  });

describe('whatever the facts', () => {
  test('every date is one that exists, in order, on the days of its calendar, explained in both languages', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const holidays = region((facts['region'] as (typeof REGION_CODES)[number]) ?? 'national').holidays;
        for (const clock of computed(facts).clocks) {
          const { nominalOn, rolledOn, targetOn, startsOn } = clock;
          for (const date of [startsOn, nominalOn, rolledOn, targetOn]) expect(civilDate(date)).toBe(date);
          expect(startsOn <= nominalOn && targetOn <= nominalOn && nominalOn <= rolledOn).toBe(true);
          const week = facts['calendar'] === 'MON_SAT' && !/^K9/.test(clock.code) ? 'MON_SAT' : 'MON_FRI';
          if (rolledOn !== nominalOn) expect(isWorkingDay(rolledOn, { week, holidays })).toBe(true);
          if (/^K1[1-4]/.test(clock.code)) expect(rolledOn).toBe(nominalOn);
          expect(clock.explanation.fr.length).toBeGreaterThan(80);
          expect(clock.explanation.en.length).toBeGreaterThan(80);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the ninety days run from the first notification, in days and nothing else', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 86_399 }), (day, second) => {
        const at = new Date(Date.parse(`${day}T00:00:00Z`) + second * 1000).toISOString();
        const { clocks } = computed({ complaintSentOn: '2000-01-01', referralNotifiedAt: [at] });
        const outcome = clocks.find(({ code }) => code === 'K8');
        expect(outcome && daysBetween(outcome.startsOn, outcome.nominalOn)).toBe(90);
      }),
      { numRuns: 200 },
    );
  });

  test('a complaint sent later closes nothing earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(500), (day, later) => {
        const [first, second] = [day, addDays(day, later)].map(
          (complaintSentOn) => computed({ complaintSentOn }).clocks,
        );
        first?.forEach((clock, index) => {
          expect((second?.[index]?.nominalOn ?? '') >= clock.nominalOn).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });

  test('no more is said than the contract names', () => {
    const named = [
      'code',
      'article',
      'nature',
      'startsOn',
      'nominalOn',
      'rolledOn',
      'targetOn',
      'opensOn',
      'inTime',
      'certainty',
      'explanation',
    ];
    for (const { facts } of [...goldenCases, ...furtherCases]) {
      const { clocks, warnings } = computed(facts);
      for (const clock of clocks) expect(named).toEqual(expect.arrayContaining(Object.keys(clock)));
      for (const warning of warnings) expect(Object.keys(warning)).toEqual(['code', 'article', 'explanation']);
    }
  });
});
