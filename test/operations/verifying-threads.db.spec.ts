import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { verifyAll } from '#casework';
import { FolderFiles } from '#delivery';
import { PgVerificationSource } from '#persistence';
import { type DatabaseFixture, openDatabaseFixture } from '../../libs/persistence/src/testing/database-fixture.ts';
import { liveSomeDisputes } from '../../libs/persistence/src/testing/lived-disputes.ts';
import { MemoryFiles } from '../../libs/persistence/src/testing/worker-round.ts';

jest.setTimeout(180_000);

/** A thread is loaded from the build, which the run of the database tests makes. */
const BUILT = join(import.meta.dirname, '../../dist');

let stack: DatabaseFixture;
const filesDir = mkdtempSync(join(tmpdir(), 'entente-verify-'));

beforeAll(async () => {
  stack = await openDatabaseFixture();
  await liveSomeDisputes(stack, new MemoryFiles());
});
afterAll(async () => {
  await stack.close();
  rmSync(filesDir, { recursive: true });
});

/** One dispute a stretch, so that five are shared among two threads. */
const program = `
  import { verifyAll } from ${JSON.stringify(join(BUILT, 'libs/casework/src/index.js'))};
  import { databaseOf, PgVerificationSource } from ${JSON.stringify(join(BUILT, 'libs/persistence/src/index.js'))};
  import { VerifyingThreads } from ${JSON.stringify(join(BUILT, 'apps/cli/src/commands/verify/verifying-threads.js'))};
  const { DATABASE_URL, OF_THREADS, FILES_DIR: filesDir } = process.env;
  const database = await databaseOf({ url: DATABASE_URL, poolSize: 2 }).initialize();
  const workers = new VerifyingThreads(2, { databaseUrl: OF_THREADS, filesDir, deep: false });
  try {
    const { faults, ...rest } = await verifyAll({ verificationSource: new PgVerificationSource(database, 1), workers });
    console.log(JSON.stringify({ faults: [...faults], ...rest }));
  } catch (error) {
    console.log(JSON.stringify({ failed: error.code }));
  } finally {
    await workers.close();
    await database.destroy();
  }`;

function amongThreads(ofThreads: string): unknown {
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    env: { PATH: process.env['PATH'], DATABASE_URL: stack.database.worker, OF_THREADS: ofThreads, FILES_DIR: filesDir },
    timeout: 150_000,
  });
  return JSON.parse(printed.toString());
}

test('whoever looks, the report is the same: every fault, and of each kind the same first', async () => {
  await stack.ask(`UPDATE dispute_side_view SET tag = 'another' WHERE side = 'consumer'`);
  const sources = { verificationSource: new PgVerificationSource(stack.worker, 1), files: new FolderFiles(filesDir) };
  const { faults, ...rest } = await verifyAll(sources);
  expect(faults.get('side-view-differs')).toMatchObject({ count: 5 });
  expect(faults.has('file-missing')).toBe(true);
  expect(amongThreads(stack.database.worker)).toEqual({ faults: [...faults], ...rest });
});

test('what a thread could not look at is not passed over', () => {
  const elsewhere = stack.database.worker.replace(/\/[^/]*$/, '/nowhere');
  expect(amongThreads(elsewhere)).toEqual({ failed: '3D000' });
});
