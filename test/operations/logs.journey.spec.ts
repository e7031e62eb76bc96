import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { SendSignInMail } from '#accounts';
import { Files, Reading, Records, Uploads } from '#casework';
import { ProgramLog } from '#observability';
import { openPortal } from '../../apps/portal/src/testing/browser.ts';
import { CarryOutDuty } from '../../apps/worker/src/carry-out-duty/carry-out-duty.handler.ts';
import { PeriodicTask } from '../../apps/worker/src/periodic/periodic-task.ts';
import { SendMail } from '../../apps/worker/src/send-mail/send-mail.handler.ts';
import { type OpenApi, openApi } from '../support/api.ts';
import { createParties, deeds, formWith, type TestParties } from '../support/parties.ts';

/** Twenty things that nobody may ever read in a log. */
const CANARIES = Array.from({ length: 20 }, (_, n) => `Canari${String(n).padStart(2, '0')}Wxq${n * 7919}`);

let api: OpenApi;
let parties: TestParties;
const written: string[] = [];

beforeAll(async () => {
  api = await openApi();
  parties = await createParties(api);
  for (const output of [process.stdout, process.stderr]) {
    jest.spyOn(output, 'write').mockImplementation(((chunk: unknown) => {
      written.push(String(chunk));
      return true;
    }) as never);
  }
  Logger.overrideLogger(new ProgramLog('debug'));
}, 90_000);

afterAll(async () => {
  jest.restoreAllMocks();
  Logger.overrideLogger(false);
  await api?.close();
}, 30_000);

/** Errors as they come: from a driver, from a library, from a careless hand. */
function hostile(canary: string): readonly unknown[] {
  const driver = Object.assign(new Error(`invalid input syntax for type uuid: "${canary}"`), {
    code: '22P02',
    detail: `Key (email)=(${canary}@x.example) already exists.`,
    query: `SELECT '${canary}'`,
    parameters: [canary],
  });
  const staged = new Error('x');
  staged.stack = `Error: ${canary}\n    at ${canary} (${canary}:1:1)\n    at Object.<anonymous> (/srv/${'a'}.js:1:1)\n${canary}`;
  const rejected = `<${canary}@x.example>`;
  const mailServer = Object.assign(new Error(`Can't send mail - all recipients were rejected: 450 ${rejected}`), {
    code: 'EENVELOPE',
    response: `450 4.2.1 ${rejected}: mailbox unavailable`,
    responseCode: 450,
    rejected: [`${canary}@x.example`],
    envelope: { from: 'no-reply@entente.example', to: [`${canary}@x.example`] },
  });
  return [
    mailServer,
    new Error(canary),
    Object.assign(new Error(canary, { cause: driver }), { name: canary }),
    Object.assign(new Error('QueryFailedError'), { driverError: driver, message: `duplicate key ${canary}` }),
    new AggregateError([new Error(canary)], canary),
    staged,
    Object.assign(new Error(canary), { code: canary }),
    canary,
    { toString: () => canary, toJSON: () => canary, stack: canary },
  ];
}

/** One port that fails in every way there is, while requests come that need it. */
async function whileFailing(
  port: abstract new () => unknown,
  method: string,
  canary: string,
  ask: () => Promise<unknown>,
): Promise<number> {
  const target = api.app.get(port, { strict: false }) as Record<string, unknown>;
  let paths = 0;
  for (const error of hostile(canary)) {
    const whole = target[method];
    target[method] = () => Promise.reject(error);
    await ask();
    target[method] = whole;
    paths += 1;
  }
  return paths;
}

