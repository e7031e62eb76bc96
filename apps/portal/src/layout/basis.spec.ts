import { expect, test } from '@jest/globals';
import { basisInWords } from './basis.ts';

test('a custom is named in the language of the page, and so is an article', () => {
  const closing = { article: "charte de médiation : clôture après l'issue", provision: 'FR/practice/closing' };
  expect(basisInWords(closing).fr).toBe("charte de médiation : clôture après l'issue");
  expect(basisInWords(closing).en).toBe('mediation charter');
  const decision = { article: 'L612-2 dernier alinéa', provision: 'FR/L612-2', part: 'dernier alinéa' };
  expect(basisInWords(decision).en).toBe('article L. 612-2 (last paragraph) of the French Consumer Code');
});
