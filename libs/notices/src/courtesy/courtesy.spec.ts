import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { letterText } from '../letter-text.ts';
import { NOTICE_CODES } from '../notice-code.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { expectLettersApproved } from '../testing/approved.ts';
import { CASES, letterFacts } from '../testing/cases.ts';
import { AUTHORITATIVE, composeFor, courtesy } from './courtesy.ts';

const src = new URL('..', import.meta.url);
const folders = readdirSync(src);

describe.each([...NOTICE_CODES])('%s in English', (code) => {
  const letters = Object.entries<NoticeFacts>(CASES[code]).map(
    ([name, facts]) => [name, courtesy(code, facts)] as const,
  );

  test('reads as approved', () => {
    const folder = folders.find((name) => name.startsWith(`${code.toLowerCase().replace('-', '')}-`));
    expectLettersApproved(new URL(`./${folder}/approved.en.txt`, src), letters);
  });

  test('says first that the French letter alone is authoritative, and which one it is', () => {
    for (const [, letter] of letters) {
      const text = letterText(letter);
      expect(letter.summary[0]).toBe(AUTHORITATIVE);
      expect(text).toContain(letter.number.replace(/-EN$/, ''));
      expect(text).not.toMatch(/undefined|\[object|NaN|\b\d{4}-\d{2}-\d{2}\b/);
    }
  });
});

test.each([...NOTICE_CODES])(
  '%s: who asked for English has it after the French letter, which stays as it is',
  (code) => {
    const [facts] = Object.values<NoticeFacts>(CASES[code]);
    if (facts === undefined) throw new Error(`No case of ${code}`);
    const french = composeFor(code, { ...facts, lang: 'fr' });
    expect(french.courtesy).toBeUndefined();
    expect(composeFor(code, { ...facts, lang: 'en' })).toEqual({ ...french, courtesy: courtesy(code, facts) });
  },
);

test('its dates are those of the French letter', () => {
  const english = letterText(courtesy('N15', letterFacts('N15', 'au consommateur')));
  expect(english).toContain('29 September 2026');
  expect(english).toContain('suspended since');
});

test('an answer to a proposal tells nothing of the other’s in English either', () => {
  const [first, ...others] = Object.values<NoticeFacts>(CASES.N16).map((facts) => letterText(courtesy('N16', facts)));
  for (const text of [first, ...others]) expect(text).toContain('No answer is told to the other party');
});