describe('a thousand ways to go wrong', () => {
  let paths = 0;

  test('requests that nobody can read', async () => {
    for (const canary of CANARIES) {
      const as = parties.consumer;
      const json = { 'content-type': 'application/json' };
      const asked: readonly Parameters<OpenApi['ask']>[] = [
        ['POST', '/v1/complaints', { as, body: `{"statement": "${canary}`, headers: json }],
        ['POST', '/v1/complaints', { as, body: { statement: canary, [canary]: canary } }],
        ['POST', '/v1/complaints', { body: { statement: canary } }],
        ['POST', '/v1/complaints', { as, body: canary, headers: { 'content-type': `text/${canary}` } }],
        ['GET', `/v1/disputes/${canary}`, { as }],
        ['GET', `/v1/disputes?stage=${canary}&after=${canary}`, { as }],
        ['GET', `/${canary}?${canary}=${canary}`, {}],
        ['GET', '/v1/me', { headers: { authorization: `Bearer ${canary}`, cookie: `entente-session=${canary}` } }],
        [
          'GET',
          '/v1/me',
          { headers: { 'accept-language': canary, 'user-agent': canary, referer: `https://${canary}` } },
        ],
        ['POST', '/v1/sign-in/code', { body: { email: `${canary} not a mailbox` } }],
        ['POST', '/v1/sign-in/verify', { body: { email: `${canary}@x.example`, code: '000000' } }],
        ['PATCH', '/v1/me', { as, body: { name: `${canary}\n${canary}`, phone: canary.repeat(40) } }],
        ['POST', '/v1/pieces', { as, form: formWith(Buffer.from([0, 1, 2, 3]), `${canary}.exe`) }],
        ['POST', '/v1/pieces', { as, body: canary }],
        ['DELETE', `/v1/complaints/${canary}`, { as }],
        ['POST', `/v1/disputes/${canary}/acts/send-message`, { as, body: { text: canary } }],
        [
          'POST',
          '/v1/complaints',
          { as, body: { statement: canary }, headers: { 'idempotency-key': canary.repeat(30) } },
        ],
      ];
      for (const one of asked) expect((await api.ask(...one)).status).toBeLessThan(500);
      paths += asked.length;
    }
  }, 120_000);

  test('ports that fail under a request', async () => {
    const { complain, act } = deeds(() => api);
    const { disputeId } = (await complain(parties.consumer)).body;
    for (const canary of CANARIES) {
      const as = parties.consumer;
      paths += await whileFailing(Records, 'write', canary, () => complain(as, { statement: canary }));
      paths += await whileFailing(Reading, 'sideView', canary, () =>
        api.ask('GET', `/v1/disputes/${disputeId}`, { as }),
      );
      paths += await whileFailing(Files, 'receive', canary, () =>
        api.ask('POST', '/v1/pieces', { as, form: formWith(Buffer.from(`%PDF-1.7 ${canary}`), `${canary}.pdf`) }),
      );
      paths += await whileFailing(Uploads, 'add', canary, () =>
        api.ask('POST', '/v1/pieces', { as, form: formWith(Buffer.from(`%PDF-1.7 ${canary}`), `${canary}.pdf`) }),
      );
    }
    expect((await act(parties.agent, disputeId, 'answer-complaint', { answer: 'rejected' })).status).toBe(200);
  }, 180_000);

  test('mail servers that name the address which they refuse', async () => {
    const mails = api.app.get(SendSignInMail, { strict: false });
    const whole = mails.send;
    const reasons: string[] = [];
    const outbox = {
      takeMail: async () => ({ mailId: 'mail', disputeId: 'dispute', kind: 'word', to: { side: 'consumer' } }),
      failed: async (_id: string, _kind: string, reason: string) => void reasons.push(reason),
    };
    for (const canary of CANARIES) {
      const email = `${canary}@x.example`.toLowerCase();
      for (const error of hostile(canary)) {
        mails.send = () => Promise.reject(error);
        await api.ask('POST', '/v1/sign-in/code', { body: { email } });
        const room = {
          outbox,
          addresses: { of: async () => [{ email, language: 'fr' }] },
          clock: { now: async () => '2026-03-02T09:00:00Z' },
          mailer: { send: () => Promise.reject(error) },
        };
        expect(await new SendMail(room as never).handle('mail')).toBe(false);
        paths += 2;
      }
    }
    mails.send = whole;
    expect(reasons).toHaveLength(hostile('').length * CANARIES.length);
    expect(reasons).toContain('Error EENVELOPE');
    expect(CANARIES.filter((canary) => reasons.join().includes(canary))).toEqual([]);
  }, 60_000);

  test('the worker and the portal', async () => {
    const outbox = { failed: async () => undefined } as never;
    for (const canary of CANARIES) {
      for (const error of hostile(canary)) {
        const round = new PeriodicTask({ name: 'test', everyMs: 60_000, work: () => Promise.reject(error) });
        round.start();
        await round.stop();
        const deps = { outbox: { ...(outbox as object), duty: () => Promise.reject(error) } } as never;
        await new CarryOutDuty(deps, { now: async () => '2026-03-02T09:00:00Z' as never }).handle(canary);
        // A sentence of ours is a string; what is thrown is told by the program before it is one.
        if (typeof error !== 'string') new Logger('Anything').error(error);
        new Logger('Anything').error('a sentence', canary.concat('\n    at here'));
        paths += 4;
      }
    }
    const portal = await openPortal();
    try {
      Logger.overrideLogger(new ProgramLog('debug'));
      const browser = portal.browser();
      for (const canary of CANARIES) {
        await browser.open(`/${canary}?lang=${canary}`, { cookie: `entente-session=${canary}` });
        await browser.send('/sign-in', { email: canary });
        paths += 2;
      }
      // Its database disappears under it.
      await portal.database.drop();
      for (const canary of CANARIES) {
        expect(
          (await browser.open(`/sign-in?${canary}`, { cookie: `entente-session=${canary}` })).status,
        ).toBeGreaterThanOrEqual(200);
        paths += 1;
      }
    } finally {
      await portal.close();
    }
  }, 120_000);

  test('and not one canary in what the programs wrote', () => {
    const lines = written
      .join('')
      .split('\n')
      .filter((line) => line.startsWith('{'));
    expect(paths).toBeGreaterThanOrEqual(1_000);
    expect(lines.length).toBeGreaterThan(300);
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
    const found = CANARIES.filter((canary) =>
      written.some((chunk) => chunk.toLowerCase().includes(canary.toLowerCase())),
    );
    expect(found).toEqual([]);
    expect(lines.some((line) => line.includes('POST /v1/complaints'))).toBe(true);
    const unsent = lines.filter((line) => line.includes('A sign-in mail (code) was not sent'));
    expect(unsent.some((line) => line.includes('"err":"Error EENVELOPE at '))).toBe(true);
  });
});
