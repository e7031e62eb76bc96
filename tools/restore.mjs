/**
 * `npm run restore -- --from FOLDER`: a backup into a new database. The service then waits: it can be read, nothing is
 * recorded and nothing leaves, until an operator runs `npm run reconcile`.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { eraseAgain } from './recovery/erase-again.mjs';
import { connected, explained, needed, placeOf } from './recovery/place.mjs';
import { openBackup, restoreBeside, restoreContents, restoreTables } from './recovery/read-backup.mjs';
import { createDatabase, createRoles, OWNER } from './roles.mjs';
import { dataFolder } from './start/data-folder.mjs';
import { Ending, tell } from './start/ending.mjs';
import { refuseSecond } from './start/lock.mjs';

const root = resolve(import.meta.dirname, '..');
const say = (sentence) => console.log(sentence);
process.exitCode = await run();
process.exit();

async function run() {
  let place;
  let client;
  try {
    const { values } = parseArgs({ options: { from: { type: 'string' } }, strict: true });
    if (!values.from) throw new Ending('usage', 'Say which: npm run restore -- --from FOLDER');
    const from = resolve(process.env.INIT_CWD ?? process.cwd(), values.from);
    const manifest = await openBackup(from);
    if (!process.env.DATABASE_URL?.trim()) refuseSecond(dataFolder(root, process.env));
    place = await placeOf(root, process.env, { say });
    if (place.server !== undefined) await makeDatabase(place.server.port);
    const filesDir = needed(place.filesDir, 'FILES_DIR');
    const anchorsDir = needed(place.anchorsDir, 'ANCHORS_DIR');
    const { ledgerDir, url } = place;
    client = await connected(url);
    await restoreTables(client, from, manifest);
    const bad = await restoreContents(from, filesDir, manifest);
    const hadLedger = await restoreBeside(from, { anchorsDir, ledgerDir }, manifest);
    const since = new Date(manifest.takenAt);
    const { purged, forced, removed } = await eraseAgain({ root, url, filesDir, ledgerDir, since });
    say(
      `Restored the backup of ${manifest.takenAt}: ${manifest.tables.length} tables, ${manifest.contents.count} documents.`,
    );
    say(`Erased again what was erased since: ${purged} disputes, ${removed} documents.`);
    for (const id of forced) say(`Erased although its record does not say so yet: ${id}`);
    for (const sha256 of bad) say(`Not in the backup as it should be: document ${sha256}`);
    if (!hadLedger)
      say(`There was no ledger of erasures in ${ledgerDir}: what was erased since the backup may have come back.`);
    say('The service waits: it can be read; nothing is recorded and nothing leaves until npm run reconcile.');
    return bad.length > 0 || !hadLedger ? 1 : 0;
  } catch (error) {
    return tell(explained(error));
  } finally {
    await client?.end().catch(() => {});
    await place?.stop();
  }
}

/** On this machine the database is made; on a server of one's own it is there, migrated and empty. */
async function makeDatabase(port) {
  const { migrate } = await import(join(root, 'dist/libs/persistence/src/index.js'));
  if (!existsSync(join(root, 'dist/migrations/index.js'))) throw new Ending('build', 'Run npm run build first.');
  const superuser = await connected(`postgres://postgres@127.0.0.1:${port}/postgres`);
  try {
    await createRoles(superuser);
    await createDatabase(superuser, 'entente');
  } finally {
    await superuser.end();
  }
  await migrate(`postgres://${OWNER}@127.0.0.1:${port}/entente`);
}
