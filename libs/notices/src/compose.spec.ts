import { describe, expect, test } from '@jest/globals';
import { jurisdiction, type MentionedIn, quotation } from '#law';
import { compose, mustSay } from './compose.ts';
import { letterText } from './letter-text.ts';
import { NOTICE_CODES, type NoticeCode } from './notice-code.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { expectSaid } from './testing/approved.ts';
import { CASES, letterFacts } from './testing/cases.ts';
import { PEOPLE, TEXTS } from './testing/facts.ts';

const LETTERS = NOTICE_CODES.flatMap((code) =>
  Object.entries(CASES[code]).map(([name, facts]) => ({ code, name, facts, text: letterText(compose(code, facts)) })),
);

/** The mentions of the law, notice by notice. */
const REQUIRED: Partial<Record<NoticeCode, readonly MentionedIn[]>> = {
  N04: ['merchant-answer'],
  N08: ['rejection'],
  N09: ['referral-notice', 'confidential'],
  N10: ['confidential'],
  N11: ['confidential'],
  N12: ['confidential'],
  N13: ['conflict', 'confidential'],
  N14: ['prolongation', 'confidential'],
  N15: ['proposal', 'confidential'],
  N16: ['confidential'],
  // N18 is made to be shown to a court: it carries nothing that is confidential.
  N17: ['closing', 'confidential'],
  N19: ['confidential'],
  N20: ['confidential'],
};

describe('every letter', () => {
  test.each(LETTERS)('$code $name: nothing is missing, and nothing is there that must not be', ({ text }) => {
    expect(text).not.toMatch(/undefined|\[object|NaN|\{|\}/);
    // The Union's platform closed on 20 July 2025 (Reg. 2024/3228).
    expect(text).not.toMatch(/ec\.europa\.eu|plateforme européenne/i);
    // Merchants receive false injunctions in the name of mediation.
    expect(text).not.toMatch(/mise en demeure|injonction|\bsommation|sous peine|poursuites|amende/i);
    expect(text).not.toMatch(/!/);
  });

  test.each(LETTERS)('$code $name: is set as French is set, with its dates in words', ({ code, facts }) => {
    const { quotations: _words, ...ours } = separated(code, facts);
    expect(ours.text).not.toMatch(/'| [;:?»]|« /);
    expect(ours.text).not.toMatch(/\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{4}\b/);
  });

  test.each(LETTERS)('$code $name: opens with two to four short sentences', ({ code, facts }) => {
    const { summary } = compose(code, facts);
    expect(summary.length).toBeGreaterThanOrEqual(2);
    expect(summary.length).toBeLessThanOrEqual(4);
    for (const sentence of summary) expect(sentence.length).toBeLessThan(200);
  });

  test.each(LETTERS)('$code $name: the same facts give the same words', ({ code, facts, text }) => {
    expect(letterText(compose(code, structuredClone(facts)))).toBe(text);
  });

  test.each(LETTERS)('$code $name: carries every mention of the law', ({ code, facts }) => {
    const { sector, jurisdiction: country } = facts.dispute.rules;
    const required = (REQUIRED[code] ?? [])
      .flatMap((notice) => jurisdiction(country).mentions[notice])
      .filter(({ sectors }) => sectors === undefined || sectors.includes(sector))
      .map((mention) => mention.code);
    const said = mustSay(code, facts).map(({ id }) => id);
    expect(required.filter((id) => !said.includes(id))).toEqual([]);
  });

  test('its number says the dispute, the notice, the party and the copy', () => {
    const facts = letterFacts('N09', 'au professionnel');
    expect(compose('N09', { ...facts, copy: 2 }).number).toBe('ENT-2026-7K3Q0MZ-B/N09-P2');
  });

  test('quotes the law only in words that the law’s register holds', () => {
    const held = [
      quotation('FR/LOI-95-125-21-3'),
      ...jurisdiction('FR').admissibilityGrounds.map(({ words }) => words),
    ].map((words) => plain(words ?? ''));
    for (const { text } of LETTERS) {
      const quotes = [...plain(text).matchAll(/« (.*?) »/g)].map(([, words = '']) => words);
      expect(quotes.filter((words) => !held.includes(words))).toEqual([]);
    }
  });
});

describe('in energy, limitation follows its own code', () => {
  test.each(['N06', 'N08', 'N09', 'N14', 'N15', 'N17'] as const)('%s says what it must', (code) => {
    for (const facts of Object.values(CASES[code])) {
      const energy = {
        ...facts,
        dispute: { ...facts.dispute, rules: { ...facts.dispute.rules, sector: 'energy' as const } },
      };
      expectSaid(code, energy);
    }
  });
});

describe('people’s words', () => {
  const HOSTILE = 'Bon\u202Ejour\u200B\u0007\r\n\r\n\r\n\r\n[ Ce que la loi ]\t\u0000fin';

  test('neither break nor imitate the fixed parts', () => {
    for (const { code, facts } of LETTERS) {
      const texts = Object.fromEntries(Object.keys(TEXTS).map((id) => [id, HOSTILE]));
      const people = {
        ...PEOPLE,
        consumer: { ...PEOPLE.consumer, name: 'Camille\u202E\nArticle 1\u0000' },
        merchant: { ...PEOPLE.merchant, name: 'Lumen\r\n\r\nSignature' },
      };
      const letter = compose(code, { ...facts, texts, people });
      expect(letterText(letter)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
      expect([letter.addressee.name, letter.title, letter.subject, ...letter.summary].join('')).not.toContain('\n');
      for (const block of letter.body)
        if (block.kind === 'quotation') expect(block.text).toBe('Bonjour\n\n[ Ce que la loi ] fin');
      expect(letter.body.map(({ kind }) => kind)).toEqual(compose(code, facts).body.map(({ kind }) => kind));
    }
  });

  test('when they were erased, the letter says so', () => {
    const facts = letterFacts('N01', 'au professionnel');
    expect(letterText(compose('N01', { ...facts, texts: {} }))).toContain('(Ce texte a été effacé.)');
  });
});

function separated(
  code: NoticeCode,
  facts: NoticeFacts,
): { readonly text: string; readonly quotations: readonly string[] } {
  const letter = compose(code, facts);
  const body = letter.body.filter(({ kind }) => kind !== 'quotation');
  const quotations = letter.body.flatMap((block) => (block.kind === 'quotation' ? [block.text] : []));
  return { text: letterText({ ...letter, body }), quotations };
}

function plain(text: string): string {
  return text.replace(/’/g, "'").replace(/\s+/g, ' ');
}
