import { describe, expect, test } from '@jest/globals';
import { NO_STATEMENT } from '#casework';
import { figuresOf, reportOf, tallyOf } from '#statistics';
import { LANGUAGES } from '../layout/language.ts';
import { draw, expectSound } from '../testing/draw.ts';
import { ANNUAL_FILE_PAGE, YEARS_PAGE } from './wording.ts';

const items = reportOf(figuresOf(tallyOf([], 2026)));
const page = { year: 2026, bodyId: 'a-body', items, statement: NO_STATEMENT, saved: false, mayWrite: true };

describe('the file of a mediator body', () => {
  test.each(LANGUAGES)('every page is sound in %s', (lang) => {
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

  test('whoever may not write sees no form', () => {
    expect(draw(ANNUAL_FILE_PAGE, 'fr', { ...page, mayWrite: false })).not.toContain(
      '<form method="post" action="/statistics',
    );
  });
});
