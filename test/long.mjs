/** `npm run test:long -- NAME [options]`: one of the long kinds of proof, at any number (docs/how-to/try-faults.md). */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const NAMES = ['crash', 'kill', 'model', 'hostile'];
const [name, ...options] = process.argv.slice(2);
if (!NAMES.includes(name)) {
  console.error(`Which one? npm run test:long -- ${NAMES.join(' | ')}, then its options.`);
  process.exit(64);
}
const { status } = spawnSync(process.execPath, [join(import.meta.dirname, name, 'run.mjs'), ...options], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
