import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SERVER_TIMEOUTS } from '#observability';
import { type BuiltProgram, startBuilt } from '../support/built-program.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { type Malformed, malformedFor } from './requests/malformed.ts';

/** Doors that anybody can knock at, on raw lines: what no library would send. */
const ENTRY_POINTS = {
  api: { reads: '/v1/merchants', writes: '/v1/complaints' },
  portal: { reads: '/', writes: '/sign-in' },
} as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database?.drop());

interface Heard {
  /** Of each answer, in order. */
  readonly statuses: readonly number[];
  readonly text: string;
  /** Whether the program let go of the line. */
  readonly ended: boolean;
}

/** The line until the program ends it, or for so long. */
function speak(port: number, { pieces, thenEnds }: Malformed, longestMs = 15_000): Promise<Heard> {
  return new Promise((done) => {
    const parts: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
    const over = (ended: boolean) => {
      clearTimeout(late);
      socket.destroy();
      const text = Buffer.concat(parts).toString('latin1');
      done({ ended, text, statuses: [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status)) });
    };
    const late = setTimeout(() => over(false), longestMs);
    socket.on('data', (part: Buffer) => parts.push(part));
    for (const event of ['end', 'close', 'error']) socket.on(event, () => over(true));
    socket.on('connect', async () => {
      for (const piece of pieces) {
        if (socket.destroyed) return;
        socket.write(piece);
        if (pieces.length > 1) await new Promise((next) => setImmediate(next));
      }
      if (thenEnds) socket.end();
    });
  });
}

describe.each(['api', 'portal'] as const)('what is not, or hardly, HTTP, to the %s', (name) => {
  const door = ENTRY_POINTS[name];
  let program: BuiltProgram;

  beforeAll(async () => {
    program = await startBuilt(name, {
      ENTENTE_MODE: 'rehearsal',
      DATABASE_URL: database.web,
      AUTH_DATABASE_URL: database.auth,
      FILES_DIR: '/nowhere',
      SESSION_SECRET: 'a secret for trying, long enough to be one',
    });
  }, 120_000);
  afterAll(() => program?.stop(), 30_000);

  test('is never a fault of ours, ends, starts no second request, and the next client is served', async () => {
    const all = malformedFor(door);
    const wrong: unknown[] = [];
    for (const one of all) {
      const { statuses, ended, text } = await speak(program.port, one);
      const told = [one.what, statuses, ended];
      if (!ended) wrong.push(['the line is held', ...told]);
      if (statuses.some((status) => status >= 500)) wrong.push(['a fault', ...told]);
      if (one.answered !== undefined && statuses[0] !== one.answered) wrong.push(['an honest request', ...told]);
      if (!one.what.startsWith('fifty') && statuses.filter((status) => status !== 100).length > 1)
        wrong.push(['a second answer', ...told]);
      if (/smuggled|(href|src|action)="(https?:)?\/\/elsewhere|\nSet-Cookie: a=b|node_modules|at .+\.js:/i.test(text))
        wrong.push(['said again', ...told]);
      const next = await fetch(`${program.url}${door.reads}`).catch(() => undefined);
      await next?.arrayBuffer();
      if (next?.status !== 200) wrong.push(['the next client', one.what, next?.status]);
    }
    expect([wrong.slice(0, 10), program.complaints()]).toEqual([[], []]);
    expect(all.length).toBeGreaterThanOrEqual(50);
    expect(program.running()).toBe(true);
  }, 120_000);

  test('a head that comes letter by letter is waited for ten seconds, by many at once, and nobody else waits', async () => {
    const { headersTimeout, connectionsCheckingInterval } = SERVER_TIMEOUTS.http;
    const begun = performance.now();
    const dripping = Array.from({ length: 50 }, async () => {
      const heard = speak(
        program.port,
        { what: 'a drip', pieces: [Buffer.from(`GET ${door.reads} HTTP/1.1\r\nX-Drip: `)] },
        60_000,
      );
      return { ...(await heard), lasted: performance.now() - begun };
    });
    await pause(1_000);
    expect((await fetch(`${program.url}${door.reads}`)).status).toBe(200);
    for (const { statuses, ended, lasted } of await Promise.all(dripping)) {
      expect([ended, statuses]).toEqual([true, [408]]);
      expect(lasted).toBeGreaterThan(headersTimeout - 1_000);
      expect(lasted).toBeLessThan(headersTimeout + 4 * connectionsCheckingInterval);
    }
    expect([program.running(), program.complaints()]).toEqual([true, []]);
  }, 120_000);
});
