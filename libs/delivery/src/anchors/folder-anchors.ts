import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, link, mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Anchors } from '#casework';

const NAME = /^(\d{4}-\d{2}-\d{2})\.anchor$/;
const AT_ONCE = 64 * 1024;

/** Anchors in a folder, one file a day: whole or not there, and never written twice. */
export class FolderAnchors implements Anchors {
  constructor(private readonly root: string) {}

  async names(): Promise<readonly string[]> {
    const files = await readdir(this.root).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    return files.flatMap((file) => NAME.exec(file)?.[1] ?? []).sort();
  }

  async *lines(name: string): AsyncIterable<string> {
    const content = createReadStream(this.placeOf(name), 'utf8');
    try {
      yield* createInterface({ input: content, crlfDelay: Number.POSITIVE_INFINITY });
    } finally {
      content.destroy();
    }
  }

  async keep(name: string, lines: AsyncIterable<string>): Promise<void> {
    await mkdir(this.root, { recursive: true, mode: 0o700 });
    const unfinished = join(this.root, `unfinished-${randomUUID()}`);
    const file = await open(unfinished, 'wx', 0o440);
    try {
      await writeLines(file, lines);
      await file.sync();
      // Unlike a renaming, a link does not replace what another worker has just kept.
      await link(unfinished, this.placeOf(name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      });
    } finally {
      await file.close();
      await rm(unfinished, { force: true });
    }
  }

  private placeOf(name: string): string {
    if (!NAME.test(`${name}.anchor`)) throw new TypeError('An anchor is named by its day');
    return join(this.root, `${name}.anchor`);
  }
}

async function writeLines(file: FileHandle, lines: AsyncIterable<string>): Promise<void> {
  let waiting = '';
  for await (const line of lines) {
    waiting += `${line}\n`;
    if (waiting.length < AT_ONCE) continue;
    await file.writeFile(waiting);
    waiting = '';
  }
  await file.writeFile(waiting);
}
