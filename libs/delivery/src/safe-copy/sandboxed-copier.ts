import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Copier, CopyMade } from '#casework';
import { copyMediaType, isPieceKind } from './copy-kinds.ts';
import { EXIT, limits } from './limits.ts';

interface Ended {
  readonly code: number | null;
  readonly copy: Buffer;
}

/**
 * Draws each copy in a program of its own, which knows nothing and is ended when it takes too long or too much: what a
 * hostile file does to its reader, it does to nobody else.
 */
export class SandboxedCopier implements Copier {
  constructor(
    /** The built program; it stands beside this file. */
    private readonly program = join(import.meta.dirname, 'draw.program.js'),
    private readonly seconds: number = limits.seconds,
  ) {}

  async copy(kind: string, content: Uint8Array): Promise<CopyMade> {
    if (!isPieceKind(kind)) return { made: false, why: 'not-readable' };
    const { code, copy } = await this.run(kind, content);
    if (code === 0) return { made: true, content: copy, mediaType: copyMediaType(kind) };
    if (code === EXIT.notReadable) return { made: false, why: 'not-readable' };
    if (code === EXIT.tooLarge) return { made: false, why: 'too-large' };
    // Ended by us or by itself, out of time or memory, or fallen over.
    return { made: false, why: 'took-too-much' };
  }

  private run(kind: string, content: Uint8Array): Promise<Ended> {
    const child = spawn(process.execPath, ['--max-old-space-size=256', this.program, kind], {
      // No setting of ours goes along; Windows starts nothing without this one.
      env: process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] } : {},
      cwd: tmpdir(),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    return ended(child, content, this.seconds);
  }
}

function ended(child: ChildProcess, content: Uint8Array, seconds: number): Promise<Ended> {
  return new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    const tooLong = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    // It may end before it has read everything.
    child.stdin?.on('error', () => {});
    child.once('error', (error) => {
      clearTimeout(tooLong);
      failed(error);
    });
    child.once('close', (code) => {
      clearTimeout(tooLong);
      done({ code, copy: Buffer.concat(chunks) });
    });
    child.stdin?.end(content);
  });
}
