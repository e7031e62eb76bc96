import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { inTransaction } from '../acting.ts';
import { type DatabaseFixture, openDatabaseFixture } from '../testing/database-fixture.ts';
import { PgErasures, PgUnusedUploads } from './pg-erasures.ts';
import { PgQuarantine } from './pg-quarantine.ts';

let db: DatabaseFixture;
let quarantine: PgQuarantine;

beforeAll(async () => {
  db = await openDatabaseFixture();
  quarantine = new PgQuarantine(db.worker);
});
beforeEach(() => db.ask('DELETE FROM piece WHERE dispute_id IS NULL'));
afterAll(() => db.close());

const ORIGINAL = 'a'.repeat(64);
const COPY = { sha256: 'b'.repeat(64), bytes: 5, mediaType: 'image/jpeg' };

async function uploaded(personId: string = db.camille.personId): Promise<string> {
  const pieceId = randomUUID();
  const file = { name: 'photo.jpg', mediaType: 'image/jpeg', bytes: 9, sha256: ORIGINAL, kind: 'jpeg' };
  await db.uploads.add(personId, { pieceId, ...file });
  return pieceId;
}

const rowOf = async (pieceId: string) => (await db.ask('SELECT * FROM piece WHERE id = $1', [pieceId]))[0];
const soon = () => db.ask('UPDATE piece SET examine_at = now()');

describe('a piece in quarantine', () => {
  test('is given to one at a time, and again when it was not finished', async () => {
    const pieceId = await uploaded();
    const [one, other] = await Promise.all([quarantine.take(false), quarantine.take(false)]);
    expect([one, other].filter((taken) => taken !== undefined)).toEqual([
      { pieceId, sha256: ORIGINAL, kind: 'jpeg', scan: 'unscanned', copied: false, failures: 0 },
    ]);
    expect(await quarantine.take(false)).toBeUndefined();
    await soon();
    expect(await quarantine.take(false)).toMatchObject({ pieceId });
  });

  test('of somebody who sends a thousand comes after the first of everybody else', async () => {
    for (let n = 0; n < 5; n += 1) await uploaded();
    const theirs = await uploaded(db.agent.personId);
    const order = [(await quarantine.take(false))?.pieceId, (await quarantine.take(false))?.pieceId];
    expect(order).toContain(theirs);
  });

  test('that could not be examined comes later, and later each time', async () => {
    const pieceId = await uploaded();
    const pauses: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      await quarantine.later(pieceId, 'AntivirusAway late');
      const [row] = await db.ask<{ pause: number }>(
        'SELECT extract(epoch FROM examine_at - now())::float AS pause FROM piece WHERE id = $1',
        [pieceId],
      );
      pauses.push(Math.round(row?.pause ?? 0));
    }
    expect(pauses).toEqual([10, 20, 40]);
    expect(await rowOf(pieceId)).toMatchObject({ last_error: 'AntivirusAway late', copy_state: 'preparing' });
  });

  test('that has its copy is looked at once more when an antivirus comes', async () => {
    const pieceId = await uploaded();
    await quarantine.copied(pieceId, COPY);
    expect(await quarantine.take(false)).toBeUndefined();
    expect(await quarantine.take(true)).toMatchObject({ pieceId, copied: true });
    await quarantine.infected(pieceId, 'Eicar');
    expect(await rowOf(pieceId)).toMatchObject({ scanned: 'refused', copy_state: 'refused', copy_sha256: null });
    expect(await new PgErasures(db.worker).waiting(10)).toContain(COPY.sha256);
  });
});

describe('the copy', () => {
  test('goes with its piece: forgotten with the upload, and never of a piece that is gone', async () => {
    const pieceId = await uploaded();
    await quarantine.copied(pieceId, COPY);
    const erasures = new PgErasures(db.worker);
    expect(await erasures.waiting(10)).not.toContain(COPY.sha256);
    const [{ now }] = (await db.ask<{ now: Date }>(`SELECT now() + interval '1 day' AS now`)) as [{ now: Date }];
    await new PgUnusedUploads(db.worker).forget(now.toISOString() as never);
    expect(await erasures.waiting(10)).toEqual(expect.arrayContaining([ORIGINAL, COPY.sha256]));

    const late = { ...COPY, sha256: 'c'.repeat(64) };
    await quarantine.copied(pieceId, late);
    expect(await erasures.waiting(10)).toContain(late.sha256);
  });

  test('is not for whoever uploads to declare', async () => {
    const { web, camille } = db;
    const values = `'${randomUUID()}', '${camille.personId}', 'a', 'image/jpeg', 9, '${ORIGINAL}', 'jpeg'`;
    const columns = 'id, uploader, name, media_type, bytes, sha256, kind';
    const run = (sql: string) =>
      inTransaction(web, { purpose: 'reading', personId: camille.personId }, ({ client }) => client.query(sql));
    await expect(run(`INSERT INTO piece (${columns}, scanned) VALUES (${values}, 'clean')`)).rejects.toThrow(
      /row-level security/,
    );
    const ready = `'ready', '${COPY.sha256}', 5, 'image/jpeg'`;
    const copied = `INSERT INTO piece (${columns}, copy_state, copy_sha256, copy_bytes, copy_media_type) VALUES (${values}, ${ready})`;
    await expect(run(copied)).rejects.toThrow(/row-level security/);
    await uploaded();
    await expect(run(`UPDATE piece SET scanned = 'clean'`)).rejects.toThrow(/permission denied/);
  });
});
