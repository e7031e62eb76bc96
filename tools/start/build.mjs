import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ending } from './ending.mjs';

const SOURCES = ['apps', 'libs', 'migrations'];
const CONFIGURATION = ['package.json', '.swcrc', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'];

/** Compiles when something has changed since the last time, which takes some seconds; otherwise does nothing. */
export function buildIfNeeded(root, say) {
  const stamp = join(root, 'dist', '.built');
  const state = sourcesOf(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  const nest = join(root, 'node_modules/@nestjs/cli/bin/nest.js');
  if (!existsSync(nest)) {
    if (existsSync(join(root, 'dist/apps'))) return;
    throw new Ending('build', 'Nothing is built and the build tools are not installed: run npm ci first.');
  }
  say('Building…');
  const run = spawnSync(process.execPath, [nest, 'build', '--all'], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Ending('build', 'The build failed:', (run.stderr || run.stdout || '').trim());
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, state);
}

/** Names, sizes and times of all sources: a file that is gone counts as much as one that has changed. */
function sourcesOf(root) {
  const digest = createHash('sha256').update(process.version);
  for (const file of [...CONFIGURATION, ...SOURCES.flatMap((folder) => filesIn(root, folder))]) {
    const { size, mtimeMs } = statSync(join(root, file));
    digest.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return digest.digest('hex');
}

function filesIn(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(spec|db\.spec|journey\.spec)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
}
