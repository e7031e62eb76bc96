/** `npm run test:long -- crash`: every crash point of the story, and not one for each way to come to it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const jest = join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', jest, 'test/crash'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ENTENTE_CRASH_POINTS: 'all' },
});
process.exit(status ?? 1);
