/**
 * `npm run dead-letters`: duties and mails that failed to the last try.
 *   npm run dead-letters                      lists them, oldest first
 *   npm run dead-letters -- show ID           one of them
 *   npm run dead-letters -- replay ID | all   offers it again from the beginning, once the cause is gone
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { placeOf } from './recovery/place.mjs';
import { Ending, tell } from './start/ending.mjs';

const root = resolve(import.meta.dirname, '..');
const say = (sentence) => console.log(sentence);
const MOST = 10_000;
process.exitCode = await run();
process.exit();

async function run() {
  let place;
  let database;
  try {
    const { positionals } = parseArgs({ allowPositionals: true, strict: true });
    const [command = 'list', id] = positionals;
    if (!['list', 'show', 'replay'].includes(command) || (command !== 'list' && id === undefined)) {
      throw new Ending('usage', 'npm run dead-letters [-- list | show ID | replay ID | replay all]');
    }
    place = await placeOf(root, process.env, { say });
    const { databaseOf, MovableClock, PgDeadLetters } = await import(join(root, 'dist/libs/persistence/src/index.js'));
    database = await databaseOf({ url: place.url, poolSize: 2 }).initialize();
    const dead = new PgDeadLetters(database);
    const letters = await dead.list(MOST);
    if (command === 'list') {
      for (const letter of letters) say(lineOf(letter));
      say(
        letters.length === 0
          ? 'No dead letter.'
          : `${letters.length} dead ${letters.length === 1 ? 'letter' : 'letters'}.`,
      );
      return 0;
    }
    const chosen =
      command === 'replay' && id === 'all' ? letters : letters.filter((letter) => letter.id.startsWith(id));
    if (chosen.length === 0 && id !== 'all') throw new Ending('usage', `No dead letter ${id}.`);
    if (chosen.length > 1 && id !== 'all')
      throw new Ending('usage', `More than one begins with ${id}: write more of it.`);
    if (command === 'show') {
      for (const letter of chosen)
        for (const [name, value] of Object.entries(letter)) say(`${name.padEnd(10)} ${value}`);
      return 0;
    }
    const now = await new MovableClock(database).now();
    for (const letter of chosen) await dead.revive(letter.id, letter.kind, now);
    say(`${chosen.length} offered again.`);
    return 0;
  } catch (error) {
    return tell(
      error.code === '42501' ? new Ending('setting', 'DATABASE_URL must name the role of the worker.') : error,
    );
  } finally {
    await database?.destroy().catch(() => {});
    await place?.stop();
  }
}

function lineOf({ id, kind, code, disputeId, attempts, error }) {
  return `${id}  ${kind.padEnd(4)}  ${code.padEnd(14)}  dispute ${disputeId}  ${attempts} tries  ${error}`;
}
