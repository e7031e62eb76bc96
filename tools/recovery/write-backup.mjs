import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { contentsIn, copyContent, digestOf } from './contents.mjs';
import { copyOut } from './copy-out.mjs';
import { columnList, migrationsOf, quoted, tablesOf } from './tables.mjs';

export const FORMAT = 'entente-backup-1';
export const MANIFEST = 'manifest.json';

/**
 * Everything that cannot be made again, at one instant of the database: each table by COPY in one REPEATABLE READ
 * transaction, then the contents of the file store, the anchors and the ledger of erasures. The manifest comes last: a
 * folder without one is no backup.
 */
export async function writeBackup({ client, filesDir, anchorsDir, ledgerDir, to, tell = () => {} }) {
  await mkdir(join(to, 'tables'), { recursive: true, mode: 0o700 });
  // A role that does not see everything is told so, instead of giving a part for the whole.
  await client.query('SET row_security = off');
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const { rows: now } = await client.query('SELECT now() AS at');
  const tables = [];
  for (const { name, columns } of await tablesOf(client)) {
    const file = join(to, 'tables', `${name}.copy.gz`);
    const rows = await copyTable(client, `COPY ${quoted(name)} (${columnList(columns)}) TO STDOUT`, file);
    tables.push({ name, columns, rows, file: `tables/${basename(file)}`, sha256: await digestOf(file) });
    tell(`${name}: ${rows}`);
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
    takenAt: now[0].at.toISOString(),
    migrations,
    tables,
    contents: { count: contents.length, file: 'contents.txt', sha256: await digestOf(list) },
    anchors,
  };
  await writeFlushed(join(to, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return { ...manifest, digest: await digestOf(join(to, MANIFEST)) };
}

async function copyTable(client, sql, file) {
  const zip = createGzip();
  const output = zip.pipe(createWriteStream(file, { mode: 0o600, flush: true }));
  let drained;
  const rows = await copyOut(client, sql, (chunk) => {
    if (zip.write(chunk)) return undefined;
    drained ??= once(zip, 'drain').finally(() => {
      drained = undefined;
    });
    return drained;
  });
  zip.end();
  await finished(output);
  return rows;
}

/** After the database: contents are only added, so that nothing is referred to that is not there. */
async function copyContents(from, to) {
  const copied = [];
  for await (const { sha256, bytes, place } of contentsIn(from)) {
    // A content that is damaged is not taken for one that is kept: it is missing from the list, and verify names it.
    if (await copyContent(join(from, place), join(to, place), sha256)) copied.push({ sha256, bytes });
  }
  return copied;
}

async function copyNamed(from, to, pattern) {
  if (from === undefined || !existsSync(from)) return [];
  await mkdir(to, { recursive: true, mode: 0o700 });
  const names = (await readdir(from)).filter((name) => pattern.test(name)).sort();
  for (const name of names) await copyFile(join(from, name), join(to, name));
  return names;
}

async function writeFlushed(path, text) {
  const file = await open(path, 'wx', 0o600);
  await file.writeFile(text);
  await file.sync();
  await file.close();
}
