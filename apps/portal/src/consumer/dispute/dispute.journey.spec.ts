import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { keepText, type Performance, perform } from '#casework';
import { type Act, type Actor } from '#dispute';
import { DEFAULT_PRACTICE } from '#law';
import { databaseOf, PgRecords, SystemClock } from '#persistence';
import { disputeReference } from '#text';
import { type Browser, openPortal } from '../../testing/browser.ts';
import { textOf } from '../../testing/draw.ts';

let portal: Awaited<ReturnType<typeof openPortal>>;
let superuser: pg.Client;
let records: PgRecords;
let web: Awaited<ReturnType<typeof openDatabase>>;
let camille: Browser;
let consumer: Actor;
let agent: Actor;
let merchantId: string;
const clock = new SystemClock();

const openDatabase = (url: string) => databaseOf({ url, poolSize: 4 }).initialize();

beforeAll(async () => {
  portal = await openPortal();
  superuser = new pg.Client(portal.database.superuser);
  await superuser.connect();
  web = await openDatabase(portal.database.web);
  records = new PgRecords(web);
  camille = portal.browser();
  await enter(camille, 'camille@personnes.example');
  const one = async (sql: string, values: readonly unknown[] = []): Promise<string> =>
    (await superuser.query(sql, [...values])).rows[0].id;
  const address = JSON.stringify({ lines: ['1 rue du Pont'], postcode: '75011', city: 'Paris', country: 'FR' });
  merchantId = await one(
    `INSERT INTO merchant (siren, name, postal_address) VALUES ('000000109', 'Atelier Boussole', $1) RETURNING id`,
    [address],
  );
  const personId = await one(`SELECT id FROM person WHERE email = 'camille@personnes.example'`);
  const agentId = await one(`INSERT INTO person (email) VALUES ('agent@boussole.example') RETURNING id`);
  await superuser.query(`INSERT INTO membership (person_id, merchant_id, role) VALUES ($1, $2, 'agent')`, [
    agentId,
    merchantId,
  ]);
  consumer = { role: 'consumer', personId };
  agent = { role: 'merchant', personId: agentId, merchantId };
});
afterAll(async () => {
  await superuser.end();
  await web.destroy();
  await portal.close();
});

async function enter(browser: Browser, email: string): Promise<void> {
  await browser.open('/sign-in');
  await browser.send('/sign-in', { email });
  for (let tries = 0; tries < 50; tries += 1) {
    const { html } = await browser.open(`/rehearsal/mail?to=${encodeURIComponent(email)}`);
    const code = /<p class="mail-text">[\s\S]*?\b(\d{3}\s?\d{3})\b/.exec(html)?.[1];
    if (code !== undefined) {
      await browser.open('/sign-in/code');
      await browser.send('/sign-in/code', { code });
      return;
    }
    await new Promise((wake) => setTimeout(wake, 20));
  }
  throw new Error(`No mail came for ${email}.`);
}

async function does(disputeId: string, actor: Actor, act: Act, more: Partial<Performance> = {}): Promise<void> {
  const outcome = await perform(records, clock, { disputeId, actor, act, ...more });
  if (outcome.kind !== 'done') throw new Error(`${act.type}: ${JSON.stringify(outcome)}`);
}

async function complaint(): Promise<string> {
  const disputeId = randomUUID();
  const { text, ref } = keepText('Le lave-linge ne démarre plus.');
  await does(
    disputeId,
    consumer,
    {
      type: 'FileComplaint',
      reference: disputeReference(2026, randomBytes(7)),
      consumerId: consumer.role === 'consumer' ? consumer.personId : '',
      merchantId,
      rules: { jurisdiction: 'FR', sector: 'general', practice: DEFAULT_PRACTICE },
      statement: ref,
      claims: [],
      pieceIds: [],
    },
    { texts: [text] },
  );
  return disputeId;
}

async function says(disputeId: string, actor: Actor, words: string): Promise<void> {
  const { text, ref } = keepText(words);
  const audience = ['consumer', 'merchant', 'mediator'] as const;
  await does(disputeId, actor, { type: 'SendMessage', statement: ref, audience }, { texts: [text] });
}

async function offers(disputeId: string, offerId: string): Promise<void> {
  const { text, ref } = keepText('Nous remboursons la moitié.');
  await does(disputeId, agent, { type: 'MakeOffer', offerId, statement: ref }, { texts: [text] });
}

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

