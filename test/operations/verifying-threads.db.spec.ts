import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { verifyAll } from '#casework';
import { FolderFiles } from '#delivery';
import { PgCensus } from '#persistence';
import { type House, openHouse } from '../../libs/persistence/src/testing/house.ts';
import { liveSomeDisputes } from '../../libs/persistence/src/testing/lived-disputes.ts';
import { MemoryFiles } from '../../libs/persistence/src/testing/worker-round.ts';

jest.setTimeout(180_000);

/** A thread is loaded from the build, which the run of the database tests makes. */
const BUILT = join(import.meta.dirname, '../../dist');

let house: House;
const filesDir = mkdtempSync(join(tmpdir(), 'entente-verify-'));

beforeAll(async () => {
  house = await openHouse();
  await liveSomeDisputes(house, new MemoryFiles());
});
afterAll(async () => {
  await house.close();
  rmSync(filesDir, { recursive: true });
});

/** One dispute a stretch, so that five are shared among two threads. */
const program = `
  import { verifyAll } from ${JSON.stringify(join(BUILT, 'libs/casework/src/index.js'))};
  import { databaseOf, PgCensus } from ${JSON.stringify(join(BUILT, 'libs/persistence/src/index.js'))};
  import { VerifyingThreads } from ${JSON.stringify(join(BUILT, 'apps/worker/src/verify/verifying-threads.js'))};
  const { DATABASE_URL, OF_THREADS, FILES_DIR: filesDir } = process.env;
  const database = await databaseOf({ url: DATABASE_URL, poolSize: 2 }).initialize();
  const hands = new VerifyingThreads(2, { databaseUrl: OF_THREADS, filesDir, deep: false });
  try {
    const { faults, ...rest } = await verifyAll({ census: new PgCensus(database, 1), hands });
    console.log(JSON.stringify({ faults: [...faults], ...rest }));
  } catch (error) {
    console.log(JSON.stringify({ failed: error.code }));
  } finally {
    await hands.close();
    await database.destroy();
  }`;

function amongThreads(ofThreads: string): unknown {
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    env: { PATH: process.env['PATH'], DATABASE_URL: house.database.worker, OF_THREADS: ofThreads, FILES_DIR: filesDir },
    timeout: 150_000,
  });
  return JSON.parse(printed.toString());
}

test('whoever looks, the report is the same: every fault, and of each kind the same first', async () => {
  await house.ask(`UPDATE dispute_sight SET tag = 'another' WHERE side = 'consumer'`);
  const sources = { census: new PgCensus(house.worker, 1), files: new FolderFiles(filesDir) };
  const { faults, ...rest } = await verifyAll(sources);
  expect(faults.get('sight-differs')).toMatchObject({ count: 5 });
  expect(faults.has('file-missing')).toBe(true);
  expect(amongThreads(house.database.worker)).toEqual({ faults: [...faults], ...rest });
});

test('what a thread could not look at is not passed over', () => {
  const elsewhere = house.database.worker.replace(/\/[^/]*$/, '/nowhere');
  expect(amongThreads(elsewhere)).toEqual({ failed: '3D000' });
});
