import { runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '#migrations';

/** Advisory lock of migrations ('ENTE' in ASCII): a second run waits until the first has ended. */
const ONE_AT_A_TIME = 0x454e5445;
/** Name of the PostgreSQL schema that holds the tables of the queue (BullMQ). */
export const QUEUE_SCHEMA = 'bullmq';

/** Error thrown for a database whose migrations are not those of this version and cannot be continued. */
export class EarlierDatabaseError extends Error {
  constructor() {
    super('This database was made by an earlier version of Entente, whose data this one cannot read.');
  }
}

/**
 * Brings a database to today's form: our tables, each migration in a transaction of its own, and those of the queue.
 * Run twice, or by two at once, it changes nothing the second time. `ownerUrl`: the address of the role that owns the
 * database. Throws `EarlierDatabaseError`, before anything is changed, and what PostgreSQL answers.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    await refuseEarlier(client);
    await migrateTables(ownerUrl);
    // Each program says whether the database has the form it was written for.
    await client.query('GRANT SELECT ON migration TO entente_web, entente_worker');
    await migrateQueue(client);
  } finally {
    await client.end();
  }
}

/**
 * Throws `EarlierDatabaseError` unless the database is new or has the first migration of this numbering; it may have
 * later ones.
 */
async function refuseEarlier(client: pg.Client): Promise<void> {
  const { rows: tables } = await client.query("SELECT FROM pg_tables WHERE tablename = 'migration'");
  if (tables.length === 0) return;
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migration');
  const first = migrations[0]?.name;
  if (rows.length > 0 && rows.every(({ name }) => name !== first)) throw new EarlierDatabaseError();
}

async function migrateTables(url: string): Promise<void> {
  const database = new DataSource({ type: 'postgres', url, migrations, migrationsTableName: 'migration' });
  await database.initialize();
  try {
    await database.runMigrations({ transaction: 'each' });
  } finally {
    await database.destroy();
  }
}

/** Migrates the tables of the queue and grants them to the role of the worker alone. */
async function migrateQueue(client: pg.Client): Promise<void> {
  await runMigrations(client, QUEUE_SCHEMA);
  await client.query(`
    GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO entente_worker;
    REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} FROM PUBLIC;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO entente_worker;
    GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO entente_worker;
    GRANT EXECUTE ON ALL ROUTINES IN SCHEMA ${QUEUE_SCHEMA} TO entente_worker;
  `);
}
