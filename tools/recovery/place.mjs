import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../embedded-pg.mjs';
import { dataFolder } from '../start/data-folder.mjs';
import { Ending } from '../start/ending.mjs';

/**
 * Where an operator's command works: the database of DATABASE_URL with the folders of the settings, or what `npm start`
 * keeps in its data folder, whose server is joined or started for as long as needed.
 */
export async function placeOf(root, environment, { database = 'entente', say } = {}) {
  if (!existsSync(join(root, 'dist/libs/persistence/src/index.js'))) {
    throw new Ending('build', 'Nothing is built yet: run npm run build first.');
  }
  const given = (name) => environment[name]?.trim() || undefined;
  const url = given('DATABASE_URL');
  if (url !== undefined) {
    const anchorsDir = given('ANCHORS_DIR');
    return {
      url,
      filesDir: given('FILES_DIR'),
      anchorsDir,
      ledgerDir: given('LEDGER_DIR') ?? anchorsDir,
      stop: async () => {},
    };
  }
  const folder = dataFolder(root, environment);
  const server = await startPostgres({ dataDir: join(folder, 'pg'), say });
  const anchorsDir = given('ANCHORS_DIR') ?? join(folder, 'anchors');
  return {
    folder,
    server,
    url: `postgres://postgres@127.0.0.1:${server.port}/${database}`,
    filesDir: given('FILES_DIR') ?? join(folder, 'files'),
    anchorsDir,
    ledgerDir: given('LEDGER_DIR') ?? anchorsDir,
    stop: server.stop,
  };
}

/** A folder that this command cannot do without. */
export function needed(folder, name) {
  if (folder === undefined) throw new Ending('setting', `${name} is missing: set it as for the programs.`);
  return folder;
}

export async function connected(url) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    if (error.code === '3D000') throw new Ending('setting', 'There is no such database yet.');
    throw new Ending(
      'unavailable',
      `The database does not answer or does not let us in (${error.code ?? error.message}).`,
    );
  }
}

/** A role that is under row-level security sees a part and could take it for the whole. */
export function explained(error) {
  if (error.code === '42501') {
    return new Ending(
      'setting',
      'DATABASE_URL must name a role that reads and writes everything (a superuser, or one with BYPASSRLS that owns the tables).',
    );
  }
  return error;
}
