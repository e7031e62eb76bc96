import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '#tools/embedded-pg.mjs';
import { dataFolder } from '#tools/start/data-folder.mjs';
import { Ending } from '#tools/start/ending.mjs';
import type { Terminal } from './terminal.ts';

/** The database and the folders that a command works on. */
export interface Place {
  readonly url: string;
  readonly filesDir: string | undefined;
  readonly anchorsDir: string | undefined;
  readonly ledgerDir: string | undefined;
  /** Of the embedded server; absent when DATABASE_URL names another one. */
  readonly port?: number;
}

/**
 * Works in the database of DATABASE_URL with the folders of the settings, or in what `npm start` keeps in its data
 * folder, whose server is joined, or started for as long as needed.
 *
 * @throws Ending when the data folder cannot be used
 */
export async function inPlace<T>({ env, root, say }: Terminal, work: (place: Place) => Promise<T>): Promise<T> {
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  const url = given('DATABASE_URL');
  const folder = url === undefined ? dataFolder(root, env) : undefined;
  const inFolder = (name: string): string | undefined => (folder === undefined ? undefined : join(folder, name));
  const anchorsDir = given('ANCHORS_DIR') ?? inFolder('anchors');
  const dirs = {
    filesDir: given('FILES_DIR') ?? inFolder('files'),
    anchorsDir,
    ledgerDir: given('LEDGER_DIR') ?? anchorsDir,
  };
  if (url !== undefined) return work({ url, ...dirs });
  const { port, stop } = await startPostgres({ dataDir: join(folder ?? '', 'pg'), say });
  try {
    return await work({ url: `postgres://postgres@127.0.0.1:${port}/entente`, port, ...dirs });
  } finally {
    await stop();
  }
}

/** A folder that a command cannot do without, by the name of its setting. */
export function needed(folder: string | undefined, name: string): string {
  if (folder === undefined) throw new Ending('setting', `${name} is missing: set it as for the programs.`);
  return folder;
}

/** Works over one connection as a role that sees every row, and closes it. */
export async function connectedTo<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw explained(error, EVERYTHING);
  } finally {
    await client.end().catch(() => {});
  }
}

export const EVERYTHING =
  'a role that reads and writes everything (a superuser, or one with BYPASSRLS that owns the tables)';

/** An error of PostgreSQL as an operator can act upon it; others unchanged. */
export function explained(error: unknown, role: string): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === '42501') return new Ending('setting', `DATABASE_URL must name ${role}.`);
  if (code === '3D000')
    return new Ending('setting', 'There is no such database yet: npm start, or a migration, makes it.');
  if (/^(ECONN|ENOTFOUND|EHOST|ETIMEDOUT|EAI_|28|57P)/.test(code))
    return new Ending('unavailable', `The database does not answer or does not let us in (${code}).`);
  return error;
}
