import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type OpenApi, openApi } from '../support/api.ts';

let api: OpenApi;

beforeAll(async () => {
  api = await openApi({
    mode: 'production',
    clock: 'system',
    publicUrl: 'https://entente.example',
    smtpUrl: 'smtp://127.0.0.1:9',
  });
}, 60_000);

afterAll(() => api?.close(), 30_000);

describe('in production', () => {
  test('there is no clock to move and no mail to read', async () => {
    for (const [method, path] of [
      ['GET', '/v1/rehearsal/clock'],
      ['PUT', '/v1/rehearsal/clock'],
      ['GET', '/v1/rehearsal/mail'],
    ] as const) {
      const asked = method === 'PUT' ? { body: { advanceDays: 1 } } : {};
      expect(await api.ask(method, path, asked)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    }
    const document = await api.ask('GET', '/v1/openapi.json');
    expect(Object.keys(document.body.paths).filter((path) => path.includes('rehearsal'))).toEqual([]);
  });

  test('answers are for https, for this reader alone, and for no frame', async () => {
    const { headers } = await api.ask('GET', '/v1/merchants');
    expect(headers.get('strict-transport-security')).toContain('max-age=');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('sign-in is asked for so many times, and then later', async () => {
    const ask = () => api.ask('POST', '/v1/sign-in/verify', { body: { email: 'a@b.example', code: '123456' } });
    let last = await ask();
    for (let tries = 0; tries < 40 && last.status !== 429; tries += 1) last = await ask();
    expect(last).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('a known and an unknown address get the same answer', async () => {
    const ask = (email: string) => api.ask('POST', '/v1/sign-in/code', { body: { email } });
    await api.superuser.query(`INSERT INTO person (email, language) VALUES ('connue@personne.example', 'fr')`);
    const [known, unknown] = [await ask('connue@personne.example'), await ask('inconnue@personne.example')];
    expect(known.status).toBe(202);
    expect(known.bytes.toString()).toBe(unknown.bytes.toString());
  });
});

describe('when the database is away', () => {
  test('the answer is "later", and it is back with the database', async () => {
    const gate = new Gate();
    const far = await openApi({}, (address) => gate.before(address));
    try {
      expect((await far.ask('GET', '/health/ready')).status).toBe(200);
      await gate.shut();
      const refused = await far.ask('GET', '/v1/merchants');
      expect(refused).toMatchObject({ status: 503, body: { code: 'unavailable' } });
      expect(refused.headers.get('retry-after')).toBe('5');
      expect(await far.ask('GET', '/health/ready')).toMatchObject({
        status: 503,
        body: { status: 'error', error: { database: { status: 'down' } } },
      });
      expect((await far.ask('GET', '/health/live')).status).toBe(200);
      await gate.reopen();
      expect((await far.ask('GET', '/v1/merchants')).status).toBe(200);
    } finally {
      await far.close();
      await gate.shut();
    }
  }, 60_000);
});

/** A door in front of the database, to be shut. */
class Gate {
  #server: Server | undefined;
  #port = 0;
  #target = 0;
  readonly #open = new Set<Socket>();

  async before(address: string): Promise<string> {
    const url = new URL(address);
    this.#target = Number(url.port);
    await this.reopen();
    url.port = String(this.#port);
    return url.href;
  }

  reopen(): Promise<void> {
    const server = createServer((socket) => {
      const behind = connect(this.#target, '127.0.0.1');
      for (const one of [socket, behind]) {
        this.#open.add(one);
        one.on('error', () => undefined).on('close', () => this.#open.delete(one));
      }
      socket.pipe(behind).pipe(socket);
    });
    this.#server = server;
    return new Promise((done) => {
      server.listen(this.#port, '127.0.0.1', () => {
        this.#port = (server.address() as { port: number }).port;
        done();
      });
    });
  }

  shut(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    return new Promise((done) => {
      if (this.#server === undefined) done();
      else this.#server.close(() => done());
      this.#server = undefined;
    });
  }
}
