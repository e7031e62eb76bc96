import { describe, expect, test } from '@jest/globals';
import { LOCALES } from '#text';
import { draw, expectSound, textOf } from '../testing/draw.ts';
import { CODE_PAGE, CODES_PAGE, EMAIL_PAGE, ENROLMENT_PAGE, FACTOR_PAGE, RECOVERY_PAGE, SIGN_IN } from './wording.ts';

const email = 'camille@personnes.example';
const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const PAGES = [
  [EMAIL_PAGE, { next: '/account' }],
  [CODE_PAGE, { email }],
  [FACTOR_PAGE, {}],
  [RECOVERY_PAGE, { passkeyOnly: true }],
  [RECOVERY_PAGE, { passkeyOnly: false }],
  [ENROLMENT_PAGE, {}],
  [ENROLMENT_PAGE, { key, uri: `otpauth://totp/Entente:${email}?secret=${key}` }],
  [CODES_PAGE, { codes: ['abcd-efgh', 'jkmn-pqrs'], next: '/account' }],
] as const;

describe('sign-in', () => {
  test.each(LOCALES)('each of its pages is sound in %s', (lang) => {
    for (const [page, data] of PAGES) expectSound(draw(page, lang, data), lang);
  });

  test('an error is summarised, linked, and beside its field', () => {
    const html = draw(EMAIL_PAGE, 'fr', { next: '/account', errors: { email: SIGN_IN.fr.emailMissing } });
    expectSound(html, 'fr');
    expect(html).toContain('<title>Erreur – Se connecter – Entente</title>');
    expect(html).toContain('<a href="#email">Écrivez votre adresse électronique.</a>');
    expect(html).toMatch(/id="email"[^>]*aria-describedby="email-hint email-error"/);
    expect(textOf(html)).toContain('Erreur: Écrivez votre adresse');
  });

  test('the browser and the telephone can help with the codes', () => {
    expect(draw(CODE_PAGE, 'fr', { email })).toMatch(
      /inputmode="numeric"[^>]*autocomplete="one-time-code"|autocomplete="one-time-code"[^>]*inputmode="numeric"/,
    );
    expect(draw(EMAIL_PAGE, 'fr', { next: '/account' })).toContain('autocomplete="email"');
  });

  test('a key is shown in groups that an eye can follow', () => {
    expect(textOf(draw(ENROLMENT_PAGE, 'fr', { key, uri: 'otpauth://totp/x' }))).toContain('JBSW Y3DP EHPK 3PXP');
  });
});
