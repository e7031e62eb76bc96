import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lapseDeadlines } from '#casework';
import { civilDateAt, instant } from '#law';
import { type DatabaseFixture, openDatabaseFixture } from '../../libs/persistence/src/testing/database-fixture.ts';
import { MemoryFiles, workOff } from '../../libs/persistence/src/testing/worker-round.ts';
import { EVERYTHING } from '../support/portion.ts';

const LATE = EVERYTHING ? 10_000 : 2_000;
/** The first in line: if they held up anybody, they would hold up all. */
const POISONED = 10;
/** The clock’s own: so many dates are looked at together. */
const BATCH = 400;
const DAY = 86_400_000;

/** F15: everything was down for three days, and so many dates have passed. */
describe(`${LATE} dates passed while everything was down`, () => {
  let stack: DatabaseFixture;
  const files = new MemoryFiles();
  let start: string;
  let poisoned: readonly string[];

  beforeAll(async () => {
    stack = await openDatabaseFixture();
    stack.clock.setTo('2026-09-01');
    await stack.complaint();
    await workOff(stack, files);
    await seed(stack.database.superuser, LATE - 1);
    const [last] = await stack.ask<{ due: Date }>('SELECT max(perform_at) AS due FROM deadline');
    start = new Date((last?.due.getTime() ?? 0) + 3 * DAY).toISOString();
    // One after the other since they fell due; nobody’s legal date is touched.
    await stack.ask(
      `UPDATE deadline SET next_at = perform_at + place * interval '20 seconds'
       FROM (SELECT dispute_id AS id, row_number() OVER (ORDER BY dispute_id DESC) AS place FROM deadline) AS line
       WHERE id = dispute_id`,
    );
    const first = await stack.ask<{ id: string }>('SELECT dispute_id AS id FROM deadline ORDER BY next_at LIMIT $1', [
      POISONED,
    ]);
    poisoned = first.map(({ id }) => id);
    // Past every lock, as nobody can: the record itself lets nothing be changed.
    await stack.ask('SET session_replication_role = replica');
    await stack.ask(`UPDATE dispute_event SET payload = '{"type":"ComplaintFiled"}' WHERE dispute_id = ANY ($1)`, [
      poisoned,
    ]);
    await stack.ask('RESET session_replication_role');
    await stack.ask('CREATE TABLE line AS SELECT dispute_id, act, next_at FROM deadline');
  }, 120_000);
  afterAll(() => stack?.close());

  const lapse = () => {
    const { clock, deadlines, records } = stack;
    return lapseDeadlines({ records: records.worker, deadlines, clock });
  };

  test('each is acted on once, in its order, with the date of the day; what is poisoned holds up nobody', async () => {
    stack.clock.setTo(start);
    stack.clock.ticking = true;
    const begun = performance.now();
    expect(await lapse()).toBe(LATE - POISONED);
    process.stdout.write(`${LATE - POISONED} dates in ${((performance.now() - begun) / 1000).toFixed(0)} s\n`);
    const acted = await stack.ask<{ disputes: number; times: number; first: Date; last: Date }>(
      `SELECT count(DISTINCT dispute_id)::int AS disputes, count(*)::int AS times, min(at) AS first, max(at) AS last
       FROM dispute_event WHERE type = 'SilenceRecorded'`,
    );
    expect(acted[0]).toMatchObject({ disputes: LATE - POISONED, times: LATE - POISONED });
    // Nothing is backdated: the record has the day on which it was done, three days late.
    const day = civilDateAt(instant(start), 'Europe/Paris');
    for (const at of [acted[0]?.first, acted[0]?.last])
      expect(civilDateAt(instant((at as Date).toISOString()), 'Europe/Paris')).toBe(day);
    const [{ outOfTurn } = { outOfTurn: -1 }] = await stack.ask<{ outOfTurn: number }>(
      `SELECT count(*)::int AS "outOfTurn" FROM (
         SELECT (row_number() OVER (ORDER BY next_at) + $1 - 1) / $2 AS due, (row_number() OVER (ORDER BY at) + $1 - 1) / $2 AS done
         FROM line JOIN dispute_event USING (dispute_id) WHERE type = 'SilenceRecorded') AS turn WHERE due <> done`,
      [POISONED, BATCH],
    );
    expect(outOfTurn).toBe(0);
  }, 240_000);

  test('the poisoned wait, with their reason, for another try; and nobody else is asked twice', async () => {
    const waiting = await stack.ask<{ id: string; attempts: number; reason: string; ahead: boolean }>(
      'SELECT dispute_id AS id, attempts, reason, next_at > $1 AS ahead FROM deadline WHERE attempts > 0 ORDER BY 1',
      [start],
    );
    expect(waiting).toEqual([...poisoned].sort().map((id) => ({ id, attempts: 1, reason: 'Error', ahead: true })));
    expect(await lapse()).toBe(0);
  });

  test('each owes what silence owes, once', async () => {
    const owed = await stack.ask<{ disputes: number; least: number; most: number }>(
      `SELECT count(*)::int AS disputes, min(n)::int AS least, max(n)::int AS most FROM (
         SELECT count(outbox.id) AS n FROM dispute_event LEFT JOIN outbox USING (dispute_id, version)
         WHERE type = 'SilenceRecorded' GROUP BY dispute_id) AS each`,
    );
    expect(owed[0]?.least).toBeGreaterThan(0);
    expect(owed).toEqual([{ disputes: LATE - POISONED, least: owed[0]?.least, most: owed[0]?.least }]);
  });
});

/** As `npx entente seed` does, in a process of its own. */
async function seed(url: string, count: number): Promise<void> {
  const tool = join(import.meta.dirname, '../../dist/apps/cli/src/commands/rehearsal/seeding/seed-disputes.js');
  const program = `import { seedDisputes } from ${JSON.stringify(tool)};
    await seedDisputes({ url: process.env.SEEDED, count: ${count} });`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, SEEDED: url },
  });
}
