/**
 * `npm run backup -- --to FOLDER`: everything that cannot be made again, in a new folder. The service may run meanwhile.
 * What must not stand beside a backup is not in it: SESSION_SECRET, and the key that signs anchors.
 */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { connected, explained, needed, placeOf } from './recovery/place.mjs';
import { writeBackup } from './recovery/write-backup.mjs';
import { Ending, tell } from './start/ending.mjs';

const root = resolve(import.meta.dirname, '..');
const say = (sentence) => console.log(sentence);
process.exitCode = await run();
process.exit();

async function run() {
  let place;
  let client;
  try {
    const to = asked();
    place = await placeOf(root, process.env, { say });
    const { anchorsDir, ledgerDir } = place;
    const filesDir = needed(place.filesDir, 'FILES_DIR');
    client = await connected(place.url);
    const { tables, contents, takenAt, digest } = await writeBackup({ client, filesDir, anchorsDir, ledgerDir, to });
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    say(`Backup of ${takenAt} in ${to}: ${tables.length} tables, ${rows} rows, ${contents.count} documents.`);
    say(`SHA-256 of its manifest, to be kept elsewhere: ${digest}`);
    return 0;
  } catch (error) {
    return tell(explained(error));
  } finally {
    await client?.end().catch(() => {});
    await place?.stop();
  }
}

function asked() {
  const { values } = parseArgs({ options: { to: { type: 'string' } }, strict: true });
  if (!values.to) throw new Ending('usage', 'Say where: npm run backup -- --to FOLDER');
  const to = resolve(process.env.INIT_CWD ?? process.cwd(), values.to);
  if (existsSync(to) && readdirSync(to).length > 0)
    throw new Ending('usage', `${to} is not empty: each backup has a folder of its own.`);
  return to;
}
