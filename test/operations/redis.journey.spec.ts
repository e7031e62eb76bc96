import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type DatabaseFixture, openDatabaseFixture } from '../../libs/persistence/src/testing/database-fixture.ts';
import { type BuiltProgram, startBuilt } from '../support/built-program.ts';
import { needing } from '../support/other-programs.ts';
import { RedisServer } from '../support/redis.ts';

const server = needing('redis-server');

/** Redis shares the work among workers and holds nothing of its own: lost with all it had, it is missed by nobody. */
server.describe(`Redis is gone${server.note}`, () => {
  const filesDir = mkdtempSync(join(tmpdir(), 'entente-files-'));
  let stack: DatabaseFixture;
  let redis: RedisServer;
  let worker: BuiltProgram;

  beforeAll(async () => {
    stack = await openDatabaseFixture();
    // The clock of the database that the programs follow stands with that of the portal.
    await stack.ask("UPDATE rehearsal_clock SET instant = '2026-03-02T09:00:00Z'");
    redis = await RedisServer.notYetStarted();
  }, 60_000);
  afterAll(async () => {
    await worker?.stop();
    await redis?.end();
    await stack?.close();
    rmSync(filesDir, { recursive: true, force: true });
  }, 60_000);

  const start = async () => {
    const { worker: DATABASE_URL } = stack.database;
    worker = await startBuilt('worker', {
      ENTENTE_MODE: 'rehearsal',
      DATABASE_URL,
      FILES_DIR: filesDir,
      REDIS_URL: redis.url,
    });
  };
  const number = async (what: string) =>
    (await stack.ask<{ n: number }>(`SELECT count(*)::int AS n FROM ${what}`))[0]?.n;
  const owed = async () =>
    Number(await number('outbox WHERE done_at IS NULL')) + Number(await number('mail WHERE sent_at IS NULL'));
  const untilNothingIsOwed = async (seconds: number) => {
    const until = performance.now() + seconds * 1_000;
    while ((await owed()) > 0 && performance.now() < until) await new Promise((wake) => setTimeout(wake, 200));
    return owed();
  };
  const complaints = async (times: number) => {
    for (let n = 0; n < times; n += 1) await stack.complaint();
  };
  /** Each duty has its notice, once, and each mail left once. */
  const expectOnce = async () => {
    expect(await number("outbox WHERE kind = 'notice'")).toBe(await number('notice'));
    expect(await number('(SELECT FROM notice GROUP BY outbox_id HAVING count(*) > 1) AS twice')).toBe(0);
    expect(await number('captured_mail')).toBe(await number("mail WHERE outcome = 'sent'"));
    expect(await number('captured_mail')).toBeGreaterThan(0);
  };

  test('when the worker starts, it works all the same, says that it is well, and can be stopped', async () => {
    await start();
    await complaints(3);
    expect(await untilNothingIsOwed(60)).toBe(0);
    await expectOnce();
    expect(await (await fetch(`${worker.url}/health/ready`)).json()).toMatchObject({ status: 'ok' });
    expect((await fetch(`${worker.url}/metrics`)).status).toBe(200);
    expect(await worker.stop()).toBe(true);
  }, 120_000);

  test('and comes: the worker takes its jobs from it; emptied while it is full, nothing is forgotten', async () => {
    await redis.start();
    await complaints(20);
    await start();
    // Full of jobs, as the other workers of another machine would have left it.
    for (let tries = 0; tries < 400 && (await redis.asking((one) => one.dbsize())) === 0; tries += 1)
      await new Promise((wake) => setTimeout(wake, 25));
    expect(await redis.asking((one) => one.dbsize())).toBeGreaterThan(0);
    await redis.asking((one) => one.flushall());
    expect(await untilNothingIsOwed(60)).toBe(0);
    await expectOnce();
  }, 120_000);

  test('is killed in the middle and comes back empty: letters and mails leave meanwhile and after, each once', async () => {
    await complaints(10);
    await redis.kill();
    await complaints(10);
    expect(await untilNothingIsOwed(60)).toBe(0);
    await redis.start();
    await complaints(5);
    expect(await untilNothingIsOwed(60)).toBe(0);
    await expectOnce();
    expect(worker.running()).toBe(true);
    expect(await worker.stop()).toBe(true);
  }, 200_000);
});
