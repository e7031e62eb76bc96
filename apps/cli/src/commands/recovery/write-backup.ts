import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { contentsIn, copyContent, digestOf, type StoredContent } from './contents.ts';
import { copyOut } from './copy-out.ts';
import { columnList, type KeptTable, migrationsOf, quoted, tablesOf } from './tables.ts';

export const FORMAT = 'entente-backup-1';
export const MANIFEST = 'manifest.json';

/** What a backup says of itself; every digest is a SHA-256 in hexadecimal. */
export interface Manifest {
  readonly format: string;
  /** ISO UTC: one instant of the database. */
  readonly takenAt: string;
  readonly migrations: readonly string[];
  readonly tables: readonly (KeptTable & { readonly rows: number; readonly file: string; readonly sha256: string })[];
  readonly contents: { readonly count: number; readonly file: string; readonly sha256: string };
  readonly anchors: readonly string[];
}

interface Folders {
  readonly filesDir: string;
  readonly anchorsDir: string | undefined;
  readonly ledgerDir: string | undefined;
}

/**
 * Everything that cannot be made again, at one instant of the database: each table by COPY in one REPEATABLE READ
 * transaction, then the contents of the file store, the anchors and the ledger of erasures. The manifest comes last: a
 * folder without one is no backup.
 *
 * @returns the manifest, and the digest of its file
 */
export async function writeBackup(
  client: pg.Client,
  { filesDir, anchorsDir, ledgerDir }: Folders,
  to: string,
): Promise<Manifest & { readonly digest: string }> {
  await mkdir(join(to, 'tables'), { recursive: true, mode: 0o700 });
  // A role that does not see everything is told so, instead of giving a part for the whole.
  await client.query('SET row_security = off');
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const [now] = (await client.query<{ at: Date }>('SELECT now() AS at')).rows;
  if (now === undefined) throw new Error('One row always');
  const tables: Manifest['tables'][number][] = [];
  for (const { name, columns } of await tablesOf(client)) {
    const file = join(to, 'tables', `${name}.copy.gz`);
    const rows = await copyTable(client, `COPY ${quoted(name)} (${columnList(columns)}) TO STDOUT`, file);
    tables.push({ name, columns, rows, file: `tables/${basename(file)}`, sha256: await digestOf(file) });
  }
  const migrations = await migrationsOf(client);
  await client.query('COMMIT');

  const contents = await copyContents(filesDir, join(to, 'files'));
  const anchors = await copyNamed(anchorsDir, join(to, 'anchors'), /\.anchor$/);
  await copyNamed(ledgerDir, to, /^erased$/);
  const list = join(to, 'contents.txt');
  await writeFile(list, contents.map(({ sha256, bytes }) => `${sha256} ${bytes}\n`).join(''), { mode: 0o600 });
  const manifest = {
    format: FORMAT,
    takenAt: now.at.toISOString(),
    migrations,
    tables,
    contents: { count: contents.length, file: 'contents.txt', sha256: await digestOf(list) },
    anchors,
  };
  await writeFlushed(join(to, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return { ...manifest, digest: await digestOf(join(to, MANIFEST)) };
}

async function copyTable(client: pg.Client, sql: string, file: string): Promise<number> {
  const zip = createGzip();
  const output = zip.pipe(createWriteStream(file, { mode: 0o600, flush: true }));
  let drained: Promise<void> | undefined;
  const rows = await copyOut(client, sql, (chunk) => {
    if (zip.write(chunk)) return undefined;
    drained ??= once(zip, 'drain').then(() => {
      drained = undefined;
    });
    return drained;
  });
  zip.end();
  await finished(output);
  return rows;
}

/** After the database: contents are only added, so that nothing is referred to that is not there. */
async function copyContents(from: string, to: string): Promise<readonly Omit<StoredContent, 'place'>[]> {
  const copied: Omit<StoredContent, 'place'>[] = [];
  for await (const { sha256, bytes, place } of contentsIn(from)) {
    // A content that is damaged is not taken for one that is kept: it is missing from the list, and verify names it.
    if (await copyContent(join(from, place), join(to, place), sha256)) copied.push({ sha256, bytes });
  }
  return copied;
}

async function copyNamed(from: string | undefined, to: string, pattern: RegExp): Promise<readonly string[]> {
  if (from === undefined || !existsSync(from)) return [];
  await mkdir(to, { recursive: true, mode: 0o700 });
  const names = (await readdir(from)).filter((name) => pattern.test(name)).sort();
  for (const name of names) await copyFile(join(from, name), join(to, name));
  return names;
}

async function writeFlushed(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  await file.writeFile(text);
  await file.sync();
  await file.close();
}
