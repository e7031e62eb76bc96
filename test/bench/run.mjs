/**
 * `npm run bench`: how fast each part is, beside the floor it cannot be faster than, on this machine. It starts a database
 * and programs of its own and removes them. What each figure means: docs/how-to/measure.md.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from '../../tools/start/build.mjs';
import { Ending, tell } from '../../tools/start/ending.mjs';

const root = resolve(import.meta.dirname, '../..');
const say = (sentence) => console.log(sentence);
process.chdir(root);

async function run() {
  let environment;
  try {
    const asked = options();
    await buildIfNeeded(root, say);
    const { machine } = await import('./figures.mjs');
    const { PRINTERS } = await import('./print-figures.mjs');
    const { openModelEnvironment } = await import('./model-environment.mjs');
    const report = { machine: machine(), asked };
    say(report.machine);
    for (const [place, figure] of asked.only.entries()) {
      say(`\n${figure}…`);
      environment ??= await openModelEnvironment(say);
      report[figure] = await (await FIGURES[figure]())(environment, { ...asked, seed, say });
      PRINTERS[figure](report[figure], asked.plots, say);
      if (shareDatasets(figure, asked.only[place + 1])) continue;
      await environment.close();
      environment = undefined;
    }
    if (asked.json !== undefined) writeFileSync(asked.json, `${JSON.stringify(report, null, 2)}\n`);
    say(`\n${report.machine}\nPictures: ${asked.plots}`);
    return 0;
  } catch (error) {
    return tell(error);
  } finally {
    await environment?.close();
  }
}

/** Reads change nothing: the dates can come among the same disputes afterwards. */
const shareDatasets = (figure, next) => figure === 'reads' && next === 'clocks';

async function seed(url, count, printProgress, share) {
  const { seedDisputes } = await import('../../dist/apps/cli/src/commands/rehearsal/seeding/seed-disputes.js');
  const begun = performance.now();
  let told = 0;
  await seedDisputes({
    url,
    count,
    ...(share === undefined ? {} : { share }),
    progress: (done, of) => {
      const quarter = Math.floor((4 * done) / of);
      if (quarter > told)
        printProgress(`  seeded ${done} of ${of} disputes in ${Math.round((performance.now() - begun) / 1000)} s`);
      told = quarter;
    },
  });
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        only: { type: 'string' },
        big: { type: 'string', default: '100000' },
        minutes: { type: 'string', default: '1' },
        rounds: { type: 'string', default: '5' },
        seconds: { type: 'string', default: '10' },
        clients: { type: 'string', default: '8' },
        json: { type: 'string' },
        plots: { type: 'string', default: join(root, 'out/bench') },
      },
    });
    const number = (name) => {
      const given = Number(values[name]);
      if (given > 0) return given;
      throw new Error(`--${name} is not a number above nought`);
    };
    const named = [...positionals, ...(values.only ?? '').split(',')].filter(Boolean);
    const only = named.length > 0 ? named : Object.keys(FIGURES);
    const unknown = only.find((figure) => !Object.hasOwn(FIGURES, figure));
    if (unknown !== undefined) throw new Error(`${unknown}: choose among ${Object.keys(FIGURES).join(', ')}`);
    const numbers = Object.fromEntries(
      ['big', 'minutes', 'rounds', 'seconds', 'clients'].map((name) => [name, number(name)]),
    );
    const typedIn = process.env.INIT_CWD ?? process.cwd();
    return {
      ...numbers,
      only,
      plots: resolve(typedIn, values.plots),
      ...(values.json ? { json: resolve(typedIn, values.json) } : {}),
    };
  } catch (error) {
    throw new Ending('usage', error.message);
  }
}

const FIGURES = {
  acts: async () => (await import('./acts.mjs')).benchActs,
  reads: async () => (await import('./reads.mjs')).benchReads,
  clocks: async () => (await import('./clocks.mjs')).benchClocks,
  pages: async () => (await import('./pages.mjs')).benchPages,
  notices: async () => (await import('./notices.mjs')).benchNotices,
  flood: async () => (await import('./flood.mjs')).benchFlood,
  report: async () => (await import('./report.mjs')).benchReport,
  memory: async () => (await import('./memory.mjs')).benchMemory,
};

process.exitCode = await run();
process.exit();
