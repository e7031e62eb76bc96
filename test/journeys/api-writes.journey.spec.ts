import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type OpenApi, openApi, type Somebody } from '../support/api.ts';
import { createParties, deeds, type TestParties } from '../support/parties.ts';

let api: OpenApi;
let parties: TestParties;
const { complain, act, read } = deeds(() => api);

beforeAll(async () => {
  api = await openApi();
  parties = await createParties(api);
  await api.at('2026-03-02T09:00:00.000Z');
}, 60_000);

afterAll(() => api?.close(), 30_000);

describe('writes', () => {
  test('the same key happens once, whether sent again or at the same time; another content under it is refused', async () => {
    const headers = { 'idempotency-key': 'une-seule-fois' };
    const together = await Promise.all(Array.from({ length: 8 }, () => complain(parties.consumer, {}, headers)));
    expect(new Set(together.map(({ status, bytes }) => `${status} ${bytes.toString()}`)).size).toBe(1);
    expect(together[0]?.status).toBe(201);
    const other = await complain(parties.consumer, { statement: 'Autre chose.' }, headers);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  test('an act based on an old reading is refused, and told what the dispute has become', async () => {
    const { disputeId, tag } = (await complain(parties.consumer)).body;
    await act(parties.agent, disputeId, 'acknowledge-complaint');
    const stale = await act(parties.consumer, disputeId, 'withdraw-complaint', {}, { 'if-match': `"${tag}"` });
    expect(stale).toMatchObject({ status: 412, body: { code: 'changed', stage: 'ComplaintAcknowledged' } });
    const fresh = stale.headers.get('etag') ?? '';
    expect((await act(parties.consumer, disputeId, 'withdraw-complaint', {}, { 'if-match': fresh })).status).toBe(200);
    const late = await act(parties.consumer, disputeId, 'withdraw-complaint');
    expect(late).toMatchObject({ status: 409, body: { code: 'act-not-open' } });
  });

  test('the law refuses with its article, in the language of the request', async () => {
    const { disputeId } = (await complain(parties.consumer)).body;
    await act(parties.agent, disputeId, 'answer-complaint', { answer: 'rejected' });
    await act(parties.consumer, disputeId, 'refer-to-mediator');
    await act(parties.clerk, disputeId, 'assign-case-mediator', { personId: parties.mediator.personId });
    await act(parties.mediator, disputeId, 'declare-independence');
    const refused = await act(
      parties.mediator,
      disputeId,
      'reject-referral',
      { ground: '1', reasons: 'Absente.' },
      { 'accept-language': 'en' },
    );
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'complaint-is-proved',
        article: 'L612-2 1°',
        detail: expect.stringContaining('carried by the portal'),
      },
    });
    expect(refused.headers.get('content-language')).toBe('en');
  });

  test('only a mediator of the body can be put in charge', async () => {
    const { disputeId } = (await complain(parties.consumer)).body;
    await act(parties.agent, disputeId, 'answer-complaint', { answer: 'rejected' });
    await act(parties.consumer, disputeId, 'refer-to-mediator');
    for (const personId of [parties.clerk.personId, parties.agent.personId, '0197f000-0000-4000-8000-000000000000']) {
      const refused = await act(parties.clerk, disputeId, 'assign-case-mediator', { personId });
      expect(refused).toMatchObject({ status: 422, body: { code: 'not-a-mediator-of-the-body' } });
    }
  });

  test('unknown, missing and wrong fields are told one by one', async () => {
    const wrong = await complain(parties.consumer, {
      stage: 'Closed',
      statement: 'a\u0000b',
      claims: [{ kind: 'gold' }],
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
      'claims.0.kind',
      'stage',
      'statement',
    ]);
    const { disputeId } = (await complain(parties.consumer)).body;
    const more = await act(parties.consumer, disputeId, 'withdraw-complaint', { role: 'mediator' });
    expect(more).toMatchObject({ status: 422, body: { errors: [{ field: 'role' }] } });
    const unread = await api.ask('POST', '/v1/complaints', { as: parties.consumer, body: '{"statement": ' });
    expect(unread).toMatchObject({ status: 400, body: { code: 'unreadable' } });
    const form = await api.ask('POST', '/v1/complaints', {
      as: parties.consumer,
      body: 'statement=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(form.status).toBe(415);
  });

  test('a representative is mandated by address and reads the file; the mandate ends, and so does the reading', async () => {
    const { disputeId } = (await complain(parties.consumer)).body;
    const given = await act(parties.consumer, disputeId, 'mandate-representative', {
      email: 'Avocate@cabinet.example',
      name: 'Maître Avocate',
      capacity: 'lawyer',
    });
    expect(given.status).toBe(200);
    const lawyer = await api.signIn('avocate@cabinet.example');
    const seen = await read(lawyer, disputeId);
    expect(seen).toMatchObject({ role: 'representative', parties: { representatives: [{ name: 'Maître Avocate' }] } });
    await act(parties.consumer, disputeId, 'end-mandate', { personId: lawyer.personId });
    expect((await api.ask('GET', `/v1/disputes/${disputeId}`, { as: lawyer })).status).toBe(404);
  });
});

describe('a browser', () => {
  test('may read by its cookie, but a form of another site writes nothing', async () => {
    const cookie = { cookie: `entente=${parties.consumer.token}` };
    expect((await api.ask('GET', '/v1/me', { headers: cookie })).status).toBe(200);
    const rename = (headers: Record<string, string>) =>
      api.ask('PATCH', '/v1/me', { body: { language: 'fr' }, headers: { ...cookie, ...headers } });
    expect(await rename({})).toMatchObject({ status: 403, body: { code: 'from-another-site' } });
    expect((await rename({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await rename({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await rename({ origin: 'http://localhost:4000' })).status).toBe(200);
  });
});

describe('somebody with several roles', () => {
  test('acts in the one in which the act is open, or in the one they name', async () => {
    const own = await complain(parties.agent);
    const { disputeId } = own.body;
    expect((await read(parties.agent, disputeId)).role).toBe('consumer');
    const asMerchant = { 'entente-role': 'merchant' };
    const seen = await api.ask('GET', `/v1/disputes/${disputeId}`, { as: parties.agent, headers: asMerchant });
    expect(seen.body.role).toBe('merchant');
    expect((await act(parties.agent, disputeId, 'acknowledge-complaint')).status).toBe(200);
    const wrong = await act(parties.agent, disputeId, 'withdraw-complaint', {}, asMerchant);
    expect(wrong).toMatchObject({ status: 409, body: { code: 'act-not-open' } });
    const unknown = await act(parties.agent, disputeId, 'withdraw-complaint', {}, { 'entente-role': 'king' });
    expect(unknown).toMatchObject({ status: 422, body: { errors: [{ field: 'Entente-Role' }] } });
    const mine = await api.ask('GET', '/v1/disputes', { as: parties.agent, headers: { 'entente-role': 'consumer' } });
    expect(mine.body.items).toMatchObject([{ disputeId }]);
  });
});

describe('the clock of a rehearsal', () => {
  test('moves, and what fell due has happened', async () => {
    const put = (body: object, as?: Somebody) => api.ask('PUT', '/v1/rehearsal/clock', { body, ...(as ? { as } : {}) });
    expect((await put({ now: '2026-04-01T10:00:00Z' })).body).toEqual({ now: '2026-04-01T10:00:00.000Z' });
    expect((await put({ advanceDays: 1 })).body).toEqual({ now: '2026-04-02T10:00:00.000Z' });
    const { disputeId } = (await complain(parties.consumer)).body;
    const due = await put({ to: 'next-due', disputeId }, parties.consumer);
    expect(due.body).toEqual({ now: '2026-06-02T22:00:00.000Z' });
    await api.at(due.body.now);
    expect((await read(parties.consumer, disputeId)).stage).toBe('SilenceRecorded');
    expect((await put({ to: 'next-due', disputeId })).status).toBe(401);
    expect((await put({ now: 'tomorrow' })).status).toBe(422);
  });
});
