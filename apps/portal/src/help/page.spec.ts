import { expect, test } from '@jest/globals';
import { LOCALES } from '#text';
import { draw, expectSound, textOf } from '../testing/draw.ts';
import { HELP_PAGE } from './wording.ts';

test.each(LOCALES)('the page of help is sound in %s, and leads to a person', (lang) => {
  const html = draw(HELP_PAGE, lang);
  expectSound(html, lang);
  expect(textOf(html)).toContain('contact@entente.example');
  expect(html).toContain('href="mailto:contact@entente.example"');
});
