import { describe, expect, test } from '@jest/globals';
import { civilDate } from '#law';
import { figuresOf, POPULATIONS, type ReferralLine, reportOf, tallyOf } from '#statistics';
import { LOCALES } from '#text';
import { draw, expectSound, textOf } from '../testing/draw.ts';
import { barsOf } from './bars.ts';
import { OPEN_DATA_PAGE, REPORT_PAGE } from './wording.ts';

const line = (subject: string, more: Partial<ReferralLine> = {}): ReferralLine => ({
  receivedOn: civilDate('2026-02-02'),
  admissibility: 'rejected',
  admissibilityOn: civilDate('2026-02-10'),
  ground: '1',
  prolongations: 0,
  crossBorder: 'no',
  subject,
  sector: 'general',
  channel: 'online',
  ...more,
});

const published = {
  bodyId: 'a-body',
  body: 'Médiation <Exemple>',
  year: 2026,
  publishedAt: '2026-03-16T08:00:00.000Z',
  lines: 3,
  sha256: '0'.repeat(64),
  signature: 'c2ln',
  publicKey: 'a2V5',
  complete: false,
  figures: figuresOf(tallyOf([line('delivery'), line('delivery'), line('billing', { ground: '4' })], 2026)),
  statement: { recommendations: 'Écrivez.\nGardez une copie.', networks: '', exclusive: false },
};
const items = reportOf(published.figures).map((item) => ({ ...item, chart: barsOf(item) }));

describe('open data', () => {
  test.each(LOCALES)('every page is sound in %s', (lang) => {
    expectSound(draw(OPEN_DATA_PAGE, lang, { years: [], fewest: '5', columns: ['received_on'] }), lang);
    expectSound(draw(OPEN_DATA_PAGE, lang, { years: [published], fewest: '5', columns: ['received_on'] }), lang);
    expectSound(draw(REPORT_PAGE, lang, { published, items, populations: POPULATIONS }), lang);
  });

  test('the report gives the eight items, each figure with its value and how it was worked out', () => {
    const html = draw(REPORT_PAGE, 'fr', { published, items, populations: POPULATIONS });
    const text = textOf(html);
    expect(html.match(/<section/g)).toHaveLength(8);
    expect(text).toContain(
      'Motif 4° de l’article L. 612-2 33,3 % #T rejetées pour ce motif / #T rejetées (motif principal)',
    );
    expect(text).toContain('Médiations interrompues sans objet');
    expect(text).toContain('Le médiateur n’a déclaré aucun réseau.');
    expect(html).toContain('Médiation &lt;Exemple&gt;');
  });

  test('bars are as long as what they show, the longest the longest', () => {
    const lengths = items.find(({ number }) => number === 1)?.chart?.bars.map(({ length }) => length);
    expect(lengths).toEqual([260, 130]);
  });
});
