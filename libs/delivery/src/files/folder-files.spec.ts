import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DamagedFile, FolderFiles } from './folder-files.ts';

let root: string;
let files: FolderFiles;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'files-'));
  files = new FolderFiles(root);
});
afterEach(() => rmSync(root, { recursive: true }));

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const unfinished = () => readdirSync(join(root, 'unfinished'));
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

async function* inChunks(content: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < content.length; i += size) yield content.subarray(i, i + size);
}

describe('content kept under its digest', () => {
  test('is found again, whole, under a name that tells nothing', async () => {
    const content = Buffer.from('Madame, vous trouverez ci-joint…');
    const kept = await files.put(content);
    expect(kept).toEqual({ sha256: sha256(content), bytes: content.length });
    expect(await files.read(kept.sha256)).toEqual(content);
    expect(await files.verify(kept.sha256)).toBe('sound');
    const place = join(root, kept.sha256.slice(0, 2), kept.sha256.slice(2));
    expect(statSync(place).mode & 0o077).toBe(0);
    expect(unfinished()).toEqual([]);
  });

  test('put twice, or by ten at once, is one file', async () => {
    const content = Buffer.from('the same');
    const kept = await Promise.all(Array.from({ length: 10 }, () => files.put(content)));
    expect(new Set(kept.map((one) => one.sha256)).size).toBe(1);
    expect(readdirSync(join(root, sha256(content).slice(0, 2)))).toHaveLength(1);
  });

  test('streams', async () => {
    const { sha256: name } = await files.put(png);
    const chunks: Buffer[] = [];
    for await (const chunk of (await files.stream(name)) ?? []) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks)).toEqual(png);
    expect(await files.stream('0'.repeat(64))).toBeUndefined();
  });

  test('that was changed behind our back is not shown', async () => {
    const { sha256: name } = await files.put(Buffer.from('une preuve'));
    writeFileSync(join(root, name.slice(0, 2), name.slice(2)), 'une autre');
    await expect(files.read(name)).rejects.toThrow(DamagedFile);
    expect(await files.verify(name)).toBe('damaged');
    await files.put(Buffer.from('une preuve'));
    expect(await files.verify(name)).toBe('sound');
  });

  test('is gone when erased, and erased twice is still gone', async () => {
    const { sha256: name } = await files.put(Buffer.from('à effacer'));
    await files.delete(name);
    await files.delete(name);
    expect(await files.read(name)).toBeUndefined();
    expect(await files.verify(name)).toBe('missing');
  });

  test('is told by its name once it is older than asked, whatever else lies there', async () => {
    const [old, fresh] = [await files.put(Buffer.from('ancien')), await files.put(Buffer.from('récent'))];
    const place = (name: string) => join(root, name.slice(0, 2), name.slice(2));
    utimesSync(place(old.sha256), new Date('2026-03-01'), new Date('2026-03-01'));
    utimesSync(place(fresh.sha256), new Date('2026-03-03'), new Date('2026-03-03'));
    writeFileSync(`${place(old.sha256)}.bak`, 'not ours');
    const told: string[] = [];
    for await (const names of files.namesBefore(new Date('2026-03-02'))) told.push(...names);
    expect(told).toEqual([old.sha256]);
  });

  test('has no other name than a digest', async () => {
    await expect(files.read('../../etc/passwd')).rejects.toThrow(TypeError);
    await expect(files.delete('.')).rejects.toThrow(TypeError);
  });

  test('left unfinished by a program that was stopped is swept away later, not at once', async () => {
    await files.put(png);
    const [old, fresh] = [join(root, 'unfinished', 'old'), join(root, 'unfinished', 'fresh')];
    writeFileSync(old, 'half');
    writeFileSync(fresh, 'half');
    utimesSync(old, new Date('2026-03-01'), new Date('2026-03-01'));
    utimesSync(fresh, new Date('2026-03-03'), new Date('2026-03-03'));
    expect(await files.sweep(new Date('2026-03-02'))).toBe(1);
    expect(unfinished()).toEqual(['fresh']);
  });
});

describe('an upload', () => {
  test('is received chunk by chunk and recognised by its first bytes', async () => {
    const received = await files.receive(inChunks(png), 1000);
    expect(received).toEqual({
      kept: true,
      sha256: sha256(png),
      bytes: png.length,
      mediaType: 'image/png',
      kind: 'png',
    });
    expect(await files.read(sha256(png))).toEqual(png);
  });

  test('that is too long is dropped on the way, not after', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        asked += 1;
        yield Buffer.alloc(1000, 'a');
      }
    }
    expect(await files.receive(endless(), 10_000)).toEqual({ kept: false, why: 'too-large' });
    expect(asked).toBe(11);
    expect(unfinished()).toEqual([]);
    expect(readdirSync(root)).toEqual(['unfinished']);
  });

  test('of exactly the limit is kept', async () => {
    expect(await files.receive(inChunks(Buffer.alloc(100, 'a')), 100)).toMatchObject({ kept: true, bytes: 100 });
  });

  test('that breaks off leaves nothing behind', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield png;
      throw new Error('connection reset');
    }
    await expect(files.receive(broken(), 1000)).rejects.toThrow('connection reset');
    expect(unfinished()).toEqual([]);
  });

  const utf8 = (text: string) => Buffer.from(text);
  const mail = 'From: a@example.org\r\nTo: b@example.org\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\n\r\nBonjour,';
  test.each([
    ['a letter in PDF', utf8('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'pdf'],
    ['a photograph', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), 'jpeg'],
    [
      'a WebP picture',
      Buffer.concat([utf8('RIFF'), Buffer.from('1a000000', 'hex'), utf8('WEBPVP8L'), Buffer.alloc(18)]),
      'webp',
    ],
    [
      'a HEIC picture',
      Buffer.concat([Buffer.from('00000018', 'hex'), utf8('ftypheic'), Buffer.alloc(4), utf8('mif1heic')]),
      'heic',
    ],
    ['plain text', utf8('Bonjour,\r\n\tje vous écris…\n'), 'text'],
    ['a message', utf8(mail), 'mail'],
  ])('%s is accepted', async (_name, content, kind) => {
    expect(await files.receive(inChunks(content), 10_000)).toMatchObject({ kept: true, kind });
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a web page', utf8('  <!doctype html><script>alert(1)</script>'), 'kind-not-accepted'],
    ['a drawing with a script', utf8('<svg onload="alert(1)">'), 'kind-not-accepted'],
    ['an archive', Buffer.from('504b0304140000000800', 'hex'), 'kind-not-accepted'],
    ['a program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'kind-not-accepted'],
    ['an ELF program', Buffer.from('7f454c4602010100', 'hex'), 'kind-not-accepted'],
    ['an animation', utf8('GIF89a\u0001\u0000'), 'kind-not-accepted'],
    ['bytes that mean nothing', Buffer.from('00ff00ff00ff', 'hex'), 'kind-not-accepted'],
    ['text of another encoding', Buffer.from('e9e8e0', 'hex'), 'kind-not-accepted'],
    [
      'text that turns into something else',
      Buffer.concat([Buffer.alloc(9000, 'a'), Buffer.from([0, 1, 2])]),
      'kind-not-accepted',
    ],
    ['text that ends in half a character', Buffer.from('61c3', 'hex'), 'kind-not-accepted'],
  ])('%s is refused', async (_name, content, why) => {
    expect(await files.receive(inChunks(content, 500), 10_000)).toEqual({ kept: false, why });
    expect(unfinished()).toEqual([]);
  });
});
