import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { Files, Records, type ServiceState, ServiceStates } from '#casework';
import { openPortal } from '../../apps/portal/src/testing/browser.ts';
import { type OpenApi, openApi } from '../support/api.ts';
import { createParties, deeds, formWith, PDF, type TestParties } from '../support/parties.ts';

describe('the door for programs', () => {
  let api: OpenApi;
  let parties: TestParties;
  beforeAll(async () => {
    api = await openApi();
    parties = await createParties(api);
  }, 90_000);
  afterAll(() => api?.close(), 30_000);

  /** A port that fails, for as long as something is tried. */
  async function without<T>(
    port: abstract new () => unknown,
    method: string,
    code: string,
    attempt: () => Promise<T>,
  ): Promise<T> {
    const target = api.app.get(port, { strict: false }) as Record<string, unknown>;
    const whole = target[method];
    target[method] = () => Promise.reject(Object.assign(new Error('x'), { code }));
    try {
      return await attempt();
    } finally {
      // What stood in the class stands there again.
      delete target[method];
      target[method] ??= whole;
    }
  }

  test.each(['ENOSPC', 'EROFS', 'EDQUOT'])(
    'says that there is no room for a file (%s), and keeps nothing of it',
    async (code) => {
      const upload = () => api.ask('POST', '/v1/pieces', { as: parties.consumer, form: formWith(PDF, 'facture.pdf') });
      const { rows: before } = await api.superuser.query('SELECT count(*)::int AS n FROM piece');
      const refused = await without(Files, 'receive', code, upload);
      expect(refused).toMatchObject({ status: 507, body: { code: 'no-room' } });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await api.superuser.query('SELECT count(*)::int AS n FROM piece')).rows).toEqual(before);
      expect((await upload()).status).toBe(201);
    },
  );

  test('says the same when the database has no room, and goes on being read', async () => {
    const { complain, read } = deeds(() => api);
    const { disputeId } = (await complain(parties.consumer)).body;
    const refused = await without(Records, 'write', '53100', () => complain(parties.consumer));
    expect(refused).toMatchObject({ status: 507, body: { code: 'no-room' } });
    expect((await read(parties.consumer, disputeId)).disputeId ?? disputeId).toBe(disputeId);
    expect((await complain(parties.consumer)).status).toBe(201);
  });

  test('records nothing while the clock of its machine is astray', async () => {
    const states = api.app.get<ServiceStates>(ServiceStates, { strict: false }) as { read: ServiceStates['read'] };
    const astray: ServiceState = { recovering: false, skewMs: 3 * 86_400_000 };
    states.read = async () => astray;
    // The gate keeps an answer for a second.
    await new Promise((wake) => setTimeout(wake, 1_100));
    const { complain } = deeds(() => api);
    const refused = await complain(parties.consumer);
    expect(refused).toMatchObject({ status: 503, body: { code: 'clock-astray' } });
    expect(refused.headers.get('retry-after')).not.toBeNull();
    expect((await api.ask('GET', '/v1/me', { as: parties.consumer })).status).toBe(200);
    states.read = async () => ({ recovering: false, skewMs: 0 });
    await new Promise((wake) => setTimeout(wake, 1_100));
    expect((await complain(parties.consumer)).status).toBe(201);
  });
});

describe('the door for people', () => {
  test('a restored portal says so on every page, and takes nothing in', async () => {
    const portal = await openPortal();
    const superuser = new pg.Client(portal.database.superuser);
    await superuser.connect();
    try {
      const browser = portal.browser();
      expect((await browser.open('/')).html).not.toContain('rétabli après un incident');
      await superuser.query('INSERT INTO recovery (taken_at) VALUES (now())');
      await new Promise((wake) => setTimeout(wake, 1_100));
      for (const page of ['/', '/sign-in', '/find-my-mediator']) {
        const { status, html } = await browser.open(page);
        expect([page, status < 400 && html.includes('rétabli après un incident')]).toEqual([page, true]);
      }
      await browser.open('/sign-in');
      const refused = await browser.send('/sign-in', { email: 'camille@personne.example' });
      expect(refused.status).toBe(503);
      expect(refused.headers.get('retry-after')).toBe('600');
      expect(refused.html).toContain('rétabli après un incident');
      expect((await superuser.query('SELECT FROM auth.sign_in_code')).rowCount).toBe(0);
      // For whoever watches the programs, nothing changes.
      expect((await browser.open('/health/ready')).status).toBe(200);
      expect((await browser.open('/metrics')).status).toBe(200);
    } finally {
      await superuser.end();
      await portal.close();
    }
  }, 60_000);

  test('without its database it is a page that says when to come back', async () => {
    const portal = await openPortal();
    const browser = portal.browser();
    expect((await browser.open('/sign-in')).status).toBe(200);
    browser.cookies.set('entente-session', 'x'.repeat(43));
    await portal.database.drop();
    const { status, headers, html } = await browser.send('/sign-in', { email: 'camille@personne.example' });
    expect(status).toBe(503);
    expect(headers.get('retry-after')).not.toBeNull();
    expect(html).toContain('indisponible pour un moment');
    await portal.close();
  }, 60_000);
});
