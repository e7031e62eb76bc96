import { describe, expect, test } from '@jest/globals';
import type { ClockCase } from './clock-case.ts';
import { resumptionCases } from './france/civil-code-2238-limitation.cases.ts';
import { oneYearCases } from './france/l612-2-one-year.cases.ts';
import { threeWeeksCases } from './france/l612-2-three-weeks.cases.ts';
import { silenceCases } from './france/practice/silence.cases.ts';
import { acceptanceCases } from './france/r612-4-proposal.cases.ts';
import { ninetyDaysCases } from './france/r612-5-ninety-days.cases.ts';
import { type ClockCode, civilDate, type DueDate, dueDate, jurisdiction, provision } from './index.ts';
import { due, rulesFor, stated, title, told } from './testing/clock-dates.ts';

const tables: readonly (readonly [ClockCode, string, readonly ClockCase[]])[] = [
  ['K1', 'one year to refer the dispute', oneYearCases],
  ['K2', 'silence of the merchant', silenceCases],
  ['K6', 'three weeks to tell of a rejection', threeWeeksCases],
  ['K8', 'ninety days for the outcome', ninetyDaysCases],
  ['K10', 'acceptance of the proposal', acceptanceCases],
  ['K12', 'limitation runs again', resumptionCases],
];

describe.each(tables)('%s, %s', (code, _name, cases) => {
  test.each(cases.map((one) => [title(one), one] as const))('%s', (_title, one) => {
    expect(told(code, one)).toMatchObject(stated(one));
  });
});

describe('what a due date says of itself', () => {
  test('the ninety days are law, from the notification', () => {
    expect(due('K8', { story: '', on: '2026-11-02', nominalOn: '' })).toMatchObject({
      nature: 'law',
      article: 'R612-5',
      provision: 'FR/R612-5',
      certainty: 'V',
      trigger: 'referral-notified',
      startsOn: '2026-11-02',
    });
  });

  test('a prolonged period says that it was prolonged', () => {
    const prolonged = due('K8', { story: '', on: '2026-11-02', until: '2027-03-02', nominalOn: '' });
    expect(prolonged.trigger).toBe('prolongation');
    expect(prolonged.explanation.fr).toContain('mardi 2 mars 2027');
  });

  test('silence is custom in general, law in energy whatever a charter says', () => {
    const on = civilDate('2026-02-10');
    const general = dueDate(rulesFor('general', { silenceMonths: 1 }), 'K2', { on });
    const energy = dueDate(rulesFor('energy', { silenceMonths: 1 }), 'K2', { on });
    expect(general).toMatchObject({ nature: 'practice', nominalOn: '2026-03-10', certainty: 'P' });
    expect(energy).toMatchObject({ nature: 'law', nominalOn: '2026-04-10', article: 'C. énergie R122-1 1°' });
  });

  test('a charter that leaves the custom of its sector stands on itself alone', () => {
    const on = civilDate('2026-02-10');
    expect(dueDate(rulesFor('travel'), 'K2', { on }).provision).toBe('FR/practice/silence-travel');
    expect(dueDate(rulesFor('travel', { silenceMonths: 1 }), 'K2', { on }).provision).toBe('FR/practice/silence');
  });

  test("G49: the merchant's answer is custom before 20 September 2028", () => {
    expect(dueDate(rulesFor(), 'K9', { on: civilDate('2028-09-15') })).toMatchObject({
      nature: 'practice',
      nominalOn: '2028-10-06',
    });
  });

  test('limitation is suspended on the day itself, and in energy by the referral', () => {
    const on = civilDate('2026-04-11');
    expect(dueDate(rulesFor(), 'K11', { on })).toMatchObject({
      nominalOn: on,
      rolledOn: on,
      targetOn: on,
      trigger: 'referral-notified',
    });
    expect(dueDate(rulesFor('energy'), 'K11', { on })).toMatchObject({
      trigger: 'referral-received',
      provision: 'FR/CENERGIE-L122-1',
    });
  });

  test('every clock rests on a provision of the register and explains itself in both languages', () => {
    const codes = Object.keys(jurisdiction('FR').clocks) as ClockCode[];
    for (const sector of ['general', 'energy', 'insurance', 'telecom', 'travel'] as const) {
      for (const code of codes) {
        const said: DueDate = dueDate(rulesFor(sector), code, { on: civilDate('2026-03-01') });
        expect(said.code).toBe(code);
        expect(provision(said.provision).id).toBe(said.provision);
        expect(said.explanation.fr).toContain('dimanche 1er mars 2026');
        expect(said.explanation.en).toContain('Sunday 1 March 2026');
      }
    }
  });
});

describe('customs', () => {
  const on = civilDate('2026-08-31');
  test.each([
    ['K9', '2026-09-21'],
    ['P-PIECES', '2026-09-21'],
    ['P-CONFLICT', '2026-09-15'],
    ['P-CLOSING', '2026-09-07'],
    ['P-EXECUTION', '2026-09-30'],
    ['P-ARCHIVE', '2027-02-28'],
    ['P-PURGE', '2031-08-31'],
  ] as const)('%s from 31 August 2026 falls on %s', (code, nominalOn) => {
    expect(dueDate(rulesFor(), code, { on })).toMatchObject({ nature: 'practice', nominalOn });
  });
});

describe('what no mediator can fix', () => {
  const on = civilDate('2026-11-02');
  test.each([0, -1, 1.5])('a period of %s days', (days) => {
    expect(() => dueDate(rulesFor(), 'K10', { on, days })).toThrow(RangeError);
  });

  test('a period shorter than the time to reflect', () => {
    expect(() => dueDate(rulesFor('general', { reflectionDays: 3 }), 'K10', { on, days: 2 })).toThrow(RangeError);
  });

  test('a prolongation that ends before it starts', () => {
    expect(() => dueDate(rulesFor(), 'K8', { on, until: on })).toThrow(RangeError);
  });
});
