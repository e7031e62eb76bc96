/**
 * The law, straight from its sources: nothing needs to be built to ask it a question. Where the compiler is not installed, what was built
 * is used.
 */
import { existsSync } from 'node:fs';
import { register } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../..');

export async function loadLaw(file = 'libs/law/src/index.ts') {
  if (!existsSync(join(root, 'node_modules/@swc/core'))) {
    return import(pathToFileURL(join(root, 'dist', file.replace(/\.ts$/, '.js'))).href);
  }
  register('./typescript.mjs', import.meta.url);
  return import(pathToFileURL(join(root, file)).href);
}
