import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../tools/embedded-pg.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

export interface BuiltProgram {
  readonly port: number;
  readonly url: string;
  /** What it holds of the machine's memory, in MiB; nothing where the system does not tell. */
  resident(): number | undefined;
  running(): boolean;
  /** What it wrote of errors and worse, one line each. */
  complaints(): readonly string[];
  /** As an operator does; true when it ended by itself, in its own time. */
  stop(): Promise<boolean>;
}

/** A program as it was built, in a process of its own. */
export async function startBuilt(
  name: 'api' | 'portal' | 'worker',
  environment: Readonly<Record<string, string>>,
): Promise<BuiltProgram> {
  const folder = mkdtempSync(join(tmpdir(), `entente-${name}-`));
  const log = join(folder, `${name}.log`);
  const port = await freePort();
  const output = openSync(log, 'a');
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', LOG_LEVEL: 'error', ...environment };
  const child = spawn(process.execPath, [`dist/apps/${name}/src/main.js`], {
    cwd: ROOT,
    env: { ...env, [`${name.toUpperCase()}_PORT`]: String(port) },
    stdio: ['ignore', output, output],
  });
  let running = true;
  const ended = new Promise<void>((done) => {
    child.once('exit', () => {
      running = false;
      done();
    });
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    const ready = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (ready?.status === 200) break;
    if (!running || tries > 300)
      throw new Error(`The ${name} did not start: ${readFileSync(log, 'utf8').slice(0, 2_000)}`);
    await new Promise((wake) => setTimeout(wake, 100));
  }
  return {
    port,
    url,
    running: () => running,
    resident() {
      try {
        const kibibytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
        return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
      } catch {
        return undefined;
      }
    },
    complaints: () => readFileSync(log, 'utf8').split('\n').filter(Boolean),
    async stop() {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await ended;
      clearTimeout(late);
      rmSync(folder, { recursive: true, force: true });
      return child.signalCode !== 'SIGKILL';
    },
  };
}
