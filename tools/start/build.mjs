import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canCompile, compile, projectsOf } from './compile.mjs';
import { Ending } from './ending.mjs';

const SOURCES = ['apps', 'libs', 'migrations', 'tools/build-assets.mjs'];
const CONFIGURATION = ['package.json', '.swcrc', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'];

/** Builds when something has changed since the last time, which takes some seconds; otherwise does nothing. */
export async function buildIfNeeded(root, say) {
  const stamp = stampOf(root);
  const state = sourcesOf(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  if (!canCompile(root) && existsSync(join(root, 'dist/apps'))) return;
  const turn = await takeTurn(join(root, 'dist'));
  try {
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
    await buildAnew(root, say);
  } finally {
    turn.end();
  }
}

/** Builds, and notes from what, so that nothing is built again before that has changed. */
export async function buildAnew(root, say) {
  if (!canCompile(root))
    throw new Ending('build', 'Nothing is built and the build tools are not installed: run npm ci first.');
  const state = sourcesOf(root);
  say('Building…');
  await build(root);
  writeFileSync(stampOf(root), state);
}

const stampOf = (root) => join(root, 'dist', '.built');

async function build(root) {
  await compile(root, projectsOf(root)).catch((error) => {
    throw new Ending('build', 'The build failed:', error.message.trim());
  });
  const { buildAssets } = await import('../build-assets.mjs');
  buildAssets(root);
}

const LONGEST_BUILD_MS = 120_000;

/** Of two starts at once one builds, and the other finds it built. A turn that was never ended is over after a while. */
async function takeTurn(dist) {
  const lock = join(dist, '.building');
  mkdirSync(dist, { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      return { end: () => rmSync(lock, { recursive: true, force: true }) };
    } catch (error) {
      if (error.code !== 'EEXIST') {
        throw new Ending('build', `Nothing can be built in ${dist} (${error.code}): it must be yours to write.`);
      }
    }
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > LONGEST_BUILD_MS) rmSync(lock, { recursive: true, force: true });
    else await new Promise((wake) => setTimeout(wake, 100));
  }
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
  if (statSync(join(root, folder)).isFile()) return [folder];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(spec|db\.spec|journey\.spec)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
}
