import { describe, expect, test } from '@jest/globals';
import { HttpException, PayloadTooLargeException } from '@nestjs/common';
import { ACCESSIBILITY_PAGE } from '../accessibility/wording.ts';
import { LANGUAGES } from '../layout/language.ts';
import { GUIDE_PAGE, MAIL_PAGE } from '../rehearsal/wording.ts';
import { SOFTWARE_PAGE } from '../software/wording.ts';
import { draw, expectSound, textOf } from '../testing/draw.ts';
import { statusOf } from './error.filter.ts';
import { ERROR_PAGE, ERROR_STATUSES } from './wording.ts';

describe('when something goes wrong', () => {
  test.each(ERROR_STATUSES)('%d has a page in both languages that says what to do next', (status) => {
    for (const lang of LANGUAGES) {
      const html = draw(ERROR_PAGE, lang, { status });
      expectSound(html, lang);
      expect(textOf(html)).toContain(`Code ${status}`);
    }
  });

  test('what is thrown leads to the page that helps', () => {
    expect(statusOf(new PayloadTooLargeException())).toBe(413);
    expect(statusOf(Object.assign(new Error('slow down'), { statusCode: 429 }))).toBe(429);
    expect(statusOf(new HttpException('no', 401))).toBe(403);
    expect(statusOf(new HttpException('odd', 400))).toBe(422);
    expect(statusOf(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))).toBe(503);
    expect(statusOf(new Error('a bug'))).toBe(500);
    expect(statusOf('not even an error')).toBe(500);
  });
});

describe('the pages that only tell', () => {
  test.each(LANGUAGES)('are sound in %s', (lang) => {
    expectSound(draw(ACCESSIBILITY_PAGE, lang), lang);
    expectSound(draw(SOFTWARE_PAGE, lang), lang);
    const mail = { lang: 'fr', subject: 'Votre code', to: 'a@b.example', at: '2026-03-16T09:00:00.000Z', text: '<b>' };
    expectSound(draw(MAIL_PAGE, lang, { mails: [mail], to: '' }), lang);
    expectSound(draw(MAIL_PAGE, lang, { mails: [], to: 'a@b.example' }), lang);
    const person = { name: 'Nadia', email: 'n@b.example', as: { fr: 'agent', en: 'agent' }, secondCode: '012345' };
    expectSound(draw(GUIDE_PAGE, lang, { now: '2026-03-16T09:00:00.000Z', steps: ['day'], people: [person] }), lang);
  });
});
