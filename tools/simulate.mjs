/**
 * `npm run simulate -- --disputes 2000 --year 2028 --seed 1`: a year of disputes with the faults and silences of French
 * practice, through the real `perform`, the worker's handlers and a throw-away database. Ends with 1 when anything that
 * must not happen did. What is simulated, and how it is looked at: docs/how-to/simulate.md.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './start/build.mjs';
import { Ending, tell } from './start/ending.mjs';

const root = resolve(import.meta.dirname, '..');
const say = (sentence) => console.log(sentence);
process.chdir(root);

async function run() {
  let town;
  let program;
  try {
    const asked = options();
    await buildIfNeeded(root, say);
    const from = (path) => import(join(root, 'dist', path));
    const { openTown } = await import('./simulate/town.mjs');
    const { openProgram } = await import('./simulate/program.mjs');
    const { liveYear } = await import('./simulate/year.mjs');
    const { lookBack } = await import('./simulate/look-back.mjs');
    const { TOLD } = await import('./simulate/told.mjs');
    say(`A year of ${asked.disputes} disputes, ${asked.year}, seed ${asked.seed}.`);
    town = await openTown({ disputes: asked.disputes, from });
    program = await openProgram({ town, from, drawn: asked.draw });
    const [begun, used, usedByDatabase] = [performance.now(), process.cpuUsage(), town.processor()];
    const lived = await liveYear({ town, program, ...asked, onDay: TOLD.day(say) });
    const seconds = (performance.now() - begun) / 1000;
    const { user, system } = process.cpuUsage(used);
    const cost = {
      seconds,
      msPerDispute: (1000 * seconds) / asked.disputes,
      cpuSeconds: (user + system) / 1e6,
      databaseSeconds: town.processor() - usedByDatabase,
    };
    const report = {
      ...asked,
      ...cost,
      lived,
      letters: program.letters,
      ...(await lookBack({ town, program, lived, from, asked, say })),
    };
    if (asked.json !== undefined) writeFileSync(asked.json, `${JSON.stringify(report, null, 2)}\n`);
    TOLD.report(report, say);
    return report.breaches.every(({ count }) => count === 0) ? 0 : 1;
  } catch (error) {
    return tell(error);
  } finally {
    await program?.close();
    await town?.close();
  }
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        disputes: { type: 'string', default: '2000' },
        year: { type: 'string', default: '2028' },
        seed: { type: 'string', default: '1' },
        draw: { type: 'string', default: 'all' },
        json: { type: 'string' },
        extract: { type: 'string' },
      },
    });
    const number = (name, least, text = values[name]) => {
      const given = Number(text);
      if (Number.isInteger(given) && given >= least) return given;
      throw new Error(`--${name} is not a whole number from ${least}`);
    };
    const typedIn = process.env.INIT_CWD ?? process.cwd();
    return {
      disputes: number('disputes', 1),
      year: number('year', 2017),
      seed: number('seed', 0),
      draw: values.draw === 'all' ? 1 : number('draw', 1),
      ...(values.json ? { json: resolve(typedIn, values.json) } : {}),
      ...(values.extract ? { extract: resolve(typedIn, values.extract) } : {}),
    };
  } catch (error) {
    throw new Ending('usage', error.message);
  }
}

process.exitCode = await run();
process.exit();
