import { PassThrough, Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { run } from '../program.ts';
import { Terminal } from '../terminal.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** Runs a command in this process, from its sources: nothing has to be built. */
export async function runHere(
  words: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<{ readonly exitCode: number; readonly output: Buffer; readonly said: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [output, said] = [buffer(stdout), text(stderr)];
  const stdin = Readable.from([Buffer.from(input)]);
  const exitCode = await run(words, new Terminal({ root: ROOT, folder: ROOT, env, stdin, stdout, stderr }));
  stdout.end();
  stderr.end();
  return { exitCode, output: await output, said: await said };
}
