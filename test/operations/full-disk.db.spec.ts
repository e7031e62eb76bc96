import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lapseDeadlines, verifyAll } from '#casework';
import { PgCensus } from '#persistence';
import { type House, openHouse } from '../../libs/persistence/src/testing/house.ts';
import { MemoryFiles, workOff } from '../../libs/persistence/src/testing/worker-round.ts';

/** A disk of its own for the tables, which really is full: only where this machine lets us mount one. */
const disk = mkdtempSync(join(tmpdir(), 'entente-disk-'));
const mounted =
  process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', disk]).status === 0;
const tablespace = `small_${randomBytes(4).toString('hex')}`;

(mounted ? describe : describe.skip)('the disk of the database is full', () => {
  let house: House;
  const files = new MemoryFiles();
  const filler = join(disk, 'something else');

  beforeAll(async () => {
    house = await openHouse();
    const [server] = await house.ask<{ data_directory: string }>('SHOW data_directory');
    const { uid, gid } = statSync(server?.data_directory ?? '');
    chownSync(disk, uid, gid);
    await house.ask(`CREATE TABLESPACE ${tablespace} LOCATION '${disk}'`);
    for (const what of ['TABLE', 'INDEX'])
      await house.ask(`ALTER ${what} ALL IN TABLESPACE pg_default SET TABLESPACE ${tablespace}`);
  }, 60_000);

  afterAll(async () => {
    rmSync(filler, { force: true });
    for (const what of ['TABLE', 'INDEX'])
      await house?.ask(`ALTER ${what} ALL IN TABLESPACE ${tablespace} SET TABLESPACE pg_default`);
    await house?.ask(`DROP TABLESPACE ${tablespace}`);
    await house?.close();
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
        kept.push(await house.complaint());
      } catch (refused) {
        return { kept, refused };
      }
    }
    throw new Error('There was room for all of them');
  }

  const wrong = async () => {
    const { faults } = await verifyAll({ census: new PgCensus(house.worker), files, deep: true });
    return [...faults.values()];
  };

  test('what does not fit is refused whole, what was acknowledged is read, and with room again all goes on', async () => {
    const before = await house.complaint();
    await workOff(house, files);
    fill();
    const { kept, refused } = await complainUntilRefused();
    expect(refused).toMatchObject({ code: '53100' });

    // Nothing is half there, everything acknowledged is read, and nobody lost the connection.
    const [{ disputes } = { disputes: 0 }] = await house.ask<{ disputes: number }>(
      'SELECT count(*)::int AS disputes FROM dispute',
    );
    expect(disputes).toBe(kept.length + 1);
    for (const id of [before, ...kept]) expect(await house.reading.dispute(house.camille, id)).toBeDefined();
    expect(await wrong()).toEqual([]);

    // What the worker cannot write waits: nothing is closed without its notice.
    house.clock.stand('2026-05-04');
    const { records, deadlines, clock } = house;
    await lapseDeadlines({ records: records.worker, deadlines, clock }).catch(() => 0);
    expect(await wrong()).toEqual([]);

    rmSync(filler);
    house.clock.stand('2026-05-05');
    while ((await lapseDeadlines({ records: records.worker, deadlines, clock })) > 0);
    const after = await house.complaint();
    await workOff(house, files);
    const silent = await house.ask(
      "SELECT dispute_id, count(*)::int FROM dispute_event WHERE type = 'SilenceRecorded' GROUP BY dispute_id HAVING count(*) = 1",
    );
    expect(silent).toHaveLength(kept.length + 1);
    expect(await house.reading.dispute(house.camille, after)).toBeDefined();
    expect(await wrong()).toEqual([]);
  }, 300_000);
});

afterAll(() => {
  if (mounted) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});
