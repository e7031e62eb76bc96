import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { Ending } from '#tools/start/ending.mjs';
import { copyIn } from '../rehearsal/seeding/copy-in.ts';
import { copyContent, digestOf } from './contents.ts';
import { columnList, migrationsOf, quoted, tablesOf } from './tables.ts';
import { FORMAT, MANIFEST, type Manifest } from './write-backup.ts';

/** The manifest of a backup, once every part of it is what it was. */
export async function openBackup(from: string): Promise<Manifest> {
  const path = join(from, MANIFEST);
  if (!existsSync(path)) throw new Ending('usage', `${from} holds no finished backup: there is no ${MANIFEST} in it.`);
  const manifest: Manifest = JSON.parse(await readFile(path, 'utf8'));
  if (manifest.format !== FORMAT)
    throw new Ending('usage', `${from} is not a backup of this kind (${manifest.format}).`);
  for (const { file, sha256 } of [...manifest.tables, manifest.contents]) {
    const found = await digestOf(join(from, file)).catch(() => undefined);
    if (found !== sha256) throw new Ending('usage', `${join(from, file)} is not what was backed up: use another copy.`);
  }
  return manifest;
}

/** Fills an empty database, all or nothing. From its first instant the service waits for its operator. */
export async function restoreTables(client: pg.Client, from: string, manifest: Manifest): Promise<void> {
  const known = await migrationsOf(client).catch((): readonly string[] => []);
  const missing = manifest.migrations.filter((name) => !known.includes(name));
  if (missing.length > 0) {
    throw new Ending(
      'setting',
      `This database lacks migrations that the backup had: migrate it first (${missing.join(', ')}).`,
    );
  }
  const { rows } = await client.query<{ used: boolean }>(
    'SELECT EXISTS (SELECT FROM person) OR EXISTS (SELECT FROM merchant) OR EXISTS (SELECT FROM dispute) AS used',
  );
  if (rows[0]?.used) throw new Ending('setting', 'This database is not empty: a backup is restored into a new one.');
  const given = new Map(manifest.tables.map((table) => [table.name, table]));
  await client.query('SET row_security = off');
  await client.query('BEGIN');
  try {
    await client.query('INSERT INTO recovery (taken_at) VALUES ($1)', [manifest.takenAt]);
    for (const { name } of await tablesOf(client)) {
      const table = given.get(name);
      if (table === undefined) continue;
      // What a migration has put there is in the backup too.
      await client.query(`DELETE FROM ${quoted(name)}`);
      // So is what a trigger added when the row was first written.
      await client.query(`ALTER TABLE ${quoted(name)} DISABLE TRIGGER USER`);
      const pieces = createReadStream(join(from, table.file)).pipe(createGunzip());
      await copyIn(client, `COPY ${quoted(name)} (${columnList(table.columns)}) FROM STDIN`, pieces);
      await client.query(`ALTER TABLE ${quoted(name)} ENABLE TRIGGER USER`);
      await goOnCounting(client, name, table.columns);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** Numbers given by the database go on after the last that was restored. */
async function goOnCounting(client: pg.Client, name: string, columns: readonly string[]): Promise<void> {
  for (const column of columns) {
    const { rows } = await client.query<{ sequence: string | null }>(
      'SELECT pg_get_serial_sequence($1, $2) AS sequence',
      [quoted(name), column],
    );
    const sequence = rows[0]?.sequence ?? undefined;
    if (sequence === undefined) continue;
    await client.query(`SELECT setval($1, coalesce(max(${quoted(column)}), 0) + 1, false) FROM ${quoted(name)}`, [
      sequence,
    ]);
  }
}

/** Contents under their digests, each checked; those already there are left. Returns those that could not be had. */
export async function restoreContents(from: string, filesDir: string, manifest: Manifest): Promise<readonly string[]> {
  const bad: string[] = [];
  for (const line of (await readFile(join(from, manifest.contents.file), 'utf8')).split('\n')) {
    const [sha256] = line.split(' ');
    if (!sha256) continue;
    const place = join(sha256.slice(0, 2), sha256.slice(2));
    if (existsSync(join(filesDir, place))) continue;
    if (!(await copyContent(join(from, 'files', place), join(filesDir, place), sha256))) bad.push(sha256);
  }
  return bad;
}

/** Anchors that this place does not have; and the ledger, where there is none: a newer one is never written over. */
export async function restoreBeside(
  from: string,
  { anchorsDir, ledgerDir }: { readonly anchorsDir: string; readonly ledgerDir: string },
  manifest: Manifest,
): Promise<boolean> {
  await mkdir(anchorsDir, { recursive: true, mode: 0o700 });
  for (const name of manifest.anchors) {
    const to = join(anchorsDir, name);
    if (!existsSync(to)) await copyFile(join(from, 'anchors', name), to);
  }
  const ledger = join(ledgerDir, 'erased');
  if (existsSync(ledger)) return true;
  await mkdir(ledgerDir, { recursive: true, mode: 0o700 });
  if (existsSync(join(from, 'erased'))) await copyFile(join(from, 'erased'), ledger);
  return false;
}
