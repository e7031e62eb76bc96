/**
 * npm run test:long -- model --commands 100000 --seed 7 [--shrink]
 *
 * Plays any number of commands; the same seed plays the same ones. With --shrink, a failure is made as small as it gets
 * before it is shown.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { commands: { type: 'string' }, seed: { type: 'string' }, shrink: { type: 'boolean', default: false } },
});
for (const name of ['commands', 'seed']) {
  if (values[name] !== undefined && !/^\d{1,9}$/.test(values[name])) {
    console.error(`--${name} is a number, such as 10000; it was "${values[name]}".`);
    process.exit(2);
  }
}

const root = join(import.meta.dirname, '../..');
const jest = join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', jest, 'test/model'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    ENTENTE_MODEL_COMMANDS: values.commands ?? '10000',
    ENTENTE_MODEL_SEED: values.seed ?? String(Math.floor(Math.random() * 1_000_000)),
    ENTENTE_MODEL_SHRINK: values.shrink ? 'yes' : 'no',
  },
});
process.exit(status ?? 1);
