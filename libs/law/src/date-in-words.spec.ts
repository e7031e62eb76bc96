import { expect, test } from '@jest/globals';
import { civilDate } from './civil-date.ts';
import { dateInWords } from './date-in-words.ts';

test.each([
  ['2026-03-16', 'lundi 16 mars 2026', 'Monday 16 March 2026'],
  ['2026-03-01', 'dimanche 1er mars 2026', 'Sunday 1 March 2026'],
  ['2028-02-29', 'mardi 29 février 2028', 'Tuesday 29 February 2028'],
  ['2026-08-15', 'samedi 15 août 2026', 'Saturday 15 August 2026'],
  ['2026-12-31', 'jeudi 31 décembre 2026', 'Thursday 31 December 2026'],
])('%s is %s, %s', (date, fr, en) => {
  expect(dateInWords(civilDate(date), 'fr')).toBe(fr);
  expect(dateInWords(civilDate(date), 'en')).toBe(en);
});
