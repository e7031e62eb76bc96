import { describe, expect, test } from '@jest/globals';
import { storyOf } from '#dispute/testing';
import { civilDate, DEFAULT_PRACTICE, dueDate } from '#law';
import { LOCALES } from '#text';
import { RECORD_PAGE } from '../merchant/dispute/wording.ts';
import { NAVIGATION } from '../merchant/navigation.ts';
import { draw, expectSound } from '../testing/draw.ts';
import { opened } from '../testing/opened.ts';
import { calendarOf } from './calendar.ts';
import { clockLine } from './clock-lines.ts';
import { disputeParts } from './dispute-parts.ts';
import type { OpenDispute } from './dispute-reader.ts';
import { leaves } from './leaves.ts';
import { PARTS } from './wording.ts';

const rules = { jurisdiction: 'FR', sector: 'general', practice: DEFAULT_PRACTICE } as const;
const day = civilDate;

describe('a date on a page', () => {
  // Sent on a Saturday: the last day is Thursday 21 January 2027.
  const silence = dueDate(rules, 'K2', { on: day('2026-11-21') });

  test('ends on the last day as counted, and says how near it is', () => {
    expect(clockLine(silence, day('2026-11-21'))).toMatchObject({ lastOn: '2027-01-21', past: 0, tone: undefined });
    expect(clockLine(silence, day('2027-01-14'))).toMatchObject({ tone: 'soon' });
    expect(clockLine(silence, day('2027-01-21'))).toMatchObject({ past: 100, tone: 'soon' });
    expect(clockLine(silence, day('2027-01-22'))).toMatchObject({ past: 100, tone: 'late' });
  });

  test('tells the next worked day apart, where the last one is a Sunday', () => {
    const year = dueDate(rules, 'K1', { on: day('2026-02-28') });
    expect(year.nominalOn).toBe('2027-02-28');
    expect(clockLine(year, day('2026-03-01'))).toMatchObject({ lastOn: '2027-02-28', alsoOn: '2027-03-01' });
  });

  test('by which nobody has anything to do is never late', () => {
    const suspended = dueDate(rules, 'K11', { on: day('2026-03-01') });
    expect(clockLine(suspended, day('2030-01-01'))).toMatchObject({ quiet: true, tone: undefined });
  });
});

describe('the calendar', () => {
  const clocks = [dueDate(rules, 'K1', { on: day('2026-03-02') }), dueDate(rules, 'K2', { on: day('2026-03-02') })];
  const text = calendarOf('ENT-2026-0000000-8', clocks, 'fr');

  test('has the last day of each clock as a whole day, its name, its article, and lines that any program reads', () => {
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(text).toContain('DTSTART;VALUE=DATE:20270302\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20260502\r\n');
    expect(text.replaceAll('\r\n ', '')).toContain('L612-2 4°');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('is the same bytes each time, and moves a date instead of adding it again', () => {
    expect(calendarOf('ENT-2026-0000000-8', clocks, 'fr')).toBe(text);
    const uids = [...text.matchAll(/UID:(.+)\r/g)].map(([, uid]) => uid);
    expect(new Set(uids).size).toBe(2);
  });
});

describe('a long record', () => {
  const { record } = opened(storyOf('ProposalPending'), 'consumer') as OpenDispute;
  const [first] = record;
  if (first === undefined) throw new Error('The story has no line');
  const written = (length: number) =>
    Array.from({ length: 100 }, (_, index) => ({
      ...first,
      number: index + 1,
      texts: [{ field: 'statement' as const, words: 'x'.repeat(length) }],
    }));

  test('is cut into leaves that lose nothing and stay light, whatever was written', () => {
    for (const length of [0, 700, 20_000]) {
      const lines = written(length);
      const { count } = leaves(lines);
      const all = Array.from({ length: count }, (_, index) => leaves(lines, { leaf: index + 1 }).lines);
      expect(all.flat()).toEqual(lines);
      for (const leaf of all) {
        const characters = leaf.reduce((sum, { texts }) => sum + (texts[0]?.words?.length ?? 0), 0);
        expect(leaf.length === 1 || characters <= 24_000).toBe(true);
      }
    }
  });

  test('opens on the line asked for, and on a leaf that exists', () => {
    const lines = written(700);
    expect(leaves(lines, { line: 100 }).lines.some(({ number }) => number === 100)).toBe(true);
    expect(leaves(lines, { leaf: Number.MAX_SAFE_INTEGER }).leaf).toBe(leaves(lines).count);
    expect(leaves([], { leaf: 3 })).toEqual({ lines: [], leaf: 1, count: 1 });
  });
});

test.each(LOCALES)('the texts of a proposal stand under their names in the record, in %s', (lang) => {
  const open = opened(storyOf('ProposalPending'), 'merchant') as OpenDispute;
  const html = draw(RECORD_PAGE, lang, {
    ...disputeParts(open),
    navigation: NAVIGATION[lang],
    turned: leaves(open.record),
  });
  expectSound(html, lang);
  const { statement, solution, reasons } = PARTS[lang].texts;
  for (const name of [solution, reasons]) expect(html).toContain(`<p class="fine">${name}</p>`);
  expect(html).not.toContain(statement);
});
