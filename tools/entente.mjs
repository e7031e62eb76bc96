#!/usr/bin/env node
/**
 * `npx entente <command>`: the commands of an operator (apps/cli). Like `npm start`, it builds first what has changed since
 * the last build; a production server, which has no build tools, runs what `npm run build` left there.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfNeeded } from './start/build.mjs';
import { tell } from './start/ending.mjs';

const root = resolve(import.meta.dirname, '..');
try {
  await buildIfNeeded(root, console.error);
  await import(pathToFileURL(join(root, 'dist/apps/cli/src/main.js')).href);
} catch (error) {
  process.exitCode = tell(error);
}
