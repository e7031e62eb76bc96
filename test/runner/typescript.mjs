/**
 * Lets Node load the TypeScript sources as the build compiles them: `node --import ./test/runner/typescript.mjs`. What
 * was compiled once is kept in node_modules/.cache, by content; `mapOf` finds the source map of it.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
const built = pathToFileURL(join(root, 'dist/')).href;
const cache = join(root, 'node_modules/.cache/entente-tests');
const settings = readFileSync(join(root, '.swcrc'), 'utf8');
const version = JSON.parse(readFileSync(join(root, 'node_modules/@swc/core/package.json'), 'utf8')).version;
const globals = pathToFileURL(join(import.meta.dirname, 'globals.mjs')).href;

if (!new URL(import.meta.url).searchParams.has('hooks')) {
  mkdirSync(cache, { recursive: true });
  register(`${import.meta.url}?hooks`);
}

/** Jest's functions are those of the running test file; our aliases mean the sources, except to what is built. */
export function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: globals, shortCircuit: true };
  if (!specifier.startsWith('#') || context.parentURL?.startsWith(built)) return next(specifier, context);
  return next(specifier, { ...context, conditions: [...context.conditions, 'source'] });
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  return { format: 'module', source: await compiled(fileURLToPath(url)), shortCircuit: true };
}

/** Where the source map of a compiled file is kept. */
export const mapOf = (file) => `${keptAs(file, readFileSync(file, 'utf8'))}.map`;

const keptAs = (file, source) =>
  join(cache, createHash('sha256').update(`${version}\0${settings}\0${file}\0${source}`).digest('hex'));

async function compiled(file) {
  const source = readFileSync(file, 'utf8');
  const kept = keptAs(file, source);
  try {
    return readFileSync(`${kept}.js`, 'utf8');
  } catch {
    const { transform } = await import('@swc/core');
    const options = JSON.parse(settings);
    options.jsc.rewriteRelativeImportExtensions = false;
    const { code, map } = await transform(source, { ...options, swcrc: false, filename: file });
    keep(`${kept}.map`, map);
    keep(`${kept}.js`, code);
    return code;
  }
}

/** Whole or not at all: several workers compile at once. */
function keep(file, text) {
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}
