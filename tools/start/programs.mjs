import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ending } from './ending.mjs';

const lifeline = pathToFileURL(join(import.meta.dirname, 'time-limit.mjs')).href;
const sleep = (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds));

/**
 * Starts a program in a group of its own, so that Ctrl-C reaches the launcher alone and everything stops in order.
 * What it writes goes to its log.
 */
export function startProgram({ root, name, env, logs }) {
  const log = join(logs, `${name}.log`);
  const output = openSync(log, 'a');
  const begun = existsSync(log) ? readFileSync(log).length : 0;
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', '--import', lifeline, `dist/apps/${name}/src/main.js`],
    {
      cwd: root,
      env,
      stdio: ['ignore', output, output, 'ipc'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    },
  );
  closeSync(output);
  let how;
  const ended = new Promise((done) => {
    const end = (reason) => {
      how ??= reason;
      done(how);
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(signal ?? code));
  });

  return {
    name,
    pid: child.pid,
    log,
    ended,
    get running() {
      return how === undefined;
    },
    /** The last line that it wrote, if it is short enough to be a sentence. */
    lastWords() {
      const said = readFileSync(log).subarray(begun).toString('utf8').trim().split('\n');
      const sentence = said.findLast((line) => line !== '' && !/^\s+at /.test(line)) ?? '';
      return sentence.length <= 300 ? sentence : '';
    },
    /** Between the launcher and a program of its own: what one asks of the other, and is told. */
    hear(listen) {
      child.on('message', listen);
    },
    say(message) {
      if (child.connected) child.send(message);
    },
    async stop(patienceMs = 15_000) {
      if (how !== undefined) return;
      if (process.platform === 'win32') child.send('stop');
      else child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await ended;
      clearTimeout(late);
    },
  };
}

/** Waits until the program answers on its health address, or says why it never will. */
export async function untilReady(program, address, { timeoutMs = 60_000 } = {}) {
  const until = Date.now() + timeoutMs;
  for (;;) {
    if (!program.running) throw new Ending('crashed', crashOf(program, await program.ended));
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) });
      await answer.arrayBuffer();
      if (answer.ok) return;
    } catch {
      // not listening yet
    }
    if (Date.now() > until)
      throw new Ending('crashed', `${program.name} does not answer at ${address}. Its log: ${program.log}`);
    await sleep(50);
  }
}

export function crashOf(program, how) {
  const ending = typeof how === 'number' ? `exit ${how}` : how;
  const words = program.lastWords();
  return `${program.name} stopped by itself (${ending})${words === '' ? '' : `: ${words}`}\nIts log: ${program.log}`;
}
