import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { answerCodeDigest, keepText, newAnswerCode, type Performance, perform } from '#casework';
import { DEFAULT_PRACTICE } from '#law';
import { databaseOf, PgRecords } from '#persistence';
import { disputeReference } from '#text';
import { openPortal } from '../../testing/browser.ts';
import { expectSoundPage, textOf } from '../../testing/draw.ts';

let portal: Awaited<ReturnType<typeof openPortal>>;
let superuser: pg.Client;
let records: PgRecords;
let close: () => Promise<void>;
let merchantId: string;

beforeAll(async () => {
  portal = await openPortal();
  superuser = new pg.Client(portal.database.superuser);
  await superuser.connect();
  const web = await databaseOf({ url: portal.database.web, poolSize: 2 }).initialize();
  records = new PgRecords(web);
  const address = JSON.stringify({ lines: ['1 rue du Pont'], postcode: '75011', city: 'Paris', country: 'FR' });
  const { rows } = await superuser.query(
    `INSERT INTO merchant (siren, name, postal_address) VALUES ('000000109', 'Atelier Boussole', $1) RETURNING id`,
    [address],
  );
  merchantId = rows[0].id;
  close = async () => {
    await web.destroy();
    await superuser.end();
    await portal.close();
  };
}, 60_000);
afterAll(() => close());

function complaintOf(disputeId: string): Performance {
  const personId = randomUUID();
  const { text, ref } = keepText('Le lave-linge commandé le 5 janvier ne démarre plus.');
  return {
    disputeId,
    actor: { role: 'consumer', personId },
    texts: [text],
    parties: [{ kind: 'consumer', personId, name: 'Camille Moreau', addressLines: [], language: 'fr' }],
    act: {
      type: 'FileComplaint',
      reference: disputeReference(2026, randomBytes(7)),
      consumerId: personId,
      merchantId,
      rules: { jurisdiction: 'FR', sector: 'general', practice: DEFAULT_PRACTICE },
      statement: ref,
      claims: [{ kind: 'refund', amountCents: 45_000 }],
      pieceIds: [],
    },
  };
}

/** A complaint, and the code that its letter bore. */
async function letter() {
  const disputeId = randomUUID();
  const clock = { now: () => Promise.resolve(new Date().toISOString() as never) };
  await perform(records, clock, complaintOf(disputeId));
  const code = newAnswerCode();
  await superuser.query(
    `INSERT INTO answer_code (dispute_id, merchant_id, digest, via) VALUES ($1, $2, $3, 'letter')`,
    [disputeId, merchantId, answerCodeDigest(code)],
  );
  const events = async () =>
    (
      await superuser.query('SELECT type, by_role, payload FROM dispute_event WHERE dispute_id = $1 ORDER BY version', [
        disputeId,
      ])
    ).rows;
  return { disputeId, code, events };
}

const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

