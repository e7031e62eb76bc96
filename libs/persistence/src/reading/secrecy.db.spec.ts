import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keepText } from '#casework';
import type { Actor } from '#dispute';
import { DEFAULT_PRACTICE } from '#law';
import { type Acting, actingAs, inTransaction } from '../acting.ts';
import {
  complaintOf,
  type DatabaseFixture,
  message,
  openDatabaseFixture,
  untilExamination,
} from '../testing/database-fixture.ts';

/** Every table that holds anything of a dispute, with the column that says of which. */
const TABLES = {
  dispute: 'id',
  dispute_event: 'dispute_id',
  dispute_side_view: 'dispute_id',
  dispute_text: 'dispute_id',
  dispute_party: 'dispute_id',
  piece: 'dispute_id',
  deadline: 'dispute_id',
  outbox: 'dispute_id',
  notice: 'dispute_id',
  idempotency_key: 'actor',
} as const;
/** And those which the programs of people may not even ask. */
const WORKER_ONLY = ['mail', 'erasure'];

let db: DatabaseFixture;
let id: string;

beforeAll(async () => {
  db = await openDatabaseFixture();
  const { camille, agent, mathilde } = db;
  id = await untilExamination(db);
  const tell = async (actor: Actor, words: ReturnType<typeof message>) => db.does(actor, id, words.act, words);
  await tell(agent, message(['merchant', 'mediator'], 'aparté du professionnel'));
  await tell(camille, message(['consumer', 'mediator'], 'aparté de la consommatrice'));
  await tell(mathilde, message(['consumer', 'merchant', 'mediator'], 'à tous'));
  await db.uploads.add(camille.personId, {
    pieceId: randomUUID(),
    name: 'brouillon.pdf',
    mediaType: 'application/pdf',
    bytes: 1,
    sha256: 'd'.repeat(64),
    kind: 'pdf',
  });
  const [owed] = await db.ask<{ id: string; version: number }>(
    "SELECT id, version FROM outbox WHERE dispute_id = $1 AND to_side = 'merchant' AND kind = 'notice' LIMIT 1",
    [id],
  );
  await db.ask(
    `INSERT INTO notice (id, outbox_id, dispute_id, version, code, number, title, to_side, sha256, bytes, issued_on)
     VALUES (gen_random_uuid(), $1, $2, $3, 'N01', 'n', 't', 'merchant', repeat('e', 64), 1, '2026-03-02')`,
    [owed?.id, id, owed?.version],
  );
});
afterAll(() => db.close());

const rowsSeen = (acting: Acting): Promise<Record<string, number>> =>
  inTransaction(db.web, acting, async ({ client }) => {
    const seen: Record<string, number> = {};
    for (const table of Object.keys(TABLES)) {
      const { rows } = await client.query(`SELECT count(*)::int AS count FROM ${table}`);
      seen[table] = rows[0].count;
    }
    return seen;
  });

const NOTHING = Object.fromEntries(Object.keys(TABLES).map((table) => [table, 0]));

