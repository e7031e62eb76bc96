import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import pg from 'pg';
import { DEFAULT_PRACTICE } from '#law';
import { type Browser, openPortal } from '../../apps/portal/src/testing/browser.ts';
import { expectSoundPage, textOf } from '../../apps/portal/src/testing/draw.ts';
import {
  type DatabaseFixture,
  openDatabaseFixture,
  untilExamination,
} from '../../libs/persistence/src/testing/database-fixture.ts';

let stack: DatabaseFixture;
let portal: Awaited<ReturnType<typeof openPortal>>;
let mathilde: Browser;
let examined: string;

beforeAll(async () => {
  stack = await openDatabaseFixture();
  portal = await openPortal({ DATABASE_URL: stack.database.web, AUTH_DATABASE_URL: stack.database.auth });
  examined = await untilExamination(stack);
  mathilde = await enter(stack.mathilde.personId);
});
afterAll(async () => {
  await portal.close();
  await stack.close();
});

/** Signed in, with a second proof where one is asked for. */
async function enter(personId: string): Promise<Browser> {
  await stack.ask(`INSERT INTO person (id, email) VALUES ($1, $1::uuid || '@people.example') ON CONFLICT DO NOTHING`, [
    personId,
  ]);
  const [row] = await stack.ask<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId]);
  const email = row?.email ?? '';
  const browser = portal.browser();
  await browser.open('/sign-in');
  await browser.send('/sign-in', { email });
  const mails = await browser.open(`/rehearsal/mail?to=${encodeURIComponent(email)}`);
  const code = /\b\d{6}\b/.exec(textOf(mails.html))?.[0] ?? '';
  await browser.open('/sign-in/code');
  await browser.send('/sign-in/code', { code });
  await browser.open('/sign-in/enrolment');
  const { html } = await browser.send('/sign-in/enrolment');
  const key = /name="key" value="([A-Z2-7]+)"/.exec(html)?.[1];
  if (key !== undefined) {
    const totp = new TOTP({ secret: Secret.fromBase32(key) });
    await browser.send('/sign-in/enrolment/code', { key, code: totp.generate() });
  }
  return browser;
}

/** How many questions a page asks of what is in the portal; what the door asks of sessions is its own affair. */
async function statementsOf(path: string): Promise<number> {
  // The least of a few visits: a round of the portal itself (its clock, its gate) may fall into one of them.
  const visits = [await asked(path), await asked(path), await asked(path)];
  return Math.min(...visits);
}

async function asked(path: string): Promise<number> {
  const { query } = pg.Client.prototype;
  let count = 0;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [one] = given as [string | { text?: string } | undefined];
    const text = typeof one === 'string' ? one : (one?.text ?? '');
    if (/^\s*(SELECT|WITH|INSERT|UPDATE)\b/i.test(text) && !/set_config|\bauth\.|service_state/.test(text)) count += 1;
    return Reflect.apply(query, this, given);
  } as typeof query;
  try {
    const { status } = await mathilde.open(path);
    if (status !== 200) throw new Error(`${path}: ${status}`);
  } finally {
    pg.Client.prototype.query = query;
  }
  return count;
}

const PAGES = [
  '/mediator',
  '/mediator?queue=admissibility',
  '/mediator/body',
  '/mediator/body/people',
  '/mediator/body/merchants',
];
const DISPUTE_TABS = [
  '',
  '/exchange',
  '/apart-consumer',
  '/pieces',
  '/proposal',
  '/conduct',
  '/record',
  '/notes',
  '/admissibility',
];

