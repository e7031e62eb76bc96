import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { PdfPrinter } from '#delivery';
import { compose, mustSay, NOTICE_CODES, type NoticeCode, type NoticeFacts, says } from '#notices';
import { textOf } from '../libs/delivery/testing/pdf-text.ts';
import { CASES } from '../libs/notices/src/testing/cases.ts';

const printer = new PdfPrinter();
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
