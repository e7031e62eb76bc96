import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type FaultKind, type Report, takeAnchor, type Verification, verifyAll } from '#casework';
import { PgVerificationSource } from '../index.ts';
import { type DatabaseFixture, message, openDatabaseFixture } from '../testing/database-fixture.ts';
import { chance, seedFrom, shuffled } from '../testing/drawn.ts';
import { changed, forge } from '../testing/forging.ts';
import { liveSomeDisputes } from '../testing/lived-disputes.ts';
import { MemoryAnchors } from '../testing/memory-anchors.ts';
import { NOT_SAID_BY_EVENTS, WHICH } from '../testing/not-verified.ts';
import { MemoryFiles } from '../testing/worker-round.ts';

/** `ENTENTE_VERIFY_SEED=7` draws other rows; `ENTENTE_VERIFY_ROWS=all` alters every row in turn, which takes minutes. */
const SEED = seedFrom('ENTENTE_VERIFY_SEED');
const EVERY_ROW = process.env['ENTENTE_VERIFY_ROWS'] === 'all';
const pick = chance(SEED);
jest.setTimeout(EVERY_ROW ? 3_600_000 : 180_000);

let db: DatabaseFixture;
const files = new MemoryFiles();
const key = generateKeyPairSync('ed25519');

beforeAll(async () => {
  db = await openDatabaseFixture();
  await liveSomeDisputes(db, files);
});
afterAll(() => db.close());

async function verified(more: Partial<Verification> = {}): Promise<Report> {
  return verifyAll({
    verificationSource: new PgVerificationSource(db.worker),
    files,
    deep: true,
    anchorKey: key.publicKey,
    ...more,
  });
}

const kindsOf = ({ faults }: Report): FaultKind[] => [...faults.keys()].sort();

describe('a record in which everything is as it was done', () => {
  test('has no fault', async () => {
    const report = await verified({ ownedBefore: new Date() });
    expect([...report.faults.values()]).toEqual([]);
    expect(report.ownedByNobody).toEqual([]);
    expect(report).toMatchObject({ disputes: 5 });
    expect(report.events).toBeGreaterThan(30);
    expect(report.contents).toBeGreaterThan(10);
  });
});

test('a content that nobody owns is told, and is no fault: a worker sealed it and was cut off before it recorded it', async () => {
  const { sha256 } = await files.put(Buffer.from('sealed, and never recorded'));
  const report = await verified({ ownedBefore: new Date() });
  expect(report.ownedByNobody).toEqual([sha256]);
  expect(kindsOf(report)).toEqual([]);
  files.contents.delete(sha256);
});

const TABLES = Object.keys(NOT_SAID_BY_EVENTS);

const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  by_role: ['consumer', 'clerk'],
  side: ['merchant', 'consumer', 'mediator'],
  phase: ['after', 'referral'],
  to_side: ['merchant', 'consumer'],
};

