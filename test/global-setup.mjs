import { chmodSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../tools/embedded-pg.mjs';
import { createDatabase, createRoles, OWNER } from '../tools/roles.mjs';
import { compile } from '../tools/start/compile.mjs';

const root = join(import.meta.dirname, '..');
const template = 'entente_template';

/**
 * One throw-away server for all database tests of a run, with one migrated database that each test file clones
 * (test/support/database.ts). Nothing here survives the run, so nothing waits for the disk.
 */
export default async function startTestServer() {
  // Jest compiles tests as it loads them, but not what this file imports: migrate with today's migrations.
  await compile(root, ['libs', 'migrations', 'apps/cli']);
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
  const address = `postgres://${OWNER}@127.0.0.1:${server.port}/${template}`;
  if (existsSync(join(root, 'libs/persistence/src/index.ts'))) {
    const { migrate } = await import('../dist/libs/persistence/src/index.js');
    await migrate(address);
  } else {
    await runMigrationsAlone(address);
  }

  process.env.ENTENTE_TEST_PORT = String(server.port);
  process.env.ENTENTE_TEST_TEMPLATE = template;
}

async function runMigrationsAlone(url) {
  const { DataSource } = await import('typeorm');
  const found = existsSync(join(root, 'migrations/index.ts')) ? await import('../dist/migrations/index.js') : {};
  const migrations = Object.values(found)
    .flat()
    .filter((value) => typeof value === 'function');
  const source = await new DataSource({ type: 'postgres', url, migrations }).initialize();
  await source.runMigrations({ transaction: 'each' });
  await source.destroy();
}
