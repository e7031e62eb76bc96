/**
 * Completes package-lock.json after `npm install`.
 *
 * npm leaves out of the lock every optional platform package that it could not see at that moment, and `npm ci` then
 * refuses the lock on every machine ("Missing: ... from lock file"). This adds a minimal entry for each of them, so that
 * one lock serves Linux, macOS and Windows.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const packages = lock.packages;
const systems = ['darwin', 'win32', 'linux', 'android', 'freebsd', 'openharmony', 'sunos', 'aix', 'netbsd', 'openbsd'];
const aliases = { windows: 'win32' };
let added = 0;

for (const [path, entry] of Object.entries({ ...packages })) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue;
    const stub = stubOf(name, range, entry.dev === true);
    if (stub === undefined) {
      console.warn(`complete-lock: ${name} names no platform, left out`);
      continue;
    }
    packages[`node_modules/${name}`] = stub;
    added += 1;
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`complete-lock: ${added} platform packages added`);

/** Node's own lookup: the package's own node_modules first, then each folder above it. */
function isLocked(from, name) {
  for (let folder = from; folder !== ''; ) {
    if (packages[`${folder}/node_modules/${name}`] !== undefined) return true;
    const above = folder.lastIndexOf('/node_modules/');
    folder = above < 0 ? '' : folder.slice(0, above);
  }
  return packages[`node_modules/${name}`] !== undefined;
}

function stubOf(name, range, dev) {
  const system =
    systems.find((os) => name.includes(os)) ?? aliases[Object.keys(aliases).find((os) => name.includes(os))];
  const cpu = /(arm64|x64|ia32|arm|ppc64|s390x|riscv64|loong64|wasm32)/.exec(name)?.[1];
  if (system === undefined && cpu === undefined) return undefined;
  // In npm's own order, so that its next writing changes nothing.
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(cpu !== undefined && cpu !== 'wasm32' ? { cpu: [cpu] } : {}),
    ...(dev ? { dev: true } : {}),
    ...(name.includes('musl') ? { libc: ['musl'] } : system === 'linux' ? { libc: ['glibc'] } : {}),
    optional: true,
    ...(system !== undefined ? { os: [system] } : {}),
  };
}
