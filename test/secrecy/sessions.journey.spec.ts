import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TOTP } from 'otpauth';
import { openPortal } from '../../apps/portal/src/testing/browser.ts';
import { type Answer, type OpenApi, openApi, type Somebody } from '../support/api.ts';
import { createParties, deeds, type TestParties } from '../support/parties.ts';

/** Both doors of one organisation: what is true of a session at one is true at the other, at once. */
let api: OpenApi;
let portal: Awaited<ReturnType<typeof openPortal>>;
let parties: TestParties;
const { complain, act } = deeds(() => api);

beforeAll(async () => {
  api = await openApi();
  portal = await openPortal({ DATABASE_URL: api.database.web, AUTH_DATABASE_URL: api.database.auth });
  parties = await createParties(api);
}, 90_000);
afterAll(async () => {
  await portal?.close();
  await api?.close();
}, 30_000);

const ORIGIN = 'http://localhost:4000';

/** By every way a stolen token can be shown: to the api as a program or a browser would, and to the portal. */
async function opens({ token }: Pick<Somebody, 'token'>): Promise<readonly boolean[]> {
  const bearer = await api.ask('GET', '/v1/me', { headers: { authorization: `Bearer ${token}` } });
  const cookie = await api.ask('GET', '/v1/me', { headers: { cookie: `entente=${token}` } });
  const change = await api.ask('PATCH', '/v1/me', {
    headers: { cookie: `entente=${token}`, origin: ORIGIN },
    body: {},
  });
  const browser = portal.browser();
  browser.cookies.set('entente', token);
  const page = await browser.open('/account');
  return [bearer.status === 200, cookie.status === 200, change.status === 200, page.status === 200];
}

const EVERYWHERE = [true, true, true, true];
const NOWHERE = [false, false, false, false];

async function newestCode(email: string, before: ReadonlySet<string> = new Set()): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { body } = await api.ask('GET', `/v1/rehearsal/mail?to=${encodeURIComponent(email)}`);
    const mails = (body.items as { id: string; text: string }[]).filter(({ id }) => !before.has(id));
    const found = mails.map(({ text }) => /\b(\d{3})\s?(\d{3})\b/.exec(text)).find((match) => match !== null);
    if (found) return `${found[1]}${found[2]}`;
    await new Promise((wake) => setTimeout(wake, 20));
  }
  throw new Error(`No code came for ${email}`);
}

describe('a token that was there before', () => {
  const PLANTED = 'P'.repeat(43);

  test('is not the one of the session that opens: not in a browser', async () => {
    const browser = portal.browser();
    browser.cookies.set('entente', PLANTED);
    await browser.open('/sign-in');
    await browser.send('/sign-in', { email: 'fixee@people.example', next: '/account' });
    const code = await newestCode('fixee@people.example');
    await browser.open('/sign-in/code');
    expect((await browser.send('/sign-in/code', { code })).to).toBe('/account');
    expect((await browser.open('/account')).status).toBe(200);
    const own = browser.cookies.get('entente') ?? '';
    expect(own).not.toBe(PLANTED);
    expect(own).toMatch(/^[\w-]{43}$/);
    expect(await opens({ token: own })).toEqual(EVERYWHERE);
    expect(await opens({ token: PLANTED })).toEqual(NOWHERE);
  });

  test('nor for a program; nor is the token of somebody else who was signed in at the same place', async () => {
    const email = 'suivante@people.example';
    const { consumer } = parties;
    for (const headers of [
      { authorization: `Bearer ${PLANTED}` },
      { cookie: `entente=${consumer.token}`, origin: ORIGIN },
    ]) {
      const before = new Set<string>(
        (await api.ask('GET', `/v1/rehearsal/mail?to=${email}`)).body.items.map(({ id }: { id: string }) => id),
      );
      await api.ask('POST', '/v1/sign-in/code', { body: { email }, headers });
      const code = await newestCode(email, before);
      const { body } = await api.ask('POST', '/v1/sign-in/verify', { body: { email, code }, headers });
      expect([PLANTED, consumer.token]).not.toContain(body.token);
      const me = await api.ask('GET', '/v1/me', { as: { ...consumer, token: body.token } });
      expect(me.body.email).toBe(email);
    }
    expect(await opens(consumer)).toEqual(EVERYWHERE);
  });

  test('and a second factor gives a new token: whoever knew the old one has nothing', async () => {
    const weak = await api.signIn('monte@people.example', 'Monique Monte');
    const { body } = await api.ask('POST', '/v1/sign-in/second-factor/enrolment', { as: weak });
    const code = new TOTP({ secret: body.key, digits: 6, period: 30 }).generate();
    const raised = await api.ask('POST', '/v1/sign-in/second-factor', { as: weak, body: { code } });
    expect(raised.body.token).not.toBe(weak.token);
    expect(await opens(weak)).toEqual(NOWHERE);
    expect(await opens({ token: raised.body.token })).toEqual(EVERYWHERE);
    const twice = await api.ask('POST', '/v1/sign-in/second-factor', {
      as: { ...weak, token: raised.body.token },
      body: { code },
    });
    expect(twice).toMatchObject({ status: 422, body: { code: 'factor-wrong' } });
  });
});

