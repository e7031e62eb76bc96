import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createPostgresBackend, Queue, withBackend } from 'bullmq';
import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { databaseOf } from './database.ts';
import { EarlierDatabaseError, migrate } from './migrate.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

describe('migrating', () => {
  test('again, and by two at once, changes nothing', async () => {
    const before = await shapeOf(database.superuser);
    await Promise.all([migrate(database.owner), migrate(database.owner)]);
    expect(await shapeOf(database.superuser)).toEqual(before);
  });

  test('a database of a former numbering is refused and left as it is', async () => {
    const older = await freshDatabase();
    await ask(older.superuser, "UPDATE migration SET name = 'Accounts1764000000001' WHERE id = 1");
    await ask(older.superuser, 'DELETE FROM migration WHERE id > 1');
    const before = await shapeOf(older.superuser);
    await expect(migrate(older.owner)).rejects.toThrow(EarlierDatabaseError);
    expect(await shapeOf(older.superuser)).toEqual(before);
    await older.drop();
  });

  test('two who start on an empty database make one', async () => {
    const superuser = new pg.Client(database.superuser);
    await superuser.connect();
    await superuser.query('DROP SCHEMA public CASCADE; DROP SCHEMA auth CASCADE; DROP SCHEMA bullmq CASCADE');
    await superuser.query(
      'CREATE SCHEMA public AUTHORIZATION pg_database_owner; GRANT USAGE ON SCHEMA public TO PUBLIC',
    );
    await superuser.end();
    await Promise.all([migrate(database.owner), migrate(database.owner)]);
    expect((await shapeOf(database.superuser)).length).toBeGreaterThan(100);
  });

  test('the entities name columns that exist, with their types', async () => {
    const owner = databaseOf({ url: database.owner });
    await owner.initialize();
    for (const { tableName, columns } of owner.entityMetadatas) {
      const names = columns.map((column) => `"${column.databaseName}"`).join(', ');
      await owner.query(`SELECT ${names} FROM "${tableName}" LIMIT 0`);
    }
    await owner.destroy();
  });

  test('every function can be made anew with its body checked', async () => {
    const owner = new pg.Client(database.owner);
    await owner.connect();
    const { rows } = await owner.query<{ definition: string }>(
      `SELECT pg_get_functiondef(oid) AS definition FROM pg_proc
       WHERE pronamespace IN ('public'::regnamespace, 'auth'::regnamespace) AND proowner = 'entente_owner'::regrole`,
    );
    expect(rows.length).toBeGreaterThan(40);
    for (const { definition } of rows) await owner.query(definition);
    await owner.end();
  });

  test('row-level security is on, and forced, on every table of a dispute', async () => {
    const rows = await ask(
      database.superuser,
      `SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
         AND (a.attname = 'dispute_id' OR c.relname IN ('dispute', 'idempotency_key', 'erasure')) AND a.attnum > 0
         AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
    );
    expect(rows).toEqual([]);
  });

  test('the queue is the worker’s, and nobody else’s', async () => {
    const pool = new pg.Pool({ connectionString: database.worker, max: 2, options: '-c search_path=bullmq' });
    const PgQueue = withBackend(createPostgresBackend).Queue as typeof Queue;
    const queue = new PgQueue('duties', { connection: pool as never });
    await queue.add('carry-out', { id: '1' }, { jobId: 'duty-1' });
    expect(await queue.getWaitingCount()).toBe(1);
    await queue.close();
    await pool.end();
    await expect(ask(database.web, 'SELECT 1 FROM bullmq.job')).rejects.toMatchObject({ code: '42501' });
  });
});

async function shapeOf(address: string) {
  return ask(
    address,
    `SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns
     WHERE table_schema IN ('public', 'auth', 'bullmq') ORDER BY 1, 2, 3`,
  );
}

async function ask(address: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
