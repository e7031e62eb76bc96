import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { LOCALES } from '#text';
import { filesUnder, root } from '../support/source-files.ts';

/** The files of words in French, each with what stands beside it in other languages. */
const FRENCH = [...filesUnder('apps', /\.fr\.ts$/), ...filesUnder('libs', /\.fr\.ts$/)];

test('French and English words stand beside each other', () => {
  expect(FRENCH.length).toBeGreaterThan(50);
  expect(FRENCH.filter((file) => !existsSync(join(root, file.replace('.fr.ts', '.en.ts'))))).toEqual([]);
});

/** `node tools/approve.mjs test/languages` writes the lists anew. */
test.each(LOCALES.filter((locale) => locale !== 'fr'))('what is not translated into %s is listed', async (locale) => {
  const missing = await Promise.all(FRENCH.map((file) => missingFrom(file, file.replace('.fr.ts', `.${locale}.ts`))));
  const list = missing.flat().map((line) => `${line}\n`);
  const approved = new URL(`missing.${locale}.approved.txt`, import.meta.url);
  if (process.env['APPROVE'] === '1') writeFileSync(approved, list.join(''));
  expect(list.join('')).toBe(existsSync(approved) ? readFileSync(approved, 'utf8') : '');
});

async function missingFrom(french: string, file: string): Promise<readonly string[]> {
  if (!existsSync(join(root, file))) return [`${file} (whole)`];
  const [theirs, own] = await Promise.all([import(join(root, french)), import(join(root, file))]);
  return absent({ ...theirs }, { ...own }).map((name) => `${file}: ${name}`);
}

/** The names of words that one table has and the other lacks. */
function absent(theirs: object, own: object): readonly string[] {
  return Object.entries(theirs).flatMap(([name, value]) => {
    const mine = (own as Readonly<Record<string, unknown>>)[name];
    if (mine === undefined) return [name];
    if (!isTable(value) || !isTable(mine)) return [];
    return absent(value, mine).map((inner) => `${name}.${inner}`);
  });
}

const isTable = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
