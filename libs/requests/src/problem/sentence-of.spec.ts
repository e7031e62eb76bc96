import { describe, expect, test } from '@jest/globals';
import { civilDate } from '#law';
import { LOCALES } from '#text';
import { PROBLEM_CODES } from './catalogue.ts';
import { Problem, refusalProblem } from './problem.ts';
import { sentenceOf, sentencesByField } from './sentence-of.ts';

const tooEarly = refusalProblem({ refused: 'prolongation-not-later', dates: { on: civilDate('2026-06-01') } });

describe('the sentence of a refusal', () => {
  test('gives its dates in words, in the language of the person', () => {
    expect(sentenceOf(tooEarly, 'fr')).toContain('lundi 1er juin 2026');
    expect(sentenceOf(tooEarly, 'en')).toContain('1 June 2026');
  });

  test('leaves no name in braces where the refusal brings its dates', () => {
    for (const locale of LOCALES) {
      for (const code of PROBLEM_CODES) {
        const names = ['on', 'from', 'until', 'to', 'by'];
        const dates = Object.fromEntries(names.map((name) => [name, civilDate('2026-06-01')]));
        expect(sentenceOf(new Problem(code, { dates }), locale)).not.toMatch(/[{}]|\d{4}-\d{2}/);
      }
    }
  });

  test('stands at its fields where there are some, at the form otherwise', () => {
    expect(sentencesByField(tooEarly, 'fr')).toEqual({ form: sentenceOf(tooEarly, 'fr') });
    const wrong = new Problem('invalid-request', { errors: () => [{ field: 'until', message: 'Un jour.' }] });
    expect(sentencesByField(wrong, 'fr')).toEqual({ until: 'Un jour.' });
  });
});
