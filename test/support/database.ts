import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { AUTH, admit, OWNER, WEB, WORKER } from '../../tools/roles.mjs';

/** A database of one's own, migrated and empty, with one address per role. */
export interface TestDatabase {
  readonly name: string;
  /** The roles of production: row-level security applies. */
  readonly web: string;
  readonly worker: string;
  readonly auth: string;
  /** Owns the tables; for what migrations do. */
  readonly owner: string;
  /** Bypasses everything; for arranging and for looking behind the policies. */
  readonly superuser: string;
  drop(): Promise<void>;
}

/** Call it in `beforeAll`, and `drop` in `afterAll` after closing every pool. A clone takes some 20 ms. */
export async function freshDatabase(): Promise<TestDatabase> {
  const port = required('ENTENTE_TEST_PORT');
  const template = required('ENTENTE_TEST_TEMPLATE');
  const name = `t_${process.pid}_${randomBytes(4).toString('hex')}`;
  const address = (role: string, database: string) => `postgres://${role}@127.0.0.1:${port}/${database}`;

  await asSuperuser(address('postgres', 'postgres'), async (superuser) => {
    await superuser.query(`CREATE DATABASE "${name}" OWNER ${OWNER} TEMPLATE "${template}" STRATEGY FILE_COPY`);
    await admit(superuser, name);
  });
  return {
    name,
    web: address(WEB, name),
    worker: address(WORKER, name),
    auth: address(AUTH, name),
    owner: address(OWNER, name),
    superuser: address('postgres', name),
    drop: () =>
      asSuperuser(address('postgres', 'postgres'), async (superuser) => {
        await superuser.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      }),
  };
}

async function asSuperuser(address: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error('No test server: name the file *.db.spec.ts or *.journey.spec.ts.');
  return value;
}
