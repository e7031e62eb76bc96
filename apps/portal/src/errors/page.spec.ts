import { describe, expect, test } from '@jest/globals';
import { HttpException, PayloadTooLargeException } from '@nestjs/common';
import { LOCALES } from '#text';
import { ACCESSIBILITY_PAGE } from '../accessibility/wording.ts';
import { GUIDE_PAGE, MAIL_PAGE } from '../rehearsal/wording.ts';
import { SOFTWARE_PAGE } from '../software/wording.ts';
import { draw, expectSound, textOf } from '../testing/draw.ts';
import { statusOf } from './error.filter.ts';
import { ERROR_PAGE, ERROR_STATUSES, ERRORS } from './wording.ts';
import { backFrom } from './written.ts';

describe('when something goes wrong', () => {
  test.each(ERROR_STATUSES)('%d has a page in every language that says what to do next', (status) => {
    for (const lang of LOCALES) {
      const html = draw(ERROR_PAGE, lang, { status });
      expectSound(html, lang);
      expect(textOf(html)).toContain(ERRORS[lang].code(status));
    }
  });

  test('what is thrown leads to the page that helps', () => {
    expect(statusOf(new PayloadTooLargeException())).toBe(413);
    expect(statusOf(Object.assign(new Error('slow down'), { statusCode: 429 }))).toBe(429);
    expect(statusOf(new HttpException('no', 401))).toBe(403);
    expect(statusOf(new HttpException('odd', 400))).toBe(422);
    expect(statusOf(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))).toBe(503);
    expect(statusOf(Object.assign(new Error('x'), { code: '55P03' }))).toBe(503);
    expect(statusOf(new Error('Query runner already released. Cannot run queries anymore.'))).toBe(503);
    expect(statusOf(Object.assign(new Error('x'), { code: '53100' }))).toBe(503);
    expect(statusOf(new Error('a bug'))).toBe(500);
    expect(statusOf('not even an error')).toBe(500);
  });
});

describe('words that a form had', () => {
  const form = (
    headers: object,
    body: unknown = { statement: 'Bonjour, voici ce que je voulais dire.', once: 'x'.repeat(30) },
  ) => backFrom({ method: 'POST', headers, body } as never);

  test('are given back when the session has ended, with the way back to the page', () => {
    const ours = {
      'sec-fetch-site': 'same-origin',
      referer: 'https://portal.example/consumer/disputes/one/messages?x=1',
    };
    expect(form(ours)).toEqual({
      written: ['Bonjour, voici ce que je voulais dire.'],
      back: '/consumer/disputes/one/messages',
    });
    const html = draw(ERROR_PAGE, 'fr', { status: 403, ...form(ours) });
    expectSound(html, 'fr');
    expect(html).toContain('/sign-in?next=%2Fconsumer%2Fdisputes%2Fone%2Fmessages');
    expect(textOf(html)).toContain('Bonjour, voici ce que je voulais dire.');
  });

  test('of a form from elsewhere are shown to nobody', () => {
    expect(form({ 'sec-fetch-site': 'cross-site', referer: 'https://elsewhere.example/x' })).toEqual({});
    expect(form({})).toEqual({});
    expect(form({ 'sec-fetch-site': 'same-origin', referer: 'not an address' }, null)).toEqual({ written: [] });
  });
});

describe('the pages that only tell', () => {
  test.each(LOCALES)('are sound in %s', (lang) => {
    expectSound(draw(ACCESSIBILITY_PAGE, lang), lang);
    expectSound(draw(SOFTWARE_PAGE, lang), lang);
    const mail = { lang: 'fr', subject: 'Votre code', to: 'a@b.example', at: '2026-03-16T09:00:00.000Z', text: '<b>' };
    expectSound(draw(MAIL_PAGE, lang, { mails: [mail], to: '' }), lang);
    expectSound(draw(MAIL_PAGE, lang, { mails: [], to: 'a@b.example' }), lang);
    const person = { name: 'Nadia', email: 'n@b.example', as: { fr: 'agent', en: 'agent' }, secondCode: '012345' };
    expectSound(draw(GUIDE_PAGE, lang, { now: '2026-03-16T09:00:00.000Z', steps: ['day'], people: [person] }), lang);
  });
});