describe('a record that somebody altered behind the policies and the triggers', () => {
  beforeAll(async () => {
    for (const table of [...TABLES, 'dispute_party']) await db.ask(`CREATE TABLE kept_${table} AS TABLE ${table}`);
    await db.ask('SET session_replication_role = replica');
  });

  /** Its columns, but for those that the database works out from the others. */
  const writtenIn = async (table: string) => {
    const WRITTEN = `SELECT column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY 1`;
    return (await db.ask<{ name: string }>(WRITTEN, [table])).map(({ name }) => name);
  };

  const restore = async (...tables: readonly string[]) => {
    for (const table of tables) await db.ask(`DELETE FROM ${table}`);
    for (const table of tables) {
      const columns = (await writtenIn(table)).join(', ');
      await db.ask(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM kept_${table}`);
    }
  };

  /** Each row in the order in which it was kept, whatever was restored since. */
  const rowsOf = async (table: string, where = '') =>
    db.ask<{ place: string; row: Record<string, unknown>; at: number }>(
      `SELECT t.ctid AS place, to_jsonb(t) AS row, min(k.at)::int AS at FROM ${table} t
       JOIN (SELECT row_number() OVER (ORDER BY ctid) AS at, k::text AS words FROM kept_${table} k) AS k ON words = t::text
       ${where} GROUP BY t.ctid, to_jsonb(t) ORDER BY at`,
    );

  /** The row, with another value in this column; false when the table itself refuses. */
  async function alter(table: string, column: string, place: string, value: unknown): Promise<boolean> {
    for (const other of OTHERWISE[column] ?? [changed(value, pick)]) {
      if (other === value) continue;
      const typed = `(jsonb_populate_record(NULL::${table}, jsonb_build_object('${column}', $1::jsonb))).${column}`;
      try {
        await db.ask(`UPDATE ${table} SET ${column} = ${typed} WHERE ctid = $2`, [JSON.stringify(other), place]);
        return true;
      } catch {
        // a constraint is the first lock
      }
    }
    return false;
  }

  test(`any column of any row: each is found (seed ${SEED})`, async () => {
    const columns: { table: string; column: string }[] = [];
    for (const table of TABLES.toSorted())
      columns.push(...(await writtenIn(table)).map((column) => ({ table, column })));
    const found = new Set<string>();
    const missed: string[] = [];
    for (const { table, column } of columns) {
      if (NOT_SAID_BY_EVENTS[table]?.includes(column)) continue;
      const number = (await rowsOf(table, WHICH[`${table}.${column}`])).length;
      for (const nth of shuffled([...Array(number).keys()], pick)) {
        const { place, row, at } = (await rowsOf(table, WHICH[`${table}.${column}`]))[nth] as Awaited<
          ReturnType<typeof rowsOf>
        >[number];
        if (!(await alter(table, column, place, row[column]))) continue;
        found.add(`${table}.${column}`);
        if (kindsOf(await verified()).length === 0)
          missed.push(`${table}.${column} of row ${at}: ${JSON.stringify(row)}`);
        await restore(table);
        if (!EVERY_ROW) break;
      }
    }
    expect(missed).toEqual([]);
    expect(found.size).toBeGreaterThan(75);
    expect(kindsOf(await verified())).toEqual([]);
  });

  test(`any row deleted, doubled or swapped with another: each is found (seed ${SEED})`, async () => {
    const inFiles = (table: string) => rowsOf(table, table === 'piece' ? 'WHERE dispute_id IS NOT NULL' : '');
    const anyOf = async (table: string) => {
      const rows = await inFiles(table);
      return rows[pick(rows.length)] as (typeof rows)[number];
    };
    const unnoticed: string[] = [];
    for (const table of [...TABLES, 'dispute_party']) {
      if (table === 'idempotency_key') continue;
      const chosen = EVERY_ROW ? (await inFiles(table)).map(({ at }) => at) : [(await anyOf(table)).at];
      for (const nth of chosen) {
        const one = (await inFiles(table)).find(({ at }) => at === nth);
        await db.ask(`DELETE FROM ${table} WHERE ctid = $1`, [one?.place]);
        if (kindsOf(await verified()).length === 0) unnoticed.push(`${table} ${nth}: ${JSON.stringify(one?.row)}`);
        await restore(table);
      }
    }
    expect(unnoticed).toEqual([]);
    for (const table of ['dispute_text', 'piece', 'notice', 'mail', 'outbox']) {
      const { row } = await anyOf(table);
      const own = {
        notice: { number: 'X', outbox_id: randomUUID() },
        outbox: { code: 'N17', kind: 'notice', to_side: 'consumer', copy: 9 },
      }[table];
      await db.ask(`INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1)`, [
        JSON.stringify({
          ...row,
          id: randomUUID(),
          ...own,
          ...(table === 'mail' ? { person_id: randomUUID(), merchant_id: null, body_id: null } : {}),
        }),
      ]);
      expect([table, kindsOf(await verified()).length > 0]).toEqual([table, true]);
      await restore(table);
    }
    // two events change places, with all that they carry but their number
    await db.ask(
      `UPDATE dispute_event SET version = CASE version WHEN 2 THEN 902 ELSE 903 END WHERE version IN (2, 3)`,
    );
    await db.ask(`UPDATE dispute_event SET version = CASE version WHEN 902 THEN 3 ELSE 2 END WHERE version > 900`);
    expect(kindsOf(await verified())).toContain('chain-broken');
    await restore('dispute_event');
    // the end of a record is cut off
    await db.ask(
      `DELETE FROM dispute_event e WHERE version = (SELECT max(version) FROM dispute_event WHERE dispute_id = e.dispute_id)`,
    );
    expect(kindsOf(await verified())).toContain('summary-differs');
    await restore('dispute_event');
    await db.ask('TRUNCATE dispute_side_view');
    expect(kindsOf(await verified())).toEqual(['side-view-differs']);
    await restore('dispute_side_view');
  });

  test('a duty closed before it was carried out, or opened again; an answer about a dispute that never was', async () => {
    await db.ask('UPDATE outbox SET done_at = now() WHERE done_at IS NULL');
    expect(kindsOf(await verified())).toEqual(['mail-missing', 'notice-missing']);
    await restore('outbox');
    await db.ask("UPDATE outbox SET done_at = NULL WHERE code = 'N15'");
    expect(kindsOf(await verified())).toEqual(['mail-unfounded', 'notice-unfounded']);
    await restore('outbox');
    await db.ask(`UPDATE idempotency_key SET outcome = outcome || '{"reference": "ENT-2026-0000000-0"}'`);
    expect(kindsOf(await verified())).toEqual(['row-astray']);
    await restore('idempotency_key');
  });

  test('a content that is gone, or another', async () => {
    const [[sha256, content] = ['', new Uint8Array()]] = [...files.contents].filter(([, bytes]) => bytes.length > 500);
    files.contents.set(sha256, Buffer.from(content).fill(32));
    expect(kindsOf(await verified({ deep: false }))).toEqual([]);
    expect(kindsOf(await verified())).toEqual(['file-damaged']);
    files.contents.delete(sha256);
    expect(kindsOf(await verified({ deep: false }))).toEqual(['file-missing']);
    files.contents.set(sha256, content);
  });

  describe('so well that the record agrees with itself', () => {
    const anchors = new MemoryAnchors();
    beforeAll(() =>
      takeAnchor({ verificationSource: new PgVerificationSource(db.worker), anchors }, '2026-03-31', key.privateKey),
    );
    afterEach(() => restore(...TABLES, 'dispute_party'));

    test('the anchor of the day before agrees with a record that has only grown', async () => {
      expect(kindsOf(await verified({ anchors }))).toEqual([]);
      expect(
        await takeAnchor(
          { verificationSource: new PgVerificationSource(db.worker), anchors },
          '2026-03-31',
          key.privateKey,
        ),
      ).toBe(false);
      const id = await longest(db);
      const words = message(['consumer', 'merchant', 'mediator'], 'encore');
      await db.does(db.camille, id, words.act, words);
      expect(kindsOf(await verified({ anchors }))).toEqual([]);
    });

    test('a record rewritten from the first event, with every link and every row made anew', async () => {
      await forge(db, await longest(db), (events) =>
        events.map((one) =>
          one.event.type === 'ComplaintFiled' ? { ...one, event: { ...one.event, claims: [] } } : one,
        ),
      );
      expect(kindsOf(await verified())).toEqual([]);
      const report = await verified({ anchors });
      expect(kindsOf(report)).toEqual(['anchored-rewritten']);
      expect(report.faults.get('anchored-rewritten')?.first).toMatchObject({ what: '2026-03-31' });
    });

    test('a record cut short, and all that hung on its end', async () => {
      await forge(db, await longest(db), (events) => {
        expect(events.at(-1)?.event.type).toBe('NoticeDispatched');
        return events.slice(0, -1);
      });
      expect(kindsOf(await verified())).toEqual([]);
      expect(kindsOf(await verified({ anchors }))).toEqual(['anchored-cut']);
    });

    test('a dispute of which nothing is left', async () => {
      const id = await longest(db);
      for (const table of [...TABLES, 'dispute_party'].filter(
        (name) => name !== 'dispute' && name !== 'idempotency_key',
      ))
        await db.ask(`DELETE FROM ${table} WHERE dispute_id = $1`, [id]);
      await db.ask('DELETE FROM dispute WHERE id = $1', [id]);
      await db.ask('DELETE FROM idempotency_key');
      expect(kindsOf(await verified())).toEqual([]);
      expect(kindsOf(await verified({ anchors }))).toEqual(['anchored-missing']);
    });

    test('an anchor altered, cut, or signed by another', async () => {
      const [first = '', ...lines] = anchors.kept.get('2026-03-31') ?? [];
      const read = async (...altered: readonly string[]) => {
        const other = new MemoryAnchors();
        other.kept.set('2026-03-31', altered);
        return kindsOf(await verified({ anchors: other }));
      };
      expect(await read(first, ...lines)).toEqual([]);
      expect(await read(first, ...lines.slice(1))).toEqual(['anchor-damaged']);
      expect(await read(first, ...lines.slice(0, -1))).toEqual(['anchor-damaged']);
      expect(await read('entente-anchor-1 2027-01-01', ...lines)).toEqual(['anchor-damaged']);
      expect(await read()).toEqual(['anchor-damaged']);
      const { privateKey } = generateKeyPairSync('ed25519');
      const forged = new MemoryAnchors();
      await takeAnchor(
        { verificationSource: new PgVerificationSource(db.worker), anchors: forged },
        '2026-03-31',
        privateKey,
      );
      expect(kindsOf(await verified({ anchors: forged }))).toEqual(['anchor-damaged']);
    });
  });
});

async function longest(db: DatabaseFixture): Promise<string> {
  const [row] = await db.ask<{ id: string }>('SELECT id FROM dispute ORDER BY version DESC LIMIT 1');
  return row?.id ?? '';
}
