import { describe, expect, test } from '@jest/globals';
import type { DisputeFigures } from '#casework';
import { civilDate } from '#law';
import { LOCALES } from '#text';
import { draw, expectSound, textOf } from '../../testing/draw.ts';
import { NAVIGATION } from '../navigation.ts';
import { figuresCsv, figuresOf, median, originOf, percent } from './figures.ts';
import { plotsOf } from './plots.ts';
import { FIGURES_PAGE } from './wording.ts';

const one = (more: Partial<DisputeFigures>): DisputeFigures => ({
  stage: 'ComplaintSent',
  sentOn: '2026-03-02',
  awaitedUntil: '2026-05-02',
  silent: false,
  referred: false,
  settled: false,
  claims: ['refund'],
  ...more,
});
const DISPUTES = [
  one({ stage: 'SettledDirectly', answeredOn: '2026-03-12', answer: 'accepted', settled: true }),
  one({ stage: 'Unresolved', answeredOn: '2026-03-06', answer: 'rejected', claims: ['refund', 'compensation'] }),
  one({ stage: 'UnderExamination', answeredOn: '2026-05-03', answer: 'partial', referred: true, silent: true }),
  one({ stage: 'SilenceRecorded', silent: true }),
  one({ sentOn: '2026-06-01', awaitedUntil: '2026-08-01' }),
  one({ stage: 'ComplaintWithdrawn' }),
];
const TODAY = civilDate('2026-06-15');
const between = { from: '2026-01-01', until: '2026-06-15' };

describe('the figures of a merchant', () => {
  const figures = figuresOf(DISPUTES, TODAY);

  test('say how many of how many: who still has time is not late, who withdrew unanswered is not counted', () => {
    expect(figures.received).toBe(6);
    expect(figures.shares).toEqual([
      { key: 'in-time', numerator: 2, denominator: 4 },
      { key: 'silent', numerator: 2, denominator: 4 },
      { key: 'settled', numerator: 1, denominator: 5 },
      { key: 'mediated', numerator: 1, denominator: 5 },
    ]);
    expect(figures.medianDays).toBe(10);
    expect(figures.waits.map(({ count }) => count)).toEqual([1, 1, 0, 0, 1]);
    expect(figures.origins.map(({ count }) => count).reduce((a, b) => a + b)).toBe(figures.counted);
    expect(originOf({ claims: ['explanation'], silent: false })).toBe('dialogue');
    expect(originOf({ claims: ['refund', 'repair'], silent: false })).toBe('offer');
    expect(originOf({ claims: ['refund'], silent: false })).toBe('relation');
    expect(originOf({ claims: ['refund'], silent: true })).toBe('dialogue');
    expect(figures.causes).toEqual([
      { claim: 'refund', count: 5 },
      { claim: 'compensation', count: 1 },
    ]);
    expect(figures.months).toEqual([
      { month: '2026-03', received: 4, answered: 3 },
      { month: '2026-06', received: 1, answered: 0 },
    ]);
  });

  test('count nothing where there is nothing', () => {
    expect(median([])).toBeUndefined();
    expect(median([3, 1])).toBe(2);
    expect(percent({ numerator: 0, denominator: 0 })).toBeUndefined();
    expect(figuresOf([], TODAY).medianDays).toBeUndefined();
  });

  test('can be worked out again from the table that goes with them', () => {
    const lines = figuresCsv(figures, DISPUTES, between).split('\r\n');
    expect(lines).toContain('in-time;2;4;50;2026-01-01;2026-06-15');
    const table = lines
      .slice(lines.findIndex((line) => line.startsWith('sent-on')) + 1, -1)
      .map((line) => line.split(';'));
    expect(table).toHaveLength(6);
    expect(table.filter(([, until = '', on = '']) => on !== '' && on <= until)).toHaveLength(2);
  });

  test.each(LOCALES)('are drawn and told in %s', (lang) => {
    const words = FIGURES_PAGE.words[lang];
    const plots = plotsOf(figures, {
      origin: (key) => key,
      claim: (key) => key,
      answer: (key) => key,
      month: (key) => key,
      wait: words.wait,
    });
    const data = {
      navigation: NAVIGATION[lang],
      between,
      figures,
      plots,
      csv: '/merchant/figures/figures.csv',
      shares: figures.shares.map((share) => ({ ...share, percent: percent(share) })),
    };
    const html = draw(FIGURES_PAGE, lang, data);
    expectSound(html, lang);
    expect(textOf(html)).toContain(`${words.share['in-time'].name} 50 %`);
    expect(textOf(html)).toMatch(lang === 'fr' ? /De 8 à 14\sjours\s1/ : /8 to 14 days 1/);
    const none = figuresOf([], TODAY);
    expectSound(draw(FIGURES_PAGE, lang, { ...data, figures: none, shares: [] }), lang);
    const young = figuresOf([one({ sentOn: '2026-06-01', awaitedUntil: '2026-08-01' })], TODAY);
    expectSound(
      draw(FIGURES_PAGE, lang, {
        ...data,
        figures: young,
        shares: young.shares.map((share) => ({ ...share, percent: percent(share) })),
      }),
      lang,
    );
  });
});
