/**
 * npm run test:long -- NAME [options]: a check that takes minutes, at its full number. `npm test` runs a part of each.
 *
 *   model    [--commands N] [--seed N] [--shrink]   10,000 random acts beside the model of the law (npm test: 3,000)
 *   hostile  [--requests N] [--seed N]              10,000 requests that nobody should send (npm test: 5,000)
 *   crash                                           every crash point of one dispute (npm test: one of each kind)
 *   kill     [--minutes N]                          the programs killed in turn, 1 minute (npm test: not at all)
 *   pages                                           two pages of each kind in a browser (.ci/run: one)
 *
 * The same seed draws the same; without one, chance draws it. Exit code 2 when the name or an option is not understood.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '../..');
const jest = ['--import', './test/runner/typescript.mjs', '--no-warnings', 'node_modules/jest/bin/jest.js'];
const browser = ['--config', 'test/browser/jest.config.js', 'test/browser/every-page'];
const random = () => String(Math.floor(Math.random() * 1_000_000));

/** What each runs, and which variable of the environment each option becomes, with its value when it is not given. */
const CHECKS = {
  model: {
    command: [...jest, 'test/model'],
    options: { commands: ['ENTENTE_MODEL_COMMANDS', '10000'], seed: ['ENTENTE_MODEL_SEED', random()] },
    flags: { shrink: ['ENTENTE_MODEL_SHRINK', 'yes'] },
  },
  hostile: {
    command: [...jest, 'test/hostile/requests'],
    options: { requests: ['ENTENTE_HOSTILE_REQUESTS', '10000'], seed: ['ENTENTE_HOSTILE_SEED', random()] },
  },
  crash: { command: [...jest, 'test/crash'], always: { ENTENTE_CRASH_POINTS: 'all' } },
  kill: { command: ['test/kill/run.mjs'], options: { minutes: ['ENTENTE_KILL_MINUTES', '1'] } },
  pages: { command: [...jest, ...browser], always: { PAGES_OF_A_KIND: '2' } },
};

const [name, ...rest] = process.argv.slice(2);
const check = Object.hasOwn(CHECKS, name ?? '') ? CHECKS[name] : undefined;
if (check === undefined) end(`Name one of ${Object.keys(CHECKS).join(', ')}: npm run test:long -- model`);
const { status } = spawnSync(process.execPath, check.command, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...check.always, ...asked(check) },
});
process.exit(status ?? 1);

function asked({ options = {}, flags = {} }) {
  const known = Object.fromEntries([
    ...Object.keys(options).map((option) => [option, { type: 'string' }]),
    ...Object.keys(flags).map((flag) => [flag, { type: 'boolean' }]),
  ]);
  let values;
  try {
    ({ values } = parseArgs({ args: rest, options: known }));
  } catch (error) {
    end(error.message);
  }
  for (const option of Object.keys(options)) {
    if (values[option] !== undefined && !/^\d{1,9}$/.test(values[option])) end(`--${option} is a number, such as 10.`);
  }
  return Object.fromEntries([
    ...Object.entries(options).map(([option, [variable, usual]]) => [variable, values[option] ?? usual]),
    ...Object.entries(flags).flatMap(([flag, pair]) => (values[flag] ? [pair] : [])),
  ]);
}

function end(message) {
  console.error(message);
  process.exit(2);
}
