import { expect, test } from '@jest/globals';
import { languageOf } from './language.ts';

test.each([
  [undefined, 'fr'],
  ['', 'fr'],
  ['de', 'fr'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,fr;q=0.8', 'en'],
  ['fr-FR;q=0.5,en;q=0.7', 'en'],
  ['fr,en', 'fr'],
  ['de, en;q=0.1', 'en'],
  ['en;q=0', 'fr'],
  [`${'x,'.repeat(10_000)}en`, 'fr'],
])('%s is read as %s', (header, lang) => {
  expect(languageOf(header)).toBe(lang);
});

test('somebody who says nothing is answered in the language of their account', () => {
  expect(languageOf(undefined, 'en')).toBe('en');
});
