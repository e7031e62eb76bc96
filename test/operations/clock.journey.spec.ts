import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type DatabaseFixture, openDatabaseFixture } from '../../libs/persistence/src/testing/database-fixture.ts';
import { type BuiltProgram, startBuilt } from '../support/built-program.ts';
import { MovedClock } from '../support/moved-clock.ts';
import { needing } from '../support/other-programs.ts';

const DAY = 86_400_000;
const faketime = needing('libfaketime');

/** Dates are the law here: a machine whose clock left that of the database does nothing until it is back (F11). */
faketime.describe(`the clock of the machine jumps under api and worker${faketime.note}`, () => {
  const filesDir = mkdtempSync(join(tmpdir(), 'entente-files-'));
  const clock = new MovedClock();
  let stack: DatabaseFixture;
  let api: BuiltProgram;
  let worker: BuiltProgram;

  beforeAll(async () => {
    stack = await openDatabaseFixture();
    const { database } = stack;
    const both = { ENTENTE_MODE: 'rehearsal', ENTENTE_CLOCK: 'system', FILES_DIR: filesDir, ...clock.environment };
    [api, worker] = await Promise.all([
      startBuilt('api', {
        ...both,
        DATABASE_URL: database.web,
        AUTH_DATABASE_URL: database.auth,
        SESSION_SECRET: 'a secret for trying, long enough to be one',
      }),
      startBuilt('worker', { ...both, DATABASE_URL: database.worker }),
    ]);
  }, 120_000);
  afterAll(async () => {
    await Promise.all([api?.stop(), worker?.stop()]);
    await stack?.close();
    clock.end();
    rmSync(filesDir, { recursive: true, force: true });
  }, 60_000);

  /** A complaint of so many days ago by the clock of the database; silence speaks after two months. */
  const complaintOf = (daysAgo: number) => {
    stack.clock.setTo(new Date(Date.now() - daysAgo * DAY).toISOString());
    return stack.complaint();
  };
  const silences = async (disputeId: string) =>
    stack.ask<{ at: Date }>("SELECT at FROM dispute_event WHERE dispute_id = $1 AND type = 'SilenceRecorded'", [
      disputeId,
    ]);
  const workerSays = async () =>
    (await (await fetch(`${worker.url}/health/ready`)).json()) as {
      readonly status: string;
      readonly details: Readonly<Record<string, object>>;
    };
  const until = async (met: () => Promise<boolean>) => {
    for (let tries = 0; tries < 300 && !(await met()); tries += 1) await new Promise((wake) => setTimeout(wake, 100));
  };
  const writing = () =>
    fetch(`${api.url}/v1/sign-in/code`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'camille@personnes.example' }),
    });

  test.each([
    ['ten days on', '+10d'],
    ['an hour back', '-1h'],
  ])(
    '%s: no date is acted on, nothing is written; when it is back, what was due is done once',
    async (_name, by) => {
      const soon = await complaintOf(57);
      await until(async () => (await workerSays()).status === 'ok');
      expect(await workerSays()).toMatchObject({ status: 'ok' });
      expect((await writing()).status).toBe(202);

      clock.moveBy(by);
      await until(async () => (await workerSays()).status === 'degraded');
      expect(await workerSays()).toMatchObject({
        status: 'degraded',
        details: { service: { status: 'degraded', closed: 'clock-astray' } },
      });
      // A door asks how the portal stands once a second.
      await until(async () => (await writing()).status === 503);
      const refused = await writing();
      const { code } = (await refused.json()) as { readonly code: string };
      expect([refused.status, refused.headers.get('retry-after'), code]).toEqual([503, '600', 'clock-astray']);
      expect((await fetch(`${api.url}/v1/merchants`)).status).toBe(200);
      const late = await complaintOf(75);
      // Longer than the rounds are apart.
      await new Promise((wake) => setTimeout(wake, 3_000));
      expect(await silences(late)).toEqual([]);
      expect(await silences(soon)).toEqual([]);

      clock.moveBy('+0');
      await until(async () => (await silences(late)).length > 0);
      const [spoke, ...more] = await silences(late);
      expect(more).toEqual([]);
      expect(Math.abs((spoke?.at.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
      expect(await silences(soon)).toEqual([]);
      expect((await writing()).status).toBe(202);
    },
    120_000,
  );
});