describe('the second lock, without the code', () => {
  test('who has no part sees no row of any table, reading or performing, whatever dispute they name', async () => {
    const { karim, rachel, rival, stranger, camille, agent, mathilde } = db;
    const outsiders: Acting[] = [karim, rachel, rival, stranger].flatMap((actor) => [
      actingAs(actor, 'reading'),
      actingAs(actor, 'reading', id),
      actingAs(actor, 'performing', id),
    ]);
    // the right person in the wrong capacity or organisation
    const crossed: Acting[] = [
      { role: 'merchant', personId: agent.personId, organisationId: db.rives, disputeId: id, purpose: 'performing' },
      {
        role: 'mediator',
        personId: mathilde.personId,
        organisationId: db.boutique,
        disputeId: id,
        purpose: 'reading',
      },
      // the right house, named by somebody who does not act for it, or not as that
      { role: 'merchant', personId: rival.personId, organisationId: db.boutique, disputeId: id, purpose: 'reading' },
      {
        role: 'merchant',
        personId: rival.personId,
        organisationId: db.boutique,
        disputeId: id,
        purpose: 'performing',
      },
      { role: 'mediator', personId: stranger.personId, organisationId: db.rives, disputeId: id, purpose: 'reading' },
      { role: 'clerk', personId: mathilde.personId, organisationId: db.rives, disputeId: id, purpose: 'performing' },
      { role: 'clock', personId: randomUUID(), disputeId: id, purpose: 'performing' },
      { role: 'representative', personId: camille.personId, purpose: 'reading' },
      { personId: randomUUID(), disputeId: id, purpose: 'performing' },
    ];
    for (const acting of [...outsiders, ...crossed]) {
      const seen = await rowsSeen(acting);
      // her own upload that joined nothing is hers in every capacity
      if (acting.personId === camille.personId) seen['piece'] = 0;
      expect(seen).toEqual(NOTHING);
    }
  });

  test('without any setting there is nothing, and no error', async () => {
    const runner = db.web.createQueryRunner();
    const client = await runner.connect();
    for (const table of Object.keys(TABLES)) {
      expect((await client.query(`SELECT count(*)::int AS count FROM ${table}`)).rows).toEqual([{ count: 0 }]);
    }
    for (const table of WORKER_ONLY) {
      await expect(client.query(`SELECT 1 FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
    }
    await runner.release();
  });

  test('the letter that bears the code of the merchant is read by the merchant alone, and not by whoever mediates', async () => {
    const { agent, mathilde, clerk } = db;
    const letters = (actor: Actor) =>
      inTransaction(db.web, actingAs(actor, 'reading', id), async ({ client }) => {
        const { rows } = await client.query(`SELECT 1 FROM notice WHERE code = 'N01' AND to_side = 'merchant'`);
        return rows.length;
      });
    expect(await letters(agent)).toBe(1);
    expect(await db.reading.notices(agent, id)).toMatchObject([{ code: 'N01' }]);
    for (const reader of [mathilde, clerk]) {
      expect(await letters(reader)).toBe(0);
      expect(await db.reading.notices(reader, id)).toEqual([]);
    }
  });

  test('a reader sees what is addressed to their side, and of other files nothing at all', async () => {
    const { camille, agent, mathilde } = db;
    const events = async (actor: Actor) => (await rowsSeen(actingAs(actor, 'reading', id)))['dispute_event'];
    const [total] = await db.ask<{ n: number }>('SELECT count(*)::int AS n FROM dispute_event WHERE dispute_id = $1', [
      id,
    ]);
    expect(await events(mathilde)).toBe(total?.n);
    expect(await events(agent)).toBeLessThan((await events(camille)) ?? 0);
    expect(await events(camille)).toBeLessThan(total?.n ?? 0);
    expect(await rowsSeen(actingAs(camille, 'reading', id))).toMatchObject({
      dispute: 0,
      deadline: 0,
      outbox: 0,
      notice: 0,
    });
    expect(await rowsSeen(actingAs(agent, 'reading', id))).toMatchObject({
      dispute: 0,
      deadline: 0,
      outbox: 0,
      notice: 1,
    });
    expect(await rowsSeen(actingAs(camille, 'reading'))).toMatchObject({
      dispute_side_view: 1,
      dispute_event: 0,
      dispute_text: 0,
    });
  });

  test('a caucus is seen by its two sides only, words and event', async () => {
    const { camille, agent, mathilde, reading } = db;
    const words = async (reader: typeof camille | typeof agent | typeof mathilde) => {
      const all = await db.ask<{ id: string }>('SELECT id FROM dispute_text WHERE dispute_id = $1', [id]);
      return Object.values(
        await reading.texts(
          reader,
          id,
          all.map((text) => text.id),
        ),
      ).filter((body) => /part|tous/.test(body));
    };
    expect((await words(camille)).sort()).toEqual(['aparté de la consommatrice', 'à tous']);
    expect((await words(agent)).sort()).toEqual(['aparté du professionnel', 'à tous']);
    expect(await words(mathilde)).toHaveLength(3);
    const messages = async (reader: typeof camille | typeof agent) =>
      (await reading.events(reader, id)).filter(({ event }) => event.type === 'MessageSent').length;
    expect(await messages(camille)).toBe(2);
    expect(await messages(agent)).toBe(2);
  });

  test('the whole that a side may read is what it may read in parts, and nobody else reads any of it', async () => {
    const { camille, agent, mathilde, karim, reading } = db;
    const all = (await db.ask<{ id: string }>('SELECT id FROM dispute_text WHERE dispute_id = $1', [id])).map(
      (text) => text.id,
    );
    for (const reader of [camille, agent, mathilde]) {
      expect(await reading.whole(reader, id)).toEqual({
        ...(await reading.related(reader, id)),
        events: await reading.events(reader, id),
        texts: await reading.texts(reader, id, all),
      });
    }
    expect(Object.values((await reading.whole(agent, id)).texts)).not.toContain('aparté de la consommatrice');
    const nothing = { parties: [], pieces: [], notices: [], events: [], texts: {} };
    expect(await reading.whole(karim, id)).toEqual(nothing);
  });

  test('the record cannot be altered, by the programs or by anybody', async () => {
    const acting = actingAs(db.camille, 'performing', id);
    for (const sql of [
      'UPDATE dispute_event SET audience = audience',
      'DELETE FROM dispute_event',
      'TRUNCATE dispute_event CASCADE',
    ]) {
      for (const database of [db.web, db.worker]) {
        await expect(inTransaction(database, acting, ({ client }) => client.query(sql))).rejects.toMatchObject({
          code: '42501',
        });
      }
      await expect(db.ask(sql)).rejects.toMatchObject({ code: '23001' });
    }
  });

  test('nobody writes in the name of another, nor into a file in which they have no part', async () => {
    const insert = (acting: Acting, by: Actor) =>
      inTransaction(db.web, acting, ({ client }) =>
        client.query(
          `INSERT INTO dispute_event (dispute_id, version, type, at, by_role, by_person, by_organisation, payload, audience, previous_hash, hash)
           VALUES ($1, 999, 'MessageSent', now(), $2, $3, $4, '{}', '{consumer}', repeat('0', 64), repeat('0', 64))`,
          [id, by.role, 'personId' in by ? by.personId : null, 'merchantId' in by ? by.merchantId : null],
        ),
      );
    const { camille, agent, karim } = db;
    await expect(insert(actingAs(camille, 'performing', id), agent)).rejects.toMatchObject({ code: '42501' });
    await expect(insert(actingAs(karim, 'performing', id), karim)).rejects.toMatchObject({ code: '42501' });
    await expect(insert(actingAs(camille, 'reading', id), camille)).rejects.toMatchObject({ code: '42501' });
  });

  test('a complaint is made in one’s own name', async () => {
    const { camille, karim, act } = db;
    const complaint = complaintOf(randomUUID(), camille, db.boutique);
    await expect(act({ ...complaint, actor: karim })).rejects.toMatchObject({ code: '42501' });
  });
});

describe('what a side may not know, it cannot notice', () => {
  test('the merchant has no sight of the referral before its notification, and its row does not move', async () => {
    const { camille, agent, mathilde, clerk, rives, does, reading, clock } = db;
    clock.setTo('2026-04-01');
    const other = await db.complaint();
    const refusal = keepText('Non.');
    await does(
      agent,
      other,
      { type: 'AnswerComplaint', answer: 'rejected', statement: refusal.ref },
      { texts: [refusal.text] },
    );
    const before = await reading.dispute(agent, other);
    await does(camille, other, { type: 'ReferToMediator', bodyId: rives, practice: DEFAULT_PRACTICE });
    await does(mathilde, other, { type: 'AdmitReferral' });
    await does(
      clerk,
      other,
      { type: 'AssignCaseMediator', personId: mathilde.personId },
      {
        parties: [
          {
            kind: 'case-mediator',
            personId: mathilde.personId,
            name: 'Mathilde Aubry',
            addressLines: [],
            language: 'fr',
          },
        ],
      },
    );
    expect(await reading.dispute(agent, other)).toEqual(before);
    expect((await reading.parties(agent, other)).map(({ kind }) => kind)).toEqual(['consumer']);
    expect((await reading.parties(camille, other)).map(({ kind }) => kind)).toEqual(['consumer']);
    expect((await reading.parties(mathilde, other)).map(({ kind }) => kind)).toEqual(['case-mediator', 'consumer']);

    await does(mathilde, other, { type: 'DeclareIndependence' });
    await does(mathilde, other, { type: 'NotifyReferral' });
    expect((await reading.parties(agent, other)).map(({ kind }) => kind)).toEqual(['case-mediator', 'consumer']);
    expect((await reading.dispute(agent, other))?.stage).toBe('AwaitingMerchant');
  });

  test('a mandate opens the file, its end closes it', async () => {
    const { camille, rachel, does, act, reading } = db;
    const other = await db.complaint();
    const tell = () => {
      const words = message(['consumer', 'merchant', 'mediator'], 'Pour ma sœur');
      return act({ disputeId: other, actor: rachel, ...words });
    };
    await does(camille, other, { type: 'MandateRepresentative', personId: rachel.personId, capacity: 'relative' });
    expect((await reading.actingRoles(rachel.personId, [], other)).map(({ reader }) => reader)).toEqual([rachel]);
    expect((await reading.disputes(rachel, { limit: 10 })).items.map(({ disputeId }) => disputeId)).toEqual([other]);
    expect(await tell()).toMatchObject({ kind: 'done' });
    await does(camille, other, { type: 'EndMandate', personId: rachel.personId });
    expect(await reading.dispute(rachel, other)).toBeUndefined();
    expect((await reading.disputes(rachel, { limit: 10 })).items).toEqual([]);
    expect(await tell()).toEqual({ kind: 'not-found' });
  });
});
