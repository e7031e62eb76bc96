import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../tools/start/compile.mjs';
import { root } from '../support/source-files.ts';
import type { Lived, Order, Told } from './life.program.ts';

/** Node alone reads no TypeScript here: the program runs as it is built, on what is built already and not touched now. */
export async function buildProgram(): Promise<void> {
  const handlers = existsSync(join(root, 'dist/apps/worker/src/relay-outbox')) ? [] : ['apps/worker/src'];
  await compile(root, ['test/crash', ...handlers]);
}

/** What became of a life: killed at its point, or what it told. */
export type Fate = 'killed' | Lived;

/** Programs are warmed while others run: what is measured out to a point is the step, not the start. */
export class Programs {
  private next: Program | undefined;

  /** The fate of each, in their order. */
  async play(orders: readonly Order[]): Promise<readonly Fate[]> {
    const program = this.next ?? new Program();
    this.next = orders.some(({ dieAt }) => dieAt !== undefined) ? new Program() : program;
    return program.play(orders);
  }

  end(): void {
    this.next?.end();
  }
}

class Program {
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown[]>;
  private readonly warm: Promise<unknown>;

  constructor() {
    this.child = fork(join(root, 'dist/test/crash/life.program.js'), { execArgv: [], stdio: 'inherit' });
    this.ended = once(this.child, 'exit');
    this.warm = once(this.child, 'message');
  }

  async play(orders: readonly Order[]): Promise<readonly Fate[]> {
    await Promise.race([this.warm, this.ended]);
    if (this.child.exitCode !== null) throw new Error('The program does not start');
    const lived = new Map<number, Lived>();
    const over = new Promise<readonly unknown[]>((done) => {
      this.child.on('message', (told: Told) => {
        if ('life' in told) lived.set(told.life, told);
        else if ('over' in told) done([]);
      });
    });
    this.child.send(orders);
    const [code, signal] = await Promise.race([this.ended, over]);
    this.child.removeAllListeners('message');
    if (code !== undefined && signal !== 'SIGKILL') throw new Error(`The program ended by itself: ${signal ?? code}`);
    return orders.map((_, life) => lived.get(life) ?? 'killed');
  }

  end(): void {
    this.child.kill('SIGKILL');
  }
}
