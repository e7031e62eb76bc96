import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { AntivirusAway, Clamd } from './clamd.ts';

let server: Server | undefined;
const open: Socket[] = [];

afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy();
  await new Promise<void>((closed) => (server === undefined ? closed() : server.close(() => closed())));
  server = undefined;
});

const NOW = Date.parse('2026-03-02T09:00:00Z');
const FRESH = 'ClamAV 1.4.3/27800/Sun Mar  1 08:00:00 2026';

/** A daemon that answers as it is told, and what it was sent. */
async function daemon(
  answer: (content: Buffer) => string | undefined,
  {
    version = FRESH,
    hangsUpAfter = Number.POSITIVE_INFINITY,
    stallsAfter = Number.POSITIVE_INFINITY,
    leavesOpen = false,
    ms = 10_000,
  } = {},
) {
  const sent: Buffer[] = [];
  server = createServer((socket) => {
    open.push(socket);
    const chunks: Buffer[] = [];
    socket.on('error', () => {});
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      const whole = Buffer.concat(chunks);
      if (whole.toString('latin1').startsWith('zVERSION\0')) return void socket.end(`${version}\0`);
      if (whole.length > stallsAfter) return void socket.pause();
      const early = whole.length > hangsUpAfter;
      const content = early ? whole : contentOf(whole);
      if (content === undefined) return;
      sent.push(content);
      const told = answer(content);
      if (told !== undefined && leavesOpen) socket.write(told);
      else if (told !== undefined) socket.end(told);
    });
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  return { sent, clamd: new Clamd(`tcp://127.0.0.1:${port}`, { ms, now: () => NOW }) };
}

/** The stream as the protocol says: its command, then chunks with their lengths, until one of none. */
function contentOf(whole: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  let at = 'zINSTREAM\0'.length;
  while (at + 4 <= whole.length) {
    const length = whole.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    if (at + 4 + length > whole.length) return undefined;
    chunks.push(whole.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

describe('what the daemon says', () => {
  test('is clean when it says so, of exactly what was sent', async () => {
    const { clamd, sent } = await daemon(() => 'stream: OK\0');
    const content = Buffer.alloc(300_000, 'abc');
    expect(await clamd.scan(content)).toEqual({ clean: true });
    expect(sent[0]?.equals(content)).toBe(true);
  });

  test('is not clean when it found something', async () => {
    const { clamd } = await daemon(() => 'stream: Win.Test.EICAR_HDB-1 FOUND\0');
    expect(await clamd.scan(Buffer.from('x'))).toEqual({ clean: false, finding: 'Win.Test.EICAR_HDB-1' });
  });

  test('is not clean when the file is longer than it looks at', async () => {
    const { clamd } = await daemon(() => 'INSTREAM size limit exceeded. ERROR\0', { hangsUpAfter: 100_000 });
    expect(await clamd.scan(Buffer.alloc(5_000_000))).toEqual({ clean: false, finding: 'Limits.Exceeded' });
  });

  test('and is not asked at all when the file is longer than it is told to take', async () => {
    const { clamd, sent } = await daemon(() => 'stream: OK\0');
    expect(await clamd.scan(Buffer.alloc(25 * 1024 * 1024 + 1))).toEqual({ clean: false, finding: 'Limits.Exceeded' });
    expect(sent).toEqual([]);
  });
});

describe('what the daemon does not say is not clean', () => {
  const away = async (clamd: Clamd, code: AntivirusAway['code']) => {
    const error = await clamd.scan(Buffer.from('x')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AntivirusAway);
    expect((error as AntivirusAway).code).toBe(code);
  };

  test('when it hangs', async () => away((await daemon(() => undefined, { ms: 300 })).clamd, 'late'));
  test('when it begins an answer and says no more', async () =>
    away((await daemon(() => 'stream: O', { leavesOpen: true, ms: 300 })).clamd, 'late'));
  test('when it takes half of the file and stalls', async () => {
    const { clamd } = await daemon(() => 'stream: OK\0', { stallsAfter: 100_000, ms: 300 });
    await expect(clamd.scan(Buffer.alloc(20_000_000))).rejects.toMatchObject({ name: 'AntivirusAway', code: 'late' });
  });
  test('when it is not there', async () => {
    await away(new Clamd('tcp://127.0.0.1:9', { ms: 500, now: () => NOW }), 'connection');
    await away(new Clamd('unix:/nowhere/clamd.ctl', { ms: 500, now: () => NOW }), 'connection');
  });
  test('when it hangs up', async () => away((await daemon(() => '')).clamd, 'connection'));
  test('when its answer is cut short', async () => away((await daemon(() => 'stream: O')).clamd, 'connection'));
  test('when it speaks of something else', async () =>
    away((await daemon(() => 'stream: OK but not quite\0')).clamd, 'answer'));
  test('when it could not look', async () =>
    away((await daemon(() => "stream: Can't allocate memory ERROR\0")).clamd, 'answer'));
  test('when its signatures are of last week', async () => {
    const version = 'ClamAV 1.4.3/27700/Sat Feb 21 08:00:00 2026';
    await away((await daemon(() => 'stream: OK\0', { version })).clamd, 'stale');
  });
  test('when it is no ClamAV', async () =>
    away((await daemon(() => 'stream: OK\0', { version: '220 smtp.example ESMTP' })).clamd, 'answer'));
});
