import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { PdfPrinter } from '#delivery';
import {
  compose,
  composePaper,
  courtesy,
  mustSay,
  NOTICE_CODES,
  type NoticeCode,
  type NoticeFacts,
  PAPER_CODES,
  type PaperCode,
  type PaperFacts,
  paperMustSay,
  says,
} from '#notices';
import { textOf } from '../libs/delivery/testing/pdf-text.ts';
import { CASES } from '../libs/notices/src/testing/cases.ts';
import { PAPER_CASES } from '../libs/notices/src/testing/paper-cases.ts';

const printer = new PdfPrinter();
const papers = PAPER_CODES.flatMap(<C extends PaperCode>(code: C) =>
  Object.entries<PaperFacts[C]>(PAPER_CASES[code]).map(
    ([name, facts]) => [code, name, composePaper(code, facts), paperMustSay(code, facts)] as const,
  ),
);
const letters = NOTICE_CODES.flatMap((code) =>
  Object.entries<NoticeFacts>(CASES[code]).map(([name, facts]): [NoticeCode, string, NoticeFacts] => [
    code,
    name,
    facts,
  ]),
);

describe('what comes out on paper', () => {
  test('every notice of the register is tried', () => {
    expect([...new Set(letters.map(([code]) => code))]).toEqual([...NOTICE_CODES]);
  });

  test.each(letters)('%s, %s: says what the law wants said, and where one is', async (code, _name, facts) => {
    const letter = compose(code, facts);
    const pdf = await printer.print(letter);
    const text = await textOf(Buffer.from(pdf));
    const missing = mustSay(code, facts).filter((mention) => !says(text, mention));
    expect(missing.map(({ id, sentence }) => `${id}: ${sentence}`)).toEqual([]);
    for (const shown of [letter.number, letter.reference, letter.dateLine, letter.basis]) {
      expect(says(text, { id: 'shown', sentence: shown })).toBe(true);
    }
    expect(text).toMatch(/page 1 sur \d/);
    expect(text).not.toMatch(/ec\.europa\.eu\/consumers\/odr/);
  });

  test.each(NOTICE_CODES)('%s in English: names the French letter, in its own language', async (code) => {
    const [facts] = Object.values<NoticeFacts>(CASES[code]);
    if (facts === undefined) throw new Error(`No case of ${code}`);
    const text = await textOf(Buffer.from(await printer.print(courtesy(code, facts))));
    const french = compose(code, facts).number;
    expect(says(text, { id: 'french', sentence: french })).toBe(true);
    expect(says(text, { id: 'courtesy', sentence: 'Only the French letter is authoritative.' })).toBe(true);
    expect(text).toMatch(/page 1 of \d/);
  });

  test.each(papers)('%s, %s: says what it must', async (_code, _name, letter, must) => {
    const text = await textOf(Buffer.from(await printer.print(letter)));
    expect(must.filter((mention) => !says(text, mention))).toEqual([]);
  });

  test('the same event gives the same bytes, whatever was drawn before', async () => {
    const digest = async ([code, , facts]: (typeof letters)[number]) =>
      createHash('sha256')
        .update(await printer.print(compose(code, facts)))
        .digest('hex');
    const some = letters.filter((_letter, index) => index % 5 === 0);
    const once: string[] = [];
    for (const letter of some) once.push(await digest(letter));
    const again: string[] = [];
    for (const letter of [...some].reverse()) again.unshift(await digest(letter));
    expect(again).toEqual(once);
  });
});