describe('a token that was stolen', () => {
  test('is dead everywhere the moment its owner signs out of the api', async () => {
    const somebody = await api.signIn('sortie@people.example', 'Sophie Sortie');
    expect(await opens(somebody)).toEqual(EVERYWHERE);
    expect((await api.ask('DELETE', '/v1/sessions/current', { as: somebody })).status).toBe(204);
    expect(await opens(somebody)).toEqual(NOWHERE);
  });

  test('or of the portal, whose browser forgets it too', async () => {
    const somebody = await api.signIn('partie@people.example', 'Paule Partie');
    const browser = portal.browser();
    browser.cookies.set('entente', somebody.token);
    await browser.open('/account');
    expect((await browser.send('/sign-out')).to).toBe('/');
    expect(browser.cookies.has('entente')).toBe(false);
    expect(await opens(somebody)).toEqual(NOWHERE);
  });

  test('or ends all other sessions from another device, even while the thief is at it', async () => {
    const email = 'volee@people.example';
    const stolen = await api.signIn(email, 'Viviane Volée');
    const own = await api.signIn(email);
    let over = false;
    const begunAfter: number[] = [];
    const thief = async (): Promise<void> => {
      for (let last = 0; last < 3; ) {
        const late = over;
        const { status } = await api.ask('GET', '/v1/me', { as: stolen });
        if (late) begunAfter.push(status);
        if (late) last += 1;
      }
    };
    const thieves = Promise.all([thief(), thief(), thief(), thief()]);
    await new Promise((wake) => setTimeout(wake, 50));
    expect((await api.ask('DELETE', '/v1/sessions', { as: own })).status).toBe(204);
    over = true;
    await thieves;
    expect(begunAfter).toEqual(Array(12).fill(401));
    expect(await opens(stolen)).toEqual(NOWHERE);
    expect(await opens(own)).toEqual(EVERYWHERE);
  });
});

/** A file that waits for what its mediator decides. */
async function examined(): Promise<string> {
  const { disputeId } = (await complain(parties.consumer)).body;
  await act(parties.agent, disputeId, 'answer-complaint', { answer: 'rejected' });
  await act(parties.consumer, disputeId, 'refer-to-mediator');
  await act(parties.clerk, disputeId, 'assign-case-mediator', { personId: parties.mediator.personId });
  expect((await act(parties.mediator, disputeId, 'declare-independence')).status).toBe(200);
  return disputeId;
}

const versionOf = async (disputeId: string): Promise<number> =>
  (await api.superuser.query('SELECT max(version) AS v FROM dispute_event WHERE dispute_id = $1', [disputeId])).rows[0]
    .v;

