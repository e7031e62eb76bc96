import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../libs/persistence/src/index.ts';
import { startPostgres } from '../tools/embedded-pg.mjs';
import { createDatabase, createRoles, OWNER } from '../tools/roles.mjs';

const template = 'entente_template';

/**
 * One throw-away server for all database tests of a run, with one migrated database that each test file clones
 * (test/support/database.ts). Nothing here survives the run, so nothing waits for the disk.
 */
export default async function startTestServer() {
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'));
  chmodSync(folder, 0o755);
  const server = await startPostgres({
    dataDir: join(folder, 'pg'),
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 },
  });
  globalThis.ententeTestServer = { server, folder };

  const superuser = new pg.Client(`postgres://postgres@127.0.0.1:${server.port}/postgres`);
  await superuser.connect();
  await createRoles(superuser);
  await createDatabase(superuser, template);
  await superuser.end();
  await migrate(`postgres://${OWNER}@127.0.0.1:${server.port}/${template}`);

  process.env.ENTENTE_TEST_PORT = String(server.port);
  process.env.ENTENTE_TEST_TEMPLATE = template;
}
