/**
 * `npm run simulate -- --disputes 2000 --year 2028 --seed 1`: a year of disputes with the faults and silences of French
 * practice, through the real `perform`, the worker's handlers and a throw-away database. Ends with 1 when anything that
 * must not happen did. What is simulated, and how it is looked at: docs/how-to/simulate.md.
 */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from '../../tools/start/build.mjs';
import { Ending, tell } from '../../tools/start/ending.mjs';
import { TOLD } from './messages.mjs';
import { processesFor, wholeOf } from './shares.mjs';

const root = resolve(import.meta.dirname, '../..');
const say = (sentence) => console.log(sentence);
process.chdir(root);

async function run() {
  try {
    const asked = options();
    await buildIfNeeded(root, say);
    say(`A year of ${asked.disputes} disputes, ${asked.year}, seed ${asked.seed}, in ${asked.processes} processes.`);
    const { shares, lines } = await inShares(asked);
    const whole = wholeOf(shares);
    const report = {
      ...asked,
      ...whole,
      msPerDispute: (1000 * whole.seconds) / asked.disputes,
      figures: await figures(lines, asked),
    };
    if (asked.json !== undefined) writeFileSync(asked.json, `${JSON.stringify(report, null, 2)}\n`);
    TOLD.report(report, say);
    return report.breaches.every(({ count }) => count === 0) ? 0 : 1;
  } catch (error) {
    return tell(error);
  }
}

/** Each share in a process and a database of its own, side by side. One that fails ends the year. */
async function inShares(asked) {
  const every = asked.processes;
  const progress = TOLD.day(say);
  const lines = [];
  const children = [];
  const live = (first) =>
    new Promise((done, failed) => {
      const child = fork(join(root, 'test/simulation/share.mjs'));
      children.push(child);
      let share;
      child.on('message', (message) => {
        if (message.day !== undefined) progress(first, message.day);
        if (message.lines !== undefined) lines.push(...message.lines);
        share = message.share ?? share;
      });
      child.once('error', failed);
      child.once('exit', (code) =>
        code === 0 && share !== undefined ? done(share) : failed(new Error(`share ${first} ended with ${code}`)),
      );
      child.send({ root, asked, first, every });
    });
  try {
    return { shares: await Promise.all(Array.from({ length: every }, (_, first) => live(first))), lines };
  } finally {
    for (const child of children) child.kill();
  }
}

/** The figures of R614-2 of the first body, from its lines; and, if asked for, the extract from which anybody works them out. */
async function figures(lines, { year, extract }) {
  const { EXTRACT_HEADER, extractLine, figuresOf, tallyOf } = await import(
    join(root, 'dist/libs/statistics/src/index.js')
  );
  if (extract !== undefined) writeFileSync(extract, [EXTRACT_HEADER, ...lines.map(extractLine), ''].join('\n'));
  return figuresOf(tallyOf(lines, year));
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        disputes: { type: 'string', default: '2000' },
        year: { type: 'string', default: '2028' },
        seed: { type: 'string', default: '1' },
        draw: { type: 'string', default: 'all' },
        processes: { type: 'string' },
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
    const disputes = number('disputes', 1);
    return {
      disputes,
      processes:
        values.processes === undefined
          ? processesFor(disputes, availableParallelism())
          : Math.min(number('processes', 1), disputes),
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
