import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/source-files.ts';
import type { Order, Told } from './life.program.ts';

/** Node alone reads no TypeScript here: the program runs as it is built, on what is built already and not touched now. */
export function buildProgram(): void {
  const swc = join(root, 'node_modules/@swc/cli/bin/swc.js');
  const handlers = existsSync(join(root, 'dist/apps/worker/src/relay-outbox')) ? [] : ['apps/worker/src'];
  const what = ['test/crash', ...handlers, '--out-dir', 'dist', '--ignore', '**/*.spec.ts', '--quiet'];
  execFileSync(process.execPath, [swc, ...what], { cwd: root, stdio: 'inherit' });
}

/** Programs are warmed while others run: what is measured out to a point is the step, not the start. */
export class Programs {
  private next: Program | undefined;

  /** True when it died by the signal; otherwise what it passed on its way to the end. */
  async play(order: Order): Promise<'killed' | readonly string[]> {
    const program = this.next ?? new Program();
    this.next = new Program();
    return program.play(order);
  }

  end(): void {
    this.next?.end();
  }
}

class Program {
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown[]>;
  private readonly warm: Promise<unknown>;
  private told: Told | undefined;

  constructor() {
    this.child = fork(join(root, 'dist/test/crash/life.program.js'), { execArgv: [], stdio: 'inherit' });
    this.ended = once(this.child, 'exit');
    this.warm = once(this.child, 'message');
  }

  async play(order: Order): Promise<'killed' | readonly string[]> {
    await Promise.race([this.warm, this.ended]);
    if (this.child.exitCode !== null) throw new Error('The program does not start');
    this.child.on('message', (told) => {
      this.told = told as Told;
    });
    this.child.send(order);
    const [, signal] = await this.ended;
    if (signal === 'SIGKILL') return 'killed';
    if (this.told !== undefined && 'passed' in this.told) return this.told.passed;
    throw new Error(`Step ${order.step}, point ${order.dieAt}: ${JSON.stringify(this.told)}`);
  }

  end(): void {
    this.child.kill('SIGKILL');
  }
}
