/**
 * `npm run post`: the letters whose mail did not arrive (L614-3). What each command does: docs/how-to/post.md.
 *   npm run post                                  lists what is to be posted, and what came back
 *   npm run post -- batch FOLDER                  writes a batch for the printer into that folder
 *   npm run post -- sent CODE… | manifest.csv     these envelopes were handed to the post
 *   npm run post -- returned CODE…                the post brought these back
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { placeOf } from './recovery/place.mjs';
import { Ending, tell } from './start/ending.mjs';

const USAGE = 'npm run post [-- batch FOLDER | sent CODE… | sent manifest.csv | returned CODE…]';
const MOST = 2_000;
const root = resolve(import.meta.dirname, '..');
const say = (sentence) => console.log(sentence);
const from = (path) => import(join(root, 'dist', path));
process.exitCode = await run();
process.exit();

async function run() {
  let place;
  let database;
  try {
    const { positionals } = parseArgs({ allowPositionals: true, strict: true });
    const [command = 'list', ...given] = positionals;
    const known = { list: 0, batch: 1, sent: 1, returned: 1 }[command];
    if (known === undefined || given.length < known) throw new Ending('usage', USAGE);
    place = await placeOf(root, process.env, { say });
    const persistence = await from('libs/persistence/src/index.js');
    database = await persistence.databaseOf({ url: place.url, poolSize: 2 }).initialize();
    const office = new persistence.PgPostOffice(database);
    const tools = { place, persistence, database, office };
    if (command === 'list') return list(await office.waiting(MOST));
    if (command === 'batch') return await batch(tools, resolve(process.env.INIT_CWD ?? process.cwd(), given[0]));
    return await confirm(tools, command === 'sent' ? 'sent' : 'bounced', codesIn(given));
  } catch (error) {
    return tell(
      error.code === '42501' ? new Ending('setting', 'DATABASE_URL must name the role of the worker.') : error,
    );
  } finally {
    await database?.destroy().catch(() => {});
    await place?.stop();
  }
}

function list(letters) {
  for (const { queuedAt, number, to, because, returnedAt } of letters)
    say(
      `${queuedAt.slice(0, 10)}  ${number.padEnd(30)}  to the ${to.padEnd(8)}  ${returnedAt ? 'came back' : because}`,
    );
  say(letters.length === 0 ? 'Nothing to post.' : `${letters.length} to post.`);
  return 0;
}

/** The content first, the codes afterwards: a batch that could not be written is made again whole. */
async function batch({ place, persistence, database, office }, folder) {
  const { envelopesOf } = await from('libs/casework/src/index.js');
  const { FolderFiles, makeBatch, PdfPrinter } = await from('libs/delivery/src/index.js');
  const { civilDateAt } = await from('libs/law/src/index.js');
  const letters = await office.waiting(MOST);
  if (letters.length === 0) return list(letters);
  const environment = process.env;
  const portal = {
    name: environment.PORTAL_NAME ?? 'Entente',
    website: environment.PUBLIC_URL ?? 'http://localhost:4000',
    contact: environment.PORTAL_CONTACT ?? '',
  };
  const deps = {
    caseFiles: new persistence.PgCaseFiles(database),
    directory: new persistence.PgDirectory(database),
    portal,
  };
  const batchId = randomUUID();
  const envelopes = await envelopesOf(deps, letters, batchId);
  const on = civilDateAt(await new persistence.MovableClock(database).now(), 'Europe/Paris');
  const files = new FolderFiles(place.filesDir);
  const { zip, missing } = await makeBatch({ files, printer: new PdfPrinter() }, envelopes, on);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `lot-${on}-${batchId.slice(0, 8)}.zip`);
  writeFileSync(file, zip, { flag: 'wx', mode: 0o600 });
  const lost = new Set(missing);
  for (const { code, letters: enclosed } of envelopes) {
    const there = enclosed.filter(({ number }) => !lost.has(number)).map(({ outboxId }) => outboxId);
    if (there.length > 0) await office.enclose(code, there);
  }
  for (const number of missing) say(`Left out, its content is not in the file store: ${number}`);
  say(`${envelopes.length} envelopes, ${letters.length - missing.length} letters: ${file}`);
  return missing.length === 0 ? 0 : 1;
}

async function confirm({ persistence, database, office }, outcome, codes) {
  const { recordPosting } = await from('libs/casework/src/index.js');
  const room = { records: new persistence.PgRecords(database), clock: new persistence.MovableClock(database) };
  let unknown = 0;
  for (const code of codes) {
    const letters = await office.inEnvelope(code);
    if (letters.length === 0) {
      unknown += 1;
      say(`No envelope ${code}.`);
    }
    for (const letter of letters) {
      const recorded = await recordPosting(room, letter, { outcome, actor: { role: 'clock' } });
      say(`${code}  ${letter.number}  ${recorded.kind === 'done' ? outcome : recorded.kind}`);
      if (recorded.kind !== 'done') unknown += 1;
    }
  }
  return unknown === 0 ? 0 : 1;
}

/** Codes as typed or scanned, or the envelopes of a manifest. */
function codesIn(given) {
  const codes = given.flatMap((one) => {
    if (!one.endsWith('.csv')) return [one];
    const [, ...lines] = readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), one), 'utf8').split(/\r?\n/);
    return lines.map((line) => line.split(',')[0] ?? '').filter(Boolean);
  });
  return [...new Set(codes)];
}
