import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { compose, mustSay } from '../compose.ts';
import type { Letter } from '../letter.ts';
import { letterText } from '../letter-text.ts';
import { says } from '../mentions/must-say.ts';
import type { NoticeCode } from '../notice-code.ts';
import type { NoticeFacts } from '../notice-facts.ts';

/**
 * The letters of one notice, as their readers will read them, compared with the committed text: a change shows in a
 * diff and somebody reads it. `node tools/approve.mjs libs/notices` writes them anew.
 */
export function expectApproved(file: URL, code: NoticeCode, letters: Readonly<Record<string, NoticeFacts>>): void {
  expectLettersApproved(
    file,
    Object.entries(letters).map(([name, facts]) => [name, compose(code, facts)]),
  );
}

export function expectLettersApproved(file: URL, letters: readonly (readonly [name: string, letter: Letter])[]): void {
  const text = letters.map(([name, letter]) => `=== ${name} ===\n\n${letterText(letter)}\n`).join('\n');
  if (process.env['APPROVE'] === '1') writeFileSync(file, text);
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

/** Everything that the notice must say is in its text. */
export function expectSaid(code: NoticeCode, facts: NoticeFacts): void {
  const text = letterText(compose(code, facts));
  const said = mustSay(code, facts);
  expect(said.filter((mention) => !says(text, mention))).toEqual([]);
  expect(said.length).toBeGreaterThan(0);
}

/** The letter as its reader hears it: plain text, spaces and apostrophes made ordinary. */
export function read(code: NoticeCode, facts: NoticeFacts): string {
  return letterText(compose(code, facts))
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/’/g, "'");
}