describe('a membership that ends while its requests run', () => {
  test('what began before ends in order; what begins after finds nothing, and writes nothing', async () => {
    const { disputeId } = (await complain(parties.consumer)).body;
    const leaving = await api.signInStrongly('en-partance@boutique.example', 'Léa Départ');
    const { rows } = await api.superuser.query(
      `INSERT INTO membership (person_id, merchant_id, role) VALUES ($1, $2, 'agent') RETURNING id`,
      [leaving.personId, parties.merchantId],
    );
    let over = false;
    const before: number[] = [];
    const after: number[] = [];
    const lane = async (ask: (n: number) => Promise<Answer>): Promise<void> => {
      for (let late = 0, n = 0; late < 5; n += 1) {
        const begunLate = over;
        const { status } = await ask(n);
        (begunLate ? after : before).push(status);
        if (begunLate) late += 1;
      }
    };
    const path = `/v1/disputes/${disputeId}`;
    const read = () => api.ask('GET', path, { as: leaving });
    const write = (n: number) =>
      api.ask('POST', `${path}/acts/send-message`, { as: leaving, body: { statement: `Message ${n}` } });
    const lanes = Promise.all([lane(read), lane(read), lane(write), lane(write)]);
    await new Promise((wake) => setTimeout(wake, 400));
    await api.superuser.query('UPDATE membership SET ended_at = now() WHERE id = $1', [rows[0].id]);
    over = true;
    const atTheEnd = before.length;
    await lanes;
    const written = (
      await api.superuser.query(
        `SELECT count(*)::int AS n FROM dispute_event WHERE dispute_id = $1 AND type = 'MessageSent'`,
        [disputeId],
      )
    ).rows[0].n;
    expect(new Set(after)).toEqual(new Set([404]));
    expect(before.filter((status) => status >= 500)).toEqual([]);
    expect(before.slice(0, atTheEnd).every((status) => status === 200)).toBe(true);
    expect(written).toBeLessThanOrEqual(before.length);
    expect(written).toBeGreaterThan(0);
    const version = await versionOf(disputeId);
    await Promise.all(Array.from({ length: 10 }, (_, n) => write(n)));
    expect(await versionOf(disputeId)).toBe(version);
  }, 60_000);
});

describe('what decides', () => {
  const DECISIONS = [
    ['admit-referral', {}],
    ['reject-referral', { ground: '2', reasons: 'La demande est manifestement infondée.' }],
    ['issue-proposal', { solution: 'La moitié.', reasons: 'Ainsi.', sense: 'partial', amountCents: 100 }],
    ['close-mediation', {}],
  ] as const;

  async function triedBy(as: Somebody, disputeId: string): Promise<readonly string[]> {
    const codes: string[] = [];
    for (const [name, body] of DECISIONS) {
      const answer = await api.ask('POST', `/v1/disputes/${disputeId}/acts/${name}`, { as, body });
      codes.push(`${answer.status} ${answer.body.code}`);
    }
    return codes;
  }

  const ASKED_AGAIN = DECISIONS.map(() => '403 second-factor-needed');

  test('asks for the second factor of whoever has shown only one, or long ago, or was away', async () => {
    const disputeId = await examined();
    const version = await versionOf(disputeId);
    const weak = await api.signIn('mediatrice@mediation.example');
    expect(await triedBy(weak, disputeId)).toEqual(ASKED_AGAIN);
    const stands = (sql: string) =>
      api.superuser.query(`UPDATE auth.session SET ${sql} WHERE person_id = $1`, [parties.mediator.personId]);
    await stands(`raised_at = now() - interval '12 hours 1 minute', last_seen_at = now()`);
    expect(await triedBy(parties.mediator, disputeId)).toEqual(ASKED_AGAIN);
    await stands(`raised_at = now(), last_seen_at = now() - interval '61 minutes'`);
    expect(await triedBy(parties.mediator, disputeId)).toEqual(ASKED_AGAIN);
    // Having come back does not make it fresh.
    expect(await triedBy(parties.mediator, disputeId)).toEqual(ASKED_AGAIN);
    expect(await versionOf(disputeId)).toBe(version);
    await stands(`raised_at = now(), last_seen_at = now()`);
    expect((await act(parties.mediator, disputeId, 'admit-referral')).status).toBe(200);
  }, 60_000);
});
