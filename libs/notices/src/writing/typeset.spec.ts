import { expect, test } from '@jest/globals';
import { euros, typeset } from './typeset.ts';

test('amounts are written as French people write them, on one line', () => {
  expect(euros(54_900)).toBe('549,00\u202f€');
  expect(euros(5)).toBe('0,05\u202f€');
  expect(euros(123_456_789)).toBe('1\u202f234\u202f567,89\u202f€');
});

test('signs keep to the word before them, and web addresses are left alone', () => {
  expect(typeset("L'avis : quoi ? « ceci » ; https://mediation.example")).toBe(
    'L’avis\u00a0: quoi\u202f? «\u00a0ceci\u00a0»\u202f; https://mediation.example',
  );
});

test('numbers keep to what they count', () => {
  expect(typeset('article L. 612-2, le 1er mars 2026, sous 15 jours, loi n° 95-125')).toBe(
    'article\u00a0L.\u00a0612-2, le 1er\u00a0mars 2026, sous 15\u00a0jours, loi n°\u00a095-125',
  );
});
