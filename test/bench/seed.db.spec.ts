import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { verifyAll } from '#casework';
import { PgVerificationSource } from '#persistence';
import { type DatabaseFixture, openDatabaseFixture } from '../../libs/persistence/src/testing/database-fixture.ts';
import { liveSomeDisputes } from '../../libs/persistence/src/testing/lived-disputes.ts';
import { MemoryFiles } from '../../libs/persistence/src/testing/worker-round.ts';

jest.setTimeout(180_000);

let stack: DatabaseFixture;
const files = new MemoryFiles();

beforeAll(async () => {
  stack = await openDatabaseFixture();
  await liveSomeDisputes(stack, files);
});
afterAll(() => stack.close());

/** As the command does, in a process of its own. */
async function seed(count: number): Promise<void> {
  const tool = join(import.meta.dirname, '../../dist/apps/cli/src/commands/rehearsal/seeding/seed-disputes.js');
  const program = `import { seedDisputes } from ${JSON.stringify(tool)};
    await seedDisputes({ url: process.env.SEEDED, count: ${count} }).catch((error) => {
      console.error(error.message);
      process.exitCode = 1;
    });`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, SEEDED: stack.database.superuser },
  });
}

test('copies of disputes are disputes: every record, duty and date is as if it had been lived', async () => {
  const before = await verifyAll({ verificationSource: new PgVerificationSource(stack.worker), files, deep: false });
  await seed(60);
  const report = await verifyAll({ verificationSource: new PgVerificationSource(stack.worker), files, deep: false });
  expect([...report.faults.values()]).toEqual([]);
  expect(report.disputes).toBe(before.disputes + 60);
  const [shared] = await stack.ask<{ references: number }>(
    'SELECT count(DISTINCT reference)::int AS references FROM dispute',
  );
  expect(shared?.references).toBe(report.disputes);
});

test('what may be somebody’s is left alone', async () => {
  await stack.ask("UPDATE merchant SET siren = '732829320' WHERE siren = '000000208'");
  await expect(seed(1)).rejects.toThrow('The database is not a rehearsal: 1 of its merchants may be real.');
});
