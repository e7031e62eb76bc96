import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clamd } from '#delivery';
import { freePort } from '../../tools/embedded-pg.mjs';
import { killed } from './killed.ts';
import { textOf } from './source-files.ts';

/**
 * ClamAV’s daemon itself, set as `docs/how-to/operate.md` says, knowing one signature, which we write ourselves: any file that holds these signs.
 * It can be held up, let go on, killed and started again.
 */
export class ClamdDaemon {
  private readonly folder = mkdtempSync(join(tmpdir(), 'entente-clamd-'));
  private readonly port: number;
  private child: ChildProcess | undefined;

  private constructor(port: number, signs: string) {
    this.port = port;
    writeFileSync(join(this.folder, 'own.ndb'), `Local.Known:0:*:${Buffer.from(signs, 'latin1').toString('hex')}\n`);
    const settings = [`TCPSocket ${port}`, 'TCPAddr 127.0.0.1', `DatabaseDirectory ${this.folder}`, 'Foreground yes'];
    writeFileSync(join(this.folder, 'clamd.conf'), [...settings, settingsShownToOperators(), ''].join('\n'));
  }

  static async thatKnows(signs: string): Promise<ClamdDaemon> {
    const daemon = new ClamdDaemon(await freePort(), signs);
    await daemon.start();
    return daemon;
  }

  /** Asked as production asks it, with less patience. */
  antivirus(ms = 20_000): Clamd {
    return new Clamd(`tcp://127.0.0.1:${this.port}`, { ms });
  }

  async start(): Promise<void> {
    this.child = spawn('clamd', ['-c', join(this.folder, 'clamd.conf')], { stdio: 'ignore' });
    for (let tries = 0; tries < 300; tries += 1) {
      if (this.child.exitCode !== null) throw new Error(`clamd ended by itself: ${this.child.exitCode}`);
      const ready = await this.antivirus(1_000)
        .scan(Buffer.from('ready?'))
        .catch(() => undefined);
      if (ready !== undefined) return;
      await new Promise((wake) => setTimeout(wake, 200));
    }
    throw new Error('clamd does not answer');
  }

  hang(): void {
    this.child?.kill('SIGSTOP');
  }

  goOn(): void {
    this.child?.kill('SIGCONT');
  }

  async kill(): Promise<void> {
    const { child } = this;
    this.child = undefined;
    await killed(child);
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The lines for clamd.conf, as the operator reads them. */
function settingsShownToOperators(): string {
  const told = /## Antivirus[\s\S]*?```\n([\s\S]*?)```/.exec(textOf('docs/how-to/operate.md'))?.[1];
  if (told === undefined) throw new Error('operate.md no longer says what to set in clamd.conf');
  return told.replace(/ *#.*$/gm, '');
}
