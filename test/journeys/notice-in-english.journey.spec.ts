import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Letter } from '#notices';
import type { Locale } from '#text';
import { type DatabaseFixture, openDatabaseFixture } from '../../libs/persistence/src/testing/database-fixture.ts';
import { MemoryFiles, workOff } from '../../libs/persistence/src/testing/worker-round.ts';

let stack: DatabaseFixture;

beforeAll(async () => {
  stack = await openDatabaseFixture();
});
afterAll(() => stack.close());

async function lettersOf(language: Locale): Promise<Readonly<Record<string, Letter>>> {
  const files = new MemoryFiles();
  const disputeId = await stack.complaint();
  await stack.ask("UPDATE dispute_party SET language = $2 WHERE dispute_id = $1 AND kind = 'consumer'", [
    disputeId,
    language,
  ]);
  await workOff(stack, files);
  const issued = await stack.ask<{ sha256: string; to: string }>(
    'SELECT sha256, to_side AS "to" FROM notice WHERE dispute_id = $1',
    [disputeId],
  );
  return Object.fromEntries(
    issued.map(({ sha256, to }) => [to, JSON.parse(Buffer.from(files.contents.get(sha256) ?? '').toString())]),
  );
}

test('a consumer who chose English is handed the English essentials with the French letter; the merchant the French alone', async () => {
  const { consumer, merchant } = await lettersOf('en');
  expect(consumer).toMatchObject({ lang: 'fr', courtesy: { lang: 'en', number: `${consumer?.number}-EN` } });
  expect(merchant?.lang).toBe('fr');
  expect(merchant?.courtesy).toBeUndefined();
});

test('a consumer who chose French is handed the French letter alone', async () => {
  const { consumer } = await lettersOf('fr');
  expect(consumer?.lang).toBe('fr');
  expect(consumer?.courtesy).toBeUndefined();
});
