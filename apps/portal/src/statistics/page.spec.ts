import { describe, expect, test } from '@jest/globals';
import { NO_STATEMENT } from '#casework';
import { figuresOf, reportOf, tallyOf } from '#statistics';
import { LOCALES } from '#text';
import { draw, expectSound, textOf } from '../testing/draw.ts';
import { ANNUAL_FILE_PAGE, YEARS_PAGE } from './wording.ts';

const items = reportOf(figuresOf(tallyOf([], 2026)));
const page = {
  year: 2026,
  bodyId: 'a-body',
  items,
  statement: NO_STATEMENT,
  saved: false,
  mayWrite: true,
  surveys: [],
};

describe('the file of a mediator body', () => {
  test.each(LOCALES)('every page is sound in %s', (lang) => {
    expectSound(draw(YEARS_PAGE, lang, { years: [] }), lang);
    expectSound(draw(YEARS_PAGE, lang, { years: [{ bodyId: 'a-body', year: 2026 }] }), lang);
    expectSound(draw(ANNUAL_FILE_PAGE, lang, page), lang);
    expectSound(draw(ANNUAL_FILE_PAGE, lang, { ...page, saved: true, mayWrite: false }), lang);
  });

  test('what a mediator wrote stays text, and is there again', () => {
    const statement = { ...NO_STATEMENT, trainings: '</textarea><b>40 h', exclusive: true };
    const html = draw(ANNUAL_FILE_PAGE, 'fr', { ...page, statement });
    expect(html).toContain('&lt;/textarea&gt;&lt;b&gt;40 h');
    expect(html).toMatch(/value="yes"\s+checked/);
  });

  test('what the parties answered is told in shares, and not at all where few of them did', () => {
    const surveys = [
      { side: 'consumer', question: 'easy', counted: { answers: 7, agreeing: 5 } },
      { side: 'merchant', question: 'again' },
    ];
    const html = draw(ANNUAL_FILE_PAGE, 'fr', { ...page, surveys });
    expectSound(html, 'fr');
    expect(textOf(html)).toContain('5 sur 7, soit 71 %');
    expect(textOf(html)).toContain('Moins de cinq réponses');
    expectSound(draw(ANNUAL_FILE_PAGE, 'en', { ...page, surveys }), 'en');
  });

  test('whoever may not write sees no form', () => {
    expect(draw(ANNUAL_FILE_PAGE, 'fr', { ...page, mayWrite: false })).not.toContain(
      '<form method="post" action="/statistics',
    );
  });
});
