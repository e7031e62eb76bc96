/** Reads `.ts` files as the build does, one at a time, and leaves nothing on disk. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const settings = JSON.parse(await readFile(new URL('../../.swcrc', import.meta.url), 'utf8'));
const options = {
  ...settings,
  swcrc: false,
  sourceMaps: false,
  jsc: { ...settings.jsc, rewriteRelativeImportExtensions: false },
};

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const file = fileURLToPath(url);
  const { code } = await transform(await readFile(file, 'utf8'), { ...options, filename: file });
  return { format: 'module', source: code, shortCircuit: true };
}
