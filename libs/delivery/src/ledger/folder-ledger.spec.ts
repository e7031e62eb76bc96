import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { FolderLedger } from './folder-ledger.ts';

const DISPUTE = '0198f1c2-6a5e-7c31-9d0e-2b7a4c1d9e55';
const CONTENT = 'ab'.repeat(32);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-ledger-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('what is noted is found again, from the day that is asked for', async () => {
  const ledger = new FolderLedger(join(folder, 'made', 'when-needed'));
  expect(await ledger.erased()).toEqual({ disputes: [], contents: [] });
  await ledger.begin();
  await ledger.note('dispute', DISPUTE, new Date('2026-03-01T10:00:00Z'));
  await ledger.note('content', CONTENT, new Date('2026-03-02T10:00:00Z'));
  await ledger.note('content', CONTENT, new Date('2026-03-02T10:00:01Z'));
  expect(await ledger.erased()).toEqual({ disputes: [DISPUTE], contents: [CONTENT] });
  expect(await ledger.erased(new Date('2026-03-02T00:00:00Z'))).toEqual({ disputes: [], contents: [CONTENT] });
});

test('it only grows, and a line that was cut short spoils no other', async () => {
  const ledger = new FolderLedger(folder);
  await appendFile(join(folder, 'erased'), '2026-03-01T10:00:00Z disp');
  await ledger.note('dispute', DISPUTE, new Date('2026-03-01T10:00:00Z'));
  await ledger.begin();
  expect(await readFile(join(folder, 'erased'), 'utf8')).toBe(
    `2026-03-01T10:00:00Z disp\n2026-03-01T10:00:00.000Z dispute ${DISPUTE}\n`,
  );
  expect((await ledger.erased()).disputes).toEqual([DISPUTE]);
});
