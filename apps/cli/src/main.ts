import 'reflect-metadata';
import { resolve } from 'node:path';
import { run } from './program.ts';
import { Terminal } from './terminal.ts';

const { stdin, stdout, stderr, env } = process;
const folder = env['INIT_CWD'] ?? process.cwd();
/** From `dist/apps/cli/src`. */
const root = resolve(import.meta.dirname, '../../../..');

process.exitCode = await run(process.argv.slice(2), new Terminal({ root, folder, env, stdin, stdout, stderr }));
