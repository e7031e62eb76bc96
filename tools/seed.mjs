/**
 * `npm run seed -- --disputes N`: makes N more disputes in the rehearsal of this machine, for trying lists, reports and
 * speed on many. It copies the disputes of the data set; each copy has people, organisations and a record of its own.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from './embedded-pg.mjs';
import { NotARehearsal } from './seed/refuse.mjs';
import { buildIfNeeded } from './start/build.mjs';
import { dataFolder } from './start/data-folder.mjs';
import { Ending, tell } from './start/ending.mjs';

const root = resolve(import.meta.dirname, '..');
const say = (sentence) => console.log(sentence);
process.chdir(root);

async function run() {
  let server;
  try {
    const count = asked();
    if (process.env.ENTENTE_MODE?.trim() === 'production') throw new Ending('setting', 'Only a rehearsal is seeded.');
    await buildIfNeeded(root, say);
    const { seedDisputes } = await import('./seed/seed-disputes.mjs');
    let url = process.env.DATABASE_URL?.trim();
    if (!url) {
      server = await startPostgres({ dataDir: join(dataFolder(root, process.env), 'pg'), say });
      url = `postgres://postgres@127.0.0.1:${server.port}/entente`;
    }
    const begun = performance.now();
    const { stages, datasets } = await seedDisputes({ url, count, progress: shown(begun) });
    say(`${count} disputes at ${stages.length} stages in ${datasets} towns, in ${seconds(begun)} s.`);
    return 0;
  } catch (error) {
    if (error instanceof NotARehearsal) return tell(new Ending('setting', error.message));
    if (error.code === '3D000') return tell(new Ending('setting', 'There is no rehearsal yet: run npm start once.'));
    return tell(error);
  } finally {
    await server?.stop();
  }
}

function asked() {
  const { values } = parseArgs({ options: { disputes: { type: 'string' } }, strict: true });
  const count = Number(values.disputes);
  if (Number.isInteger(count) && count > 0 && count <= 100_000_000) return count;
  throw new Ending('usage', 'Say how many: npm run seed -- --disputes 10000');
}

function shown(begun) {
  let last = 0;
  return (done, of) => {
    const percent = Math.floor((100 * done) / of);
    if (percent === last || (!process.stdout.isTTY && percent % 10 !== 0)) return;
    last = percent;
    const line = `${String(percent).padStart(3)} %  ${done} disputes, ${Math.round(done / seconds(begun))} a second`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}${percent === 100 ? '\n' : ''}`);
    else say(line);
  };
}

const seconds = (since) => Math.max(0.1, Math.round((performance.now() - since) / 100) / 10);

process.exitCode = await run();
process.exit();