describe('the page of a dispute', () => {
  test('asks as many questions of the database for a long dispute as for a short one', async () => {
    const [short, long] = [await complaint(), await complaint()];
    for (let n = 0; n < 25; n += 1) await says(long, n % 2 ? agent : consumer, `Message ${n}`);
    // The least of three: a connection that is opened meanwhile asks a question of its own.
    const least = async (path: string) => Math.min(await asked(path), await asked(path), await asked(path));
    const asked = async (path: string): Promise<number> => {
      let count = 0;
      const prototype = pg.Client.prototype as { query: (...given: unknown[]) => unknown };
      const original = prototype.query;
      prototype.query = function counted(this: unknown, ...given: unknown[]) {
        count += 1;
        return original.apply(this, given);
      };
      try {
        expect((await camille.open(path)).status).toBe(200);
      } finally {
        prototype.query = original;
      }
      return count;
    };
    for (const below of ['', '/messages', '/record', '/pieces', '/letters', '/seen', '/stop']) {
      const few = await least(`/consumer/disputes/${short}${below}`);
      expect(await least(`/consumer/disputes/${long}${below}`)).toBe(few);
      expect(few).toBeLessThanOrEqual(35);
    }
  });

  test('is not there for whoever has no part in it, and asks a stranger to sign in', async () => {
    const disputeId = await complaint();
    const other = portal.browser();
    const path = `/consumer/disputes/${disputeId}`;
    expect((await other.open(path)).to).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
    await enter(other, 'curieux@personnes.example');
    for (const below of [
      '',
      '/messages',
      '/private',
      '/refer',
      '/seen',
      '/pieces',
      '/letters',
      '/calendar.ics',
      '/tag',
    ]) {
      expect((await other.open(`${path}${below}`)).status).toBe(404);
    }
    expect((await other.send(`${path}/messages`, { statement: 'Je suis là.' })).status).toBe(404);
  });
});

describe('an act done from the page', () => {
  test('happens once, however often its form is sent', async () => {
    const disputeId = await complaint();
    const path = `/consumer/disputes/${disputeId}`;
    const { html } = await camille.open(`${path}/messages`);
    const fields = {
      statement: 'Une seule fois, s’il vous plaît.',
      once: hidden(html, 'once'),
      seen: hidden(html, 'seen'),
    };
    expect((await camille.send(`${path}/messages`, fields)).to).toBe(`${path}/messages#write`);
    await camille.open(`${path}/messages`);
    expect((await camille.send(`${path}/messages`, fields)).status).toBe(303);
    const { html: after } = await camille.open(`${path}/messages`);
    expect(after.match(/Une seule fois/g)).toHaveLength(1);
  });

  test('that comes too late is told with what changed, and what was written is given back', async () => {
    const disputeId = await complaint();
    const path = `/consumer/disputes/${disputeId}`;
    const [first, second] = [randomUUID(), randomUUID()];
    await offers(disputeId, first);
    const { html } = await camille.open(path);
    const fields = { once: hidden(html, 'once'), tag: hidden(html, 'tag'), seen: hidden(html, 'seen') };
    await offers(disputeId, second);
    const late = await camille.send(`${path}/acts`, {
      ...fields,
      act: 'MakeOffer',
      statement: 'Les trois quarts me conviendraient mieux.',
    });
    expect(late.status).toBe(409);
    const text = textOf(late.html);
    expect(text).toContain('Quelqu’un a agi avant vous');
    expect(text).toContain('Une offre a été faite.');
    expect(text).toContain('Les trois quarts me conviendraient mieux.');
    expect(text.match(/Une offre a été faite\./g)).toHaveLength(1);
  });

  test('that is not one of this page is not there', async () => {
    const path = `/consumer/disputes/${await complaint()}`;
    await camille.open(path);
    expect((await camille.send(`${path}/acts`, { act: 'WithdrawComplaint' })).status).toBe(404);
    await camille.open(path);
    expect((await camille.send(`${path}/acts`, { act: 'AdmitReferral' })).status).toBe(404);
  });

  test('that is badly filled is shown again with what was typed', async () => {
    const disputeId = await complaint();
    const path = `/consumer/disputes/${disputeId}`;
    await offers(disputeId, randomUUID());
    const { html } = await camille.open(path);
    const fields = { act: 'MakeOffer', once: hidden(html, 'once'), statement: 'Cent euros.', amountCents: 'beaucoup' };
    const again = await camille.send(`${path}/acts`, fields);
    expect(again.status).toBe(422);
    expect(again.html).toContain('<a href="#amountCents">');
    expect(again.html).toContain('Cent euros.</textarea>');
    expect(again.html).toContain('value="beaucoup"');
  });
});
