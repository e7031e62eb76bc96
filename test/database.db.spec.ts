import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { freshDatabase, type TestDatabase } from './support/database.ts';

describe('a database for one test file', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  test.each([
    ['web', 'entente_web'],
    ['worker', 'entente_worker'],
    ['auth', 'entente_auth'],
  ] as const)('%s is a role that owns nothing and bypasses nothing', async (door, role) => {
    const [row] = await ask(
      database[door],
      `SELECT current_user AS name, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS power,
         has_database_privilege(current_database(), 'CREATE') OR has_schema_privilege('public', 'CREATE') AS creates,
         (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owned
       FROM pg_roles WHERE rolname = current_user`,
    );
    expect(row).toEqual({ name: role, power: false, creates: false, owned: 0 });
  });

  test('the owner owns the database and has no other power', async () => {
    const [row] = await ask(
      database.owner,
      `SELECT pg_get_userbyid(datdba) AS owner, rolsuper OR rolbypassrls AS power
       FROM pg_database, pg_roles WHERE datname = current_database() AND rolname = current_user`,
    );
    expect(row).toEqual({ owner: 'entente_owner', power: false });
  });

  test('another one is another one', async () => {
    const other = await freshDatabase();
    await ask(other.superuser, 'CREATE TABLE only_here ()');
    const here = await ask(database.superuser, "SELECT to_regclass('only_here') AS found");
    expect(here).toEqual([{ found: null }]);
    await other.drop();
  });
});

async function ask(address: string, sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
