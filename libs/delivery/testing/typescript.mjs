/** Lets a bare Node process of a test load the TypeScript sources, compiled as Jest compiles them. */
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';

if (!new URL(import.meta.url).searchParams.has('hooks')) register(`${import.meta.url}?hooks`);

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { transformSync } = await import('@swc/core');
  const options = JSON.parse(readFileSync(new URL('../../../.swcrc', import.meta.url), 'utf8'));
  options.jsc.rewriteRelativeImportExtensions = false;
  const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
    ...options,
    swcrc: false,
    sourceMaps: false,
  });
  return { format: 'module', source: code, shortCircuit: true };
}