describe('a merchant without an account', () => {
  test('answers a complaint with the code of its letter: two pages to read, four fields to fill', async () => {
    const { code, events } = await letter();
    const browser = portal.browser();
    const door = await browser.open(`/answer?code=${code}`);
    expect(door.html).toContain(`value="${code}"`);
    expect((await browser.send('/answer', { code: code.toLowerCase().replaceAll('-', ' ') })).to).toBe(
      '/answer/complaint',
    );
    const read = await browser.open('/answer/complaint');
    expectSoundPage(read.html, 'fr');
    expect(textOf(read.html)).toContain('Réclamation de Camille Moreau');
    expect(textOf(read.html)).toContain('Le lave-linge commandé le 5 janvier ne démarre plus.');
    expect(read.html).not.toContain('action="/sign-out"');

    const { html } = await browser.open('/answer/complaint?choice=refuse');
    const form = { choice: 'refuse', once: hidden(html, 'once'), tag: hidden(html, 'tag') };
    const wrong = await browser.send('/answer/complaint', { ...form, wouldMediate: 'yes' });
    expect(wrong.status).toBe(422);
    expectSoundPage(wrong.html, 'fr');
    expect(wrong.html).toContain('href="#statement"');
    expect(wrong.html).toMatch(/value="yes" checked/);

    const filled = { ...form, reason: 'unfounded', statement: 'La machine a plus de dix ans.', wouldMediate: 'yes' };
    const sent = await browser.send('/answer/complaint', filled);
    expect(sent.status).toBe(303);
    const done = await browser.open(sent.to ?? '');
    expect(textOf(done.html)).toContain('Votre réponse est enregistrée');
    expect((await events()).map(({ type }) => type)).toEqual([
      'ComplaintFiled',
      'ComplaintAnswered',
      'ComplaintUnresolved',
    ]);
    expect((await events())[1]).toMatchObject({
      by_role: 'merchant',
      payload: { answer: 'rejected', reason: 'unfounded', wouldMediate: true },
    });

    expect(textOf((await browser.open('/answer/complaint')).html)).toContain('Ce code ne sert plus');
    await browser.send('/answer/complaint', { ...filled, once: 'another' });
    expect(await events()).toHaveLength(3);
  });

  test('is told kindly of a wrong code, and nothing else', async () => {
    const browser = portal.browser();
    await browser.open('/answer');
    const { status, html } = await browser.send('/answer', { code: '7K3Q-0MZB-119X' });
    expect(status).toBe(422);
    expect(textOf(html)).toContain('Ce code ne correspond à aucune réclamation');
    expect((await browser.open('/answer/complaint')).to).toBe('/answer');
  });

  test('cannot make itself another code: the cookie is signed', async () => {
    const { code } = await letter();
    const browser = portal.browser();
    await browser.open('/answer');
    await browser.send('/answer', { code });
    const kept = browser.cookies.get('entente-answering') ?? '';
    browser.cookies.set('entente-answering', `${randomUUID()}.${kept.split('.')[1]}`);
    expect((await browser.open('/answer/complaint')).to).toBe('/answer');
  });

  test('asks first: the code stays good, and answers afterwards', async () => {
    const { code, events } = await letter();
    const browser = portal.browser();
    await browser.open('/answer');
    await browser.send('/answer', { code });
    const { html } = await browser.open('/answer/complaint?choice=ask');
    const form = {
      once: hidden(html, 'once'),
      tag: hidden(html, 'tag'),
      statement: 'Quel est le numéro de commande ?',
    };
    const asked = await browser.send('/answer/complaint', { ...form, choice: 'ask' });
    expect(textOf((await browser.open(asked.to ?? '')).html)).toContain('Votre question est transmise');
    const offer = await browser.open('/answer/complaint?choice=offer');
    const sent = await browser.send('/answer/complaint', {
      choice: 'offer',
      once: hidden(offer.html, 'once'),
      tag: hidden(offer.html, 'tag'),
      statement: 'Un bon de cent euros.',
      amountCents: '100',
    });
    expect(sent.status).toBe(303);
    expect((await events()).map(({ type }) => type)).toEqual(['ComplaintFiled', 'HoldingAnswerGiven', 'OfferMade']);
  });

  test('whose consumer withdrew meanwhile learns it, and nothing is recorded', async () => {
    const { disputeId, code, events } = await letter();
    const browser = portal.browser();
    await browser.open('/answer');
    await browser.send('/answer', { code });
    const { html } = await browser.open('/answer/complaint?choice=accept');
    const [filed] = (await superuser.query('SELECT by_person FROM dispute_event WHERE dispute_id = $1', [disputeId]))
      .rows;
    const consumer = { role: 'consumer', personId: filed.by_person } as const;
    const clock = { now: () => Promise.resolve(new Date().toISOString() as never) };
    await perform(records, clock, { disputeId, actor: consumer, act: { type: 'WithdrawComplaint' } });
    const late = await browser.send('/answer/complaint', {
      choice: 'accept',
      once: hidden(html, 'once'),
      tag: hidden(html, 'tag'),
    });
    expect(textOf(late.html)).toContain('Ce code ne sert plus');
    expect(await events()).toHaveLength(2);
  });
});
