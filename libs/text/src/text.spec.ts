import { describe, expect, test } from '@jest/globals';
import { formatOf } from './format.ts';
import { LETTER_LOCALES, LOCALES, type Locale } from './locales.ts';
import { inEveryLocale, languageOf, translate } from './localized.ts';
import { translated } from './wording.ts';

const SOMETHING = { fr: 'quelque chose', en: 'something' };

describe('a text that a language lacks', () => {
  const absent = 'xx' as Locale;

  test('is given in English, and its language told', () => {
    expect([translate(SOMETHING, absent), languageOf(SOMETHING, absent)]).toEqual(['something', 'en']);
    expect(LOCALES.filter((locale) => locale in SOMETHING).map((locale) => languageOf(SOMETHING, locale))).toEqual([
      'fr',
      'en',
    ]);
  });

  test('a whole file that is not there is the English one', async () => {
    const file = { PAGE: { title: 'A', more: { one: 'B', rows: ['C'], of: (n: number) => `${n} D` } } };
    const { PAGE } = await translated(import.meta.url, { fr: file, en: file }, (text) => text.toLowerCase());
    for (const locale of LOCALES) {
      expect(PAGE[locale].more.of(3)).toBe('3 d');
      expect([PAGE[locale].title, PAGE[locale].more.rows]).toEqual(['a', ['c']]);
      if (!(locale in SOMETHING)) expect(PAGE[locale]).toBe(PAGE.en);
    }
    expect(inEveryLocale(PAGE, 'title')).toMatchObject({ fr: 'a', en: 'a' });
  });
});

test('every language has its format', () => {
  const written = [...new Set([...LOCALES, ...LETTER_LOCALES])].map((locale) => {
    const { name, date, month, moment, money, decimal, colon } = formatOf(locale);
    return [name, moment(date('2026-03-01'), '14:05'), month('2026-03-01'), money(154_990), decimal(1.5), colon];
  });
  expect(written.slice(0, 2)).toEqual([
    ['Français', 'dimanche 1er mars 2026 à 14:05', 'mars 2026', '1\u202f549,90\u00a0€', '1,5', '\u00a0:'],
    ['English', 'Sunday 1 March 2026, 14:05', 'March 2026', '€1\u202f549.90', '1.5', ':'],
  ]);
  for (const one of written) expect(one.every((text) => typeof text === 'string' && text !== '')).toBe(true);
});
