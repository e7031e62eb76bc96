/**
 * npm run test:long -- hostile --requests 100000 --seed 7
 *
 * Sends any number of hostile requests; the same seed draws the same ones.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { requests: { type: 'string' }, seed: { type: 'string' } } });
for (const name of ['requests', 'seed']) {
  if (values[name] !== undefined && !/^\d{1,9}$/.test(values[name])) {
    console.error(`--${name} is a number, such as 10000; it was "${values[name]}".`);
    process.exit(2);
  }
}

const root = join(import.meta.dirname, '../..');
const jest = join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', jest, 'test/hostile/requests'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ENTENTE_HOSTILE_REQUESTS: values.requests ?? '10000',
      ENTENTE_HOSTILE_SEED: values.seed ?? String(Math.floor(Math.random() * 1_000_000)),
    },
  },
);
process.exit(status ?? 1);
