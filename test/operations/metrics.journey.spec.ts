import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openPortal } from '../../apps/portal/src/testing/browser.ts';
import { type OpenApi, openApi } from '../support/api.ts';
import { createParties, deeds } from '../support/parties.ts';

let api: OpenApi;

beforeAll(async () => {
  api = await openApi();
}, 60_000);
afterAll(() => api?.close(), 30_000);

const metricsOf = async () => (await api.ask('GET', '/metrics')).bytes.toString();

describe('the metrics of the API', () => {
  test('count answers by the pattern of the route, never by what stood in it', async () => {
    const camille = await api.signIn('camille.moreau@personnes.example', 'Camille Moreau');
    await api.ask('GET', '/v1/disputes/3f1c8a52-0f7e-4a0e-9d5b-0d7b3a1c9e11', { as: camille });
    await api.ask('GET', '/v1/nowhere/camille.moreau@personnes.example');
    const text = await metricsOf();
    expect(text).toMatch(/entente_requests_total\{route="\/v1\/disputes\/:[a-zA-Z]+",method="GET",status="404"\} 1/);
    expect(text).toContain('entente_requests_total{route="none",method="GET",status="404"}');
    expect(text).not.toMatch(/camille|3f1c8a52|personnes\.example/i);
    expect(text).toContain('process_resident_memory_bytes');
  });

  test('count acts by type and outcome, and refusals by code', async () => {
    const parties = await createParties(api);
    const { complain, act } = deeds(() => api);
    const filed = await complain(parties.consumer);
    expect(filed.status).toBe(201);
    const refused = await act(parties.consumer, filed.body.disputeId, 'contest-answer');
    expect(refused.status).toBe(409);
    const text = await metricsOf();
    expect(text).toContain('entente_acts_total{act="FileComplaint",outcome="done"} 1');
    expect(text).toContain(`entente_problems_total{code="${refused.body.code}"} 1`);
  }, 30_000);

  test('are there for this machine alone, and not for whoever comes through a proxy', async () => {
    for (const header of ['x-forwarded-for', 'forwarded', 'via']) {
      const refused = await api.ask('GET', '/metrics', { headers: { [header]: '203.0.113.9' } });
      expect(refused).toMatchObject({ status: 404, body: { code: 'not-found' } });
    }
  });

  test('with a token, are there for whoever brings it and for nobody else', async () => {
    const watched = await openApi({ metricsToken: 'a token for the metrics' });
    try {
      expect((await watched.ask('GET', '/metrics')).status).toBe(404);
      const wrong = { authorization: 'Bearer another token' };
      expect((await watched.ask('GET', '/metrics', { headers: wrong })).status).toBe(404);
      const right = { authorization: 'Bearer a token for the metrics', 'x-forwarded-for': '203.0.113.9' };
      expect((await watched.ask('GET', '/metrics', { headers: right })).status).toBe(200);
    } finally {
      await watched.close();
    }
  }, 30_000);

  test('methods of one’s own making do not make series', async () => {
    const { port } = new URL(api.url);
    await new Promise<void>((done) => {
      const asked = request({ port, path: '/v1/merchants', method: 'PROPFIND' }, (answer) => {
        answer.resume().on('end', done);
      });
      asked.on('error', () => done()).end();
    });
    expect(await metricsOf()).not.toContain('PROPFIND');
  });
});

describe('the metrics of the portal', () => {
  test('are there too', async () => {
    const portal = await openPortal();
    try {
      const browser = portal.browser();
      await browser.open('/');
      const { status, html } = await browser.open('/metrics');
      expect(status).toBe(200);
      expect(html).toMatch(/entente_requests_total\{route="\/",method="GET",status="200"\} 1/);
      expect((await browser.open('/metrics', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404);
    } finally {
      await portal.close();
    }
  }, 30_000);
});
