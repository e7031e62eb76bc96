import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PERSON_ACTS } from '#requests';
import { type OpenApi, openApi } from '../support/api.ts';
import { createParties, deeds, type TestParties } from '../support/parties.ts';

let api: OpenApi;
let _town: TestParties;
const { complain } = deeds(() => api);

beforeAll(async () => {
  api = await openApi();
  _town = await createParties(api);
  await api.at('2026-03-02T09:00:00.000Z');
}, 60_000);

afterAll(() => api?.close(), 30_000);

describe('sessions', () => {
  test('one sees where one is signed in, and ends it', async () => {
    const first = await api.signIn('sofia@personne.example', 'Sofia');
    const second = await api.signIn('sofia@personne.example');
    const { items } = (await api.ask('GET', '/v1/sessions', { as: first })).body;
    expect(items).toHaveLength(2);
    const other = items.find(({ current }: { current: boolean }) => !current);
    expect((await api.ask('DELETE', `/v1/sessions/${other.sessionId}`, { as: first })).status).toBe(204);
    expect((await api.ask('GET', '/v1/me', { as: second })).status).toBe(401);
    expect((await api.ask('DELETE', '/v1/sessions/current', { as: first })).status).toBe(204);
    expect((await api.ask('GET', '/v1/me', { as: first })).status).toBe(401);
  });

  test('a wrong code is refused in words; a name is needed to complain', async () => {
    await api.ask('POST', '/v1/sign-in/code', { body: { email: 'nina@personne.example' } });
    const wrong = await api.ask('POST', '/v1/sign-in/verify', {
      body: { email: 'nina@personne.example', code: '000000x' },
    });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'code-wrong' } });
    const nameless = await api.signIn('anonyme@personne.example');
    expect(await complain(nameless)).toMatchObject({ status: 422, body: { code: 'name-needed' } });
  });
});

describe('what the API says of itself', () => {
  test('the document has an operation for every act, each with its problems and its sign-in', async () => {
    const { body } = await api.ask('GET', '/v1/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const acts = Object.keys(body.paths).filter((path) => path.includes('/acts/'));
    expect(acts).toHaveLength(PERSON_ACTS.length);
    for (const path of acts) {
      const { post } = body.paths[path];
      expect(Object.keys(post.responses)).toEqual(
        expect.arrayContaining(['200', '401', '404', '409', '412', '422', '503']),
      );
      expect(post.security).toEqual(expect.arrayContaining([{ bearer: [] }]));
      expect(post.parameters.map(({ name }: { name: string }) => name)).toEqual(
        expect.arrayContaining(['Idempotency-Key', 'If-Match', 'Entente-Role']),
      );
      expect(post.requestBody).toBeDefined();
    }
    const { responses } = body.paths['/v1/complaints'].post;
    expect(Object.keys(responses['201'].headers)).toEqual(['ETag', 'Location']);
    expect(responses['503'].headers).toHaveProperty('Retry-After');
    const undescribed = Object.entries<Record<string, { responses: Record<string, { description: string }> }>>(
      body.paths,
    )
      .flatMap(([path, operations]) => Object.values(operations).map((operation) => ({ path, operation })))
      .filter(({ operation }) => Object.values(operation.responses).some(({ description }) => description === ''));
    expect(undescribed.map(({ path }) => path)).toEqual([]);
    expect(body.components.schemas.RejectReferral.additionalProperties).toBe(false);
    expect(body.components.schemas.ElsewhereBody.additionalProperties).toBe(false);
    const ids = Object.values(body.paths as Record<string, Record<string, { operationId: string }>>).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const refs = [...JSON.stringify(body).matchAll(/"#\/components\/schemas\/([^"]*)"/g)].map(([, name]) => name);
    for (const name of refs) expect(Object.keys(body.components.schemas)).toContain(name);
  });

  test('its page needs nobody else', async () => {
    const page = await api.ask('GET', '/v1/docs');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const html = page.bytes.toString();
    const sources = [...html.matchAll(/(?:src|href)=['"]([^'"]+)['"]/g)].map(([, source]) => source ?? '');
    expect(sources.length).toBeGreaterThan(2);
    for (const source of sources) {
      expect(source).not.toMatch(/^(https?:)?\/\//);
      if (!source.startsWith('data:')) expect(await api.ask('GET', source)).toMatchObject({ status: 200 });
    }
  });

  test('it lives, it is ready, and it describes each problem', async () => {
    expect((await api.ask('GET', '/health/live')).body).toMatchObject({ status: 'ok', details: {} });
    expect((await api.ask('GET', '/health/ready')).body).toMatchObject({
      status: 'ok',
      details: { database: { status: 'up' }, migrations: { status: 'up' } },
    });
    const kinds = (await api.ask('GET', '/problems')).body.items;
    expect(kinds.length).toBeGreaterThan(40);
    expect((await api.ask('GET', '/problems/act-not-open')).body).toMatchObject({ status: 409 });
  });
});
