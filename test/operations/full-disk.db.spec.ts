import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lapseDeadlines, verifyAll } from '#casework';
import { PgVerificationSource } from '#persistence';
import { type DatabaseFixture, openDatabaseFixture } from '../../libs/persistence/src/testing/database-fixture.ts';
import { MemoryFiles, workOff } from '../../libs/persistence/src/testing/worker-round.ts';

/** A disk of its own for the tables, which really is full: only where this machine lets us mount one. */
const disk = mkdtempSync(join(tmpdir(), 'entente-disk-'));
const mounted =
  process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', disk]).status === 0;
const tablespace = `small_${randomBytes(4).toString('hex')}`;

(mounted ? describe : describe.skip)('the disk of the database is full', () => {
  let stack: DatabaseFixture;
  const files = new MemoryFiles();
  const filler = join(disk, 'something else');

  beforeAll(async () => {
    stack = await openDatabaseFixture();
    const [server] = await stack.ask<{ data_directory: string }>('SHOW data_directory');
    const { uid, gid } = statSync(server?.data_directory ?? '');
    chownSync(disk, uid, gid);
    await stack.ask(`CREATE TABLESPACE ${tablespace} LOCATION '${disk}'`);
    for (const what of ['TABLE', 'INDEX'])
      await stack.ask(`ALTER ${what} ALL IN TABLESPACE pg_default SET TABLESPACE ${tablespace}`);
  }, 60_000);

  afterAll(async () => {
    rmSync(filler, { force: true });
    for (const what of ['TABLE', 'INDEX'])
      await stack?.ask(`ALTER ${what} ALL IN TABLESPACE ${tablespace} SET TABLESPACE pg_default`);
    await stack?.ask(`DROP TABLESPACE ${tablespace}`);
    await stack?.close();
  }, 60_000);

  const fill = () => {
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filler, Buffer.alloc(bavail * bsize));
  };

  /** Complaints until one is refused: those that were acknowledged, and what was said of the other. */
  async function complainUntilRefused(): Promise<{ readonly kept: readonly string[]; readonly refused: unknown }> {
    const kept: string[] = [];
    for (let n = 0; n < 2_000; n += 1) {
      try {
        kept.push(await stack.complaint());
      } catch (refused) {
        return { kept, refused };
      }
    }
    throw new Error('There was room for all of them');
  }

  const wrong = async () => {
    const { faults } = await verifyAll({
      verificationSource: new PgVerificationSource(stack.worker),
      files,
      deep: true,
    });
    return [...faults.values()];
  };

  test('what does not fit is refused whole, what was acknowledged is read, and with room again all goes on', async () => {
    const before = await stack.complaint();
    await workOff(stack, files);
    fill();
    const { kept, refused } = await complainUntilRefused();
    expect(refused).toMatchObject({ code: '53100' });

    // Nothing is half there, everything acknowledged is read, and nobody lost the connection.
    const [{ disputes } = { disputes: 0 }] = await stack.ask<{ disputes: number }>(
      'SELECT count(*)::int AS disputes FROM dispute',
    );
    expect(disputes).toBe(kept.length + 1);
    for (const id of [before, ...kept]) expect(await stack.reading.dispute(stack.camille, id)).toBeDefined();
    expect(await wrong()).toEqual([]);

    // What the worker cannot write waits: nothing is closed without its notice.
    stack.clock.setTo('2026-05-04');
    const { records, deadlines, clock } = stack;
    await lapseDeadlines({ records: records.worker, deadlines, clock }).catch(() => 0);
    expect(await wrong()).toEqual([]);

    rmSync(filler);
    stack.clock.setTo('2026-05-05');
    while ((await lapseDeadlines({ records: records.worker, deadlines, clock })) > 0);
    const after = await stack.complaint();
    await workOff(stack, files);
    const silent = await stack.ask(
      "SELECT dispute_id, count(*)::int FROM dispute_event WHERE type = 'SilenceRecorded' GROUP BY dispute_id HAVING count(*) = 1",
    );
    expect(silent).toHaveLength(kept.length + 1);
    expect(await stack.reading.dispute(stack.camille, after)).toBeDefined();
    expect(await wrong()).toEqual([]);
  }, 300_000);
});

afterAll(() => {
  if (mounted) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});
