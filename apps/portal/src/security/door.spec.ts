import { describe, expect, test } from '@jest/globals';
import { languageOf } from '../layout/language.ts';
import { inLanguage } from '../layout/request-context.ts';
import { field } from './field.ts';
import { formTokenFor, isBrowserMark, isFormToken, newBrowserMark } from './form-token.ts';
import { localPath, wayIn } from './signed-in.ts';

describe('a form', () => {
  const mark = newBrowserMark();
  const token = formTokenFor('secret', mark, 'session');

  test('is known by its token, in this browser and this session only', () => {
    expect(isBrowserMark(mark)).toBe(true);
    expect(isFormToken(token, formTokenFor('secret', mark, 'session'))).toBe(true);
    for (const other of [
      formTokenFor('secret', newBrowserMark(), 'session'),
      formTokenFor('secret', mark, undefined),
      formTokenFor('another', mark, 'session'),
      '',
    ]) {
      expect(isFormToken(token, other)).toBe(false);
    }
    for (const given of [undefined, '', 'é', ['x'], `${token}x`]) expect(isFormToken(given, token)).toBe(false);
  });

  test('is read one field at a time, as plain text', () => {
    expect(field({ name: '  Camille\u0000\n ' }, 'name')).toBe('Camille');
    expect(field({ name: ['a', 'b'] }, 'name')).toBe('');
    expect(field(undefined, 'name')).toBe('');
    expect(field({ name: 'x'.repeat(900) }, 'name')).toHaveLength(500);
  });
});

describe('the way in', () => {
  test('leads to a page of this portal, whatever a link from outside asks', () => {
    expect(localPath('/account')).toBe('/account');
    for (const away of [
      '//elsewhere.example',
      '/\\elsewhere.example',
      'https://elsewhere.example',
      'javascript:1',
      undefined,
    ]) {
      expect(localPath(away)).toBe('/account');
    }
  });

  test('asks a stranger to sign in, a member for a second proof, a consumer for nothing more', () => {
    const visitor = { sessionId: 's', by: 'cookie', aal: 1, secondFactors: [], memberships: [] } as const;
    const as = (more: object) => wayIn({ ...visitor, ...more } as never, '/account');
    expect(wayIn(null, '/account')).toBe('/sign-in?next=%2Faccount');
    expect(as({})).toBeUndefined();
    const member = { memberships: [{ merchantId: 'm', role: 'agent' }] };
    expect(as(member)).toBe('/sign-in/enrolment');
    expect(as({ ...member, secondFactors: ['totp'] })).toMatch(/^\/sign-in\/second-factor\?next=%2F/);
    expect(as({ ...member, secondFactors: ['totp'], aal: 2 })).toBeUndefined();
  });
});

describe('the language', () => {
  test('is the one asked for, or chosen before, or known, or preferred by the browser, or French', () => {
    expect(languageOf({ asked: 'en', chosen: 'fr' })).toBe('en');
    expect(languageOf({ asked: 'de', chosen: 'en' })).toBe('en');
    expect(languageOf({ known: 'en', header: 'fr' })).toBe('en');
    expect(languageOf({ header: 'de-DE,de;q=0.9,en;q=0.8,fr;q=0.7' })).toBe('en');
    expect(languageOf({ header: 'fr;q=0.2, en;q=0.9' })).toBe('en');
    expect(languageOf({ header: 'de, en;q=0' })).toBe('fr');
    expect(languageOf({})).toBe('fr');
  });

  test('changes on the same page, with the same question', () => {
    expect(inLanguage('/find-my-mediator?q=fil&lang=fr', 'en')).toBe('/find-my-mediator?q=fil&lang=en');
    for (const elsewhere of ['//elsewhere.example/x', '/\\elsewhere.example', '//', '\\\\', 'http://[', '?', '']) {
      expect(inLanguage(elsewhere, 'en')).toMatch(/^\/(?![/\\]).*[?&]lang=en$/);
    }
  });
});
