import { type FileHandle, mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ErasureLedger } from '#casework';

const NAME = 'erased';
const LINE = /^(\S+) (dispute|content) ([0-9a-f-]{36}|[0-9a-f]{64})$/;

/**
 * What was erased, one line each with its instant, in a file that only grows: outside the database, so that a restored
 * database learns what must not come back. Ids and digests, nothing about anybody.
 */
export class FolderLedger implements ErasureLedger {
  constructor(private readonly folder: string) {}

  async begin(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await (await open(join(this.folder, NAME), 'a', 0o600)).close();
  }

  async note(kind: 'dispute' | 'content', id: string, at: Date): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = await open(join(this.folder, NAME), 'a+', 0o600);
    try {
      await file.write(`${await afterWhole(file)}${at.toISOString()} ${kind} ${id}\n`);
      // On the disk before anything is erased.
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** A line that was cut short names nothing that was erased: it is written first. */
  async erased(since?: Date): Promise<{ readonly disputes: readonly string[]; readonly contents: readonly string[] }> {
    const text = await readFile(join(this.folder, NAME), 'utf8').catch(absent);
    const found = { dispute: new Set<string>(), content: new Set<string>() };
    for (const line of text?.split('\n') ?? []) {
      const [, at = '', kind, id] = LINE.exec(line) ?? [];
      if (id !== undefined && (since === undefined || Date.parse(at) >= since.getTime()))
        found[kind as keyof typeof found].add(id);
    }
    return { disputes: [...found.dispute], contents: [...found.content] };
  }
}

/** A line that was cut short is ended first: it must not swallow the next. */
async function afterWhole(file: FileHandle): Promise<string> {
  const { size } = await file.stat();
  if (size === 0) return '';
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() === '\n' ? '' : '\n';
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
