import { expect, test } from '@jest/globals';
import { LOCALES } from '#text';
import { draw, expectSound, textOf } from '../testing/draw.ts';
import { VERIFY, VERIFY_PAGE } from './wording.ts';

const issued = { issuedOn: '2026-03-16', recipient: 'merchant' };

test.each(LOCALES)('in %s: the form, a true file, a true code, an unknown one and a mistake are sound', (lang) => {
  for (const data of [
    {},
    { asked: true, by: 'file', issued },
    { asked: true, by: 'code', issued },
    { asked: true, by: 'code' },
    { errors: { file: 'x' } },
    { errors: { code: 'x' } },
  ]) {
    expectSound(draw(VERIFY_PAGE, lang, data), lang);
  }
});

test('a true file: the day, the class of the addressee, and nothing more', () => {
  const text = textOf(draw(VERIFY_PAGE, 'fr', { asked: true, by: 'file', issued }));
  expect(text).toMatch(/Émis le\s+lundi\s16\smars\s2026/);
  expect(text).toContain('le professionnel');
  expect(text).toContain(VERIFY.fr.isFile);
  expect(text).not.toContain(VERIFY.fr.unknown);
});

test('what is unknown gets one answer, by file and by code', () => {
  const [file, code] = ['file', 'code'].map((by) => draw(VERIFY_PAGE, 'fr', { asked: true, by }));
  expect(file).toBe(code);
  expect(textOf(file ?? '')).toContain(VERIFY.fr.unknown);
});
