import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { FolderAnchors } from './folder-anchors.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-anchors-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function* given(...lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}

async function read(anchors: FolderAnchors, name: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of anchors.lines(name)) lines.push(line);
  return lines;
}

test('an anchor is kept under its day, and found again', async () => {
  const anchors = new FolderAnchors(join(folder, 'made', 'when-needed'));
  expect(await anchors.names()).toEqual([]);
  const many = Array.from({ length: 5_000 }, (_, index) => `line ${index}`);
  await anchors.keep('2026-03-02', given(...many));
  await anchors.keep('2026-03-01', given('a', 'b'));
  expect(await anchors.names()).toEqual(['2026-03-01', '2026-03-02']);
  expect(await read(anchors, '2026-03-02')).toEqual(many);
});

test('what is kept is not written over, and what was cut short is not kept', async () => {
  const anchors = new FolderAnchors(folder);
  await anchors.keep('2026-03-01', given('first'));
  await anchors.keep('2026-03-01', given('second'));
  expect(await read(anchors, '2026-03-01')).toEqual(['first']);
  async function* cut(): AsyncIterable<string> {
    yield 'half';
    throw new Error('the database went away');
  }
  await expect(anchors.keep('2026-03-02', cut())).rejects.toThrow('went away');
  expect(await readdir(folder)).toEqual(['2026-03-01.anchor']);
});

test('other files in the folder are nobody’s business', async () => {
  const anchors = new FolderAnchors(folder);
  await writeFile(join(folder, 'README'), 'kept on another machine');
  await chmod(join(folder, 'README'), 0o400);
  expect(await anchors.names()).toEqual([]);
  expect(() => anchors.keep('../2026-03-01', given('x'))).rejects.toThrow('named by its day');
});