describe('the pages of a mediator', () => {
  test('ask the database the same number of questions whatever there is to show', async () => {
    const tabs = DISPUTE_TABS.map((tab) => `/mediator/disputes/${examined}${tab}`);
    const paths = [...PAGES, ...tabs];
    const before: number[] = [];
    for (const path of paths) before.push(await statementsOf(path));
    for (let one = 0; one < 5; one += 1) await untilExamination(stack);
    const after: number[] = [];
    for (const path of paths) after.push(await statementsOf(path));
    expect(after).toEqual(before);
    for (const count of before) expect(count).toBeLessThanOrEqual(20);
  });

  test('are not there for anybody else', async () => {
    const camille = await enter(stack.camille.personId);
    const stranger = await enter(stack.stranger.personId);
    for (const path of [
      '/mediator',
      '/mediator/body',
      `/mediator/disputes/${examined}`,
      `/mediator/disputes/${examined}/notes`,
    ]) {
      expect((await camille.open(path)).status).toBe(404);
    }
    for (const tab of DISPUTE_TABS) {
      expect((await stranger.open(`/mediator/disputes/${examined}${tab}`)).status).toBe(404);
    }
    expect((await stranger.open('/mediator')).html).not.toContain('Moreau');
    expect((await portal.browser().open('/mediator')).to).toBe('/sign-in?next=%2Fmediator');
  });

  test('the page of a body is open to everybody', async () => {
    const { status, html } = await portal.browser().open(`/mediators/${stack.rives}`);
    expect(status).toBe(200);
    expect(textOf(html)).toContain('Médiation des Rives');
    expect(html).toContain(`/mediators/${stack.rives}/card.pdf`);
  });
});

describe('a merchant that a consumer named without its number', () => {
  const SIREN = '552 100 554';
  const HERE = '/mediator/body/numbers';

  test('is given it by a coordinator of the body that has the dispute, and is affiliated from the day they say', async () => {
    const merchantId = await named('Les Quatre Vents');
    const louise = await coordinator();
    const { html } = await louise.open(HERE);
    expectSoundPage(html, 'fr');
    expect(textOf(html)).toContain('Les Quatre Vents');

    const mistaken = await louise.send(`${HERE}/${merchantId}`, { number: '552 100 555', from: '2026-01-01' });
    expect(mistaken.status).toBe(422);
    expectSoundPage(mistaken.html, 'fr');
    // The mistake leads to its field, and nothing has to be written again.
    expect(mistaken.html).toContain(`href="#number-${merchantId}"`);
    expect(mistaken.html).toContain('value="552 100 555"');
    expect(mistaken.html).toContain('value="2026-01-01"');
    const noDay = await louise.send(`${HERE}/${merchantId}`, { number: SIREN, from: '2026-02-30' });
    expect(noDay.status).toBe(422);
    expect(noDay.html).toContain(`href="#from-${merchantId}"`);

    const given = await louise.send(`${HERE}/${merchantId}`, { number: SIREN, from: '2026-01-01' });
    expect([given.status, given.to]).toEqual([303, `${HERE}?done=1`]);
    const done = await louise.open(given.to ?? '');
    expectSoundPage(done.html, 'fr');
    expect(textOf(done.html)).toContain('C’est enregistré.');
    expect(done.html).not.toContain('Les Quatre Vents');
    expect(
      await stack.ask(
        `SELECT m.registration, a.body_id AS body, a.from_on::text AS "from"
           FROM merchant m JOIN affiliation a ON a.merchant_id = m.id WHERE m.id = $1`,
        [merchantId],
      ),
    ).toEqual([{ registration: '552100554', body: stack.rives, from: '2026-01-01' }]);
    // Once for all.
    expect((await louise.send(`${HERE}/${merchantId}`, { number: '732 829 320' })).status).toBe(404);
  });

  test('is not there for a mediator who does not coordinate', async () => {
    expect((await mathilde.open(HERE)).status).toBe(404);
  });
});

/** A merchant without a number, with whom the body has a dispute. */
async function named(name: string): Promise<string> {
  const [merchant] = await stack.ask<{ id: string }>(
    `INSERT INTO merchant (name, postal_address)
     VALUES ($1, '{"lines":["2 quai"],"postcode":"29000","city":"Quimper","country":"FR"}') RETURNING id`,
    [name],
  );
  const merchantId = merchant?.id ?? '';
  stack.clock.setTo('2026-01-05');
  const disputeId = await stack.complaint(stack.camille, merchantId);
  stack.clock.setTo('2026-03-08');
  await stack.does(stack.camille, disputeId, {
    type: 'ReferToMediator',
    bodyId: stack.rives,
    practice: DEFAULT_PRACTICE,
  });
  return merchantId;
}

async function coordinator(): Promise<Browser> {
  const personId = randomUUID();
  const browser = await enter(personId);
  await stack.ask(`INSERT INTO membership (person_id, body_id, role) VALUES ($1, $2, 'coordinator')`, [
    personId,
    stack.rives,
  ]);
  return browser;
}
