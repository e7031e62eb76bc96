import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Files, Received } from '#casework';
import { HEAD_BYTES, kindOf, mediaTypes, TextCheck } from './kinds.ts';

/**
 * File store in a folder: content lies under its SHA-256, `<root>/ab/cdef…`. It is written aside and flushed to the
 * disk before it gets its name, so that a file is either whole or absent. Methods throw TypeError for what is no
 * SHA-256.
 */
export class FolderFiles implements Files {
  private readonly aside: string;

  constructor(private readonly root: string) {
    this.aside = join(root, 'unfinished');
  }

  async put(content: Uint8Array): Promise<{ readonly sha256: string; readonly bytes: number }> {
    const sha256 = createHash('sha256').update(content).digest('hex');
    await this.writing(async (file) => {
      await writeWhole(file, content);
      return sha256;
    });
    return { sha256, bytes: content.length };
  }

  async receive(content: AsyncIterable<Uint8Array>, limit: number): Promise<Received> {
    const upload = new Upload(limit);
    await this.writing(async (file) => {
      for await (const chunk of content) {
        if (!(await upload.take(chunk))) return undefined;
        await writeWhole(file, chunk);
      }
      return (await upload.end()) ? upload.sha256 : undefined;
    });
    return upload.outcome();
  }

  /** Returns a content, or nothing. Throws `DamagedFile` when it does not have its digest any more. */
  async read(sha256: string): Promise<Uint8Array | undefined> {
    const content = await readFile(this.placeOf(sha256)).catch(absent);
    if (content && createHash('sha256').update(content).digest('hex') !== sha256) throw new DamagedFile(sha256);
    return content;
  }

  /** Returns a content as a stream, for large files, or nothing. Its digest is not checked; `verify` does that. */
  async stream(sha256: string): Promise<Readable | undefined> {
    const file = await open(this.placeOf(sha256), 'r').catch(absent);
    return file?.createReadStream();
  }

  /** Returns the length of a content in bytes, without reading it; nothing when it is missing. */
  async size(sha256: string): Promise<number | undefined> {
    return (await stat(this.placeOf(sha256)).catch(absent))?.size;
  }

  async verify(sha256: string): Promise<'sound' | 'damaged' | 'missing'> {
    const place = this.placeOf(sha256);
    if (!(await stat(place).catch(absent))) return 'missing';
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(place)) hash.update(chunk as Buffer);
    return hash.digest('hex') === sha256 ? 'sound' : 'damaged';
  }

  /** Yields the digests of contents last written before an instant, in order, folder by folder. Skips other files. */
  async *namesBefore(instant: Date): AsyncGenerator<readonly string[]> {
    for (const folder of ((await readdir(this.root).catch(absent)) ?? []).sort()) {
      if (!/^[0-9a-f]{2}$/.test(folder)) continue;
      const names: string[] = [];
      for (const name of (await readdir(join(this.root, folder))).sort()) {
        if (!/^[0-9a-f]{62}$/.test(name)) continue;
        const found = await stat(join(this.root, folder, name)).catch(absent);
        if (found !== undefined && found.mtime < instant) names.push(`${folder}${name}`);
      }
      if (names.length > 0) yield names;
    }
  }

  /** Deletes a content, which no row may refer to any more. Idempotent. */
  async delete(sha256: string): Promise<void> {
    const place = this.placeOf(sha256);
    await rm(place, { force: true });
    await flushFolder(dirname(place)).catch(absent);
  }

  /** Deletes unfinished files from before an instant, left by programs that were stopped. Returns how many. */
  async sweep(before: Date): Promise<number> {
    let swept = 0;
    for (const name of (await readdir(this.aside).catch(absent)) ?? []) {
      const left = await stat(join(this.aside, name)).catch(absent);
      if (!left || left.mtime >= before) continue;
      await rm(join(this.aside, name), { force: true });
      swept += 1;
    }
    return swept;
  }

  private async writing(write: (file: FileHandle) => Promise<string | undefined>): Promise<void> {
    await mkdir(this.aside, { recursive: true, mode: 0o700 });
    const unfinished = join(this.aside, randomUUID());
    const file = await open(unfinished, 'wx', 0o600);
    try {
      const sha256 = await write(file);
      if (sha256 === undefined) return;
      await file.sync();
      const place = this.placeOf(sha256);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await rename(unfinished, place);
      await flushFolder(dirname(place));
      await flushFolder(this.root);
    } finally {
      await file.close();
      await rm(unfinished, { force: true });
    }
  }

  private placeOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError('Not a SHA-256 in hexadecimal');
    return join(this.root, sha256.slice(0, 2), sha256.slice(2));
  }
}

/** Error of a content that does not have the digest under which it is kept. `sha256`: that digest. */
export class DamagedFile extends Error {
  constructor(readonly sha256: string) {
    super(`The file kept as ${sha256} is not what it was`);
  }
}

/** One upload as it comes: how long, of which kind, with which digest. */
class Upload {
  private readonly hash = createHash('sha256');
  private readonly text = new TextCheck();
  private head: Uint8Array = new Uint8Array();
  private bytes = 0;
  private kind: Awaited<ReturnType<typeof kindOf>>;
  private known = false;
  private refused: Extract<Received, { kept: false }>['why'] | undefined;
  sha256 = '';

  constructor(private readonly limit: number) {}

  /** False as soon as nothing more of it is wanted. */
  async take(chunk: Uint8Array): Promise<boolean> {
    this.bytes += chunk.length;
    if (this.bytes > this.limit) return this.refuse('too-large');
    this.hash.update(chunk);
    if (!this.known) {
      this.head = Buffer.concat([this.head, chunk]);
      if (this.head.length >= HEAD_BYTES) await this.recognise();
    }
    const sound = this.text.add(chunk);
    return this.known ? this.acceptable(sound) : true;
  }

  async end(): Promise<boolean> {
    if (this.bytes === 0) return this.refuse('empty');
    if (!this.known) await this.recognise();
    if (!this.acceptable(this.text.add(new Uint8Array(), true))) return false;
    this.sha256 = this.hash.digest('hex');
    return true;
  }

  outcome(): Received {
    if (this.refused || !this.kind) return { kept: false, why: this.refused ?? 'kind-not-accepted' };
    return { kept: true, sha256: this.sha256, bytes: this.bytes, mediaType: mediaTypes[this.kind], kind: this.kind };
  }

  private async recognise(): Promise<void> {
    this.kind = await kindOf(this.head.subarray(0, HEAD_BYTES));
    this.known = true;
  }

  private acceptable(soundText: boolean): boolean {
    if (this.kind === undefined) return this.refuse('kind-not-accepted');
    if ((this.kind === 'text' || this.kind === 'mail') && !soundText) return this.refuse('kind-not-accepted');
    return true;
  }

  private refuse(why: NonNullable<Upload['refused']>): false {
    this.refused = why;
    return false;
  }
}

/** `write` may write less than it was given. */
async function writeWhole(file: FileHandle, content: Uint8Array): Promise<void> {
  for (let from = 0; from < content.length; ) from += (await file.write(content, from)).bytesWritten;
}

/** A new name is on the disk only when its folder is. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
