/** Writes approved texts anew: `node tools/approve.mjs libs/dispute/src/procedure`. Read the diff before committing it. */
import { spawnSync } from 'node:child_process';

const jest = ['--import', './test/runner/typescript.mjs', 'node_modules/jest/bin/jest.js', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, jest, { stdio: 'inherit', env: { ...process.env, APPROVE: '1' } });
process.exitCode = status ?? 1;
