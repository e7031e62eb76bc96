import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answerCodeDigest, drawAnswerCode } from '#casework';
import { type Actor, STAGES } from '#dispute';
import { actingAs, inTransaction } from '../acting.ts';
import {
  belong,
  type DatabaseFixture,
  message,
  openDatabaseFixture,
  untilExamination,
} from '../testing/database-fixture.ts';
import { PgAnswerCodeLookup, PgAnswerCodes } from './pg-answer-codes.ts';
import { PgMerchantTeam } from './pg-merchant-team.ts';

const CANARY = 'Le client est de mauvaise foi, ne rien lâcher.';
const SINCE = { from: '2026-01-01', until: '2026-12-31' };

let db: DatabaseFixture;
let team: PgMerchantTeam;
beforeAll(async () => {
  db = await openDatabaseFixture();
  team = new PgMerchantTeam(db.web);
}, 60_000);
afterAll(() => db.close());

const colleague = async () => {
  const actor = { role: 'merchant', personId: randomUUID(), merchantId: db.boutique } as const;
  await belong(db.superuser, [actor]);
  return actor;
};

describe('the worklist of a team', () => {
  test('is by due date, found by name and number, and counted', async () => {
    const id = await db.complaint();
    const second = await db.complaint(db.karim);
    const all = await team.worklist(db.agent, { limit: 50 });
    expect(all.lines.map(({ sideView }) => sideView.disputeId)).toEqual(expect.arrayContaining([id, second]));
    expect(all.counts.all).toBe(all.lines.length);
    const dates = all.lines.map(({ sideView }) => sideView.nextDueOn ?? 'infinity');
    expect(dates).toEqual([...dates].sort());
    const reference = all.lines.find(({ sideView }) => sideView.disputeId === id)?.sideView.reference ?? '';
    expect((await team.worklist(db.agent, { limit: 50, words: reference.slice(4, 12) })).lines).toHaveLength(1);
    expect((await team.worklist(db.agent, { limit: 50, words: 'moréau' })).lines.length).toBe(all.lines.length);
    expect((await team.worklist(db.agent, { limit: 50, words: 'nobody of that name' })).lines).toEqual([]);
    expect((await team.worklist(db.rival, { limit: 50 })).lines).toEqual([]);
  });

  test('awaits an answer wherever an act that answers is open to the merchant, and nowhere else', async () => {
    const silent = await db.complaint();
    const answered = await db.complaint();
    await db.does(db.agent, answered, { type: 'AnswerComplaint', answer: 'rejected' });
    const { lines } = await team.worklist(db.agent, { limit: 50, show: 'to-answer' });
    const ids = lines.map(({ sideView }) => sideView.disputeId);
    expect(ids).toContain(silent);
    expect(ids).not.toContain(answered);
  });

  test('is drawn from a heap that shows an organisation to its own people, in their role for it, and to nobody else', async () => {
    await db.complaint();
    const heapFor = (reader: Actor, asked: string) =>
      inTransaction(db.web, actingAs(reader, 'reading'), async ({ client }) => {
        const { rows } = await client.query('SELECT dispute_id FROM merchant_worklist_count($1)', [asked]);
        return rows.length;
      });
    expect(await heapFor(db.agent, db.boutique)).toBeGreaterThan(0);
    expect(await heapFor(db.rival, db.boutique)).toBe(0);
    expect(await heapFor({ ...db.rival, merchantId: db.boutique }, db.boutique)).toBe(0);
    expect(await heapFor(db.camille, db.boutique)).toBe(0);
    expect(await heapFor(db.mathilde, db.boutique)).toBe(0);
  });

  test('a date that passed and was set to another stands last, page after page', async () => {
    await untilExamination(db);
    await db.complaint();
    const order: string[] = [];
    for (let after: string | undefined, turns = 0; turns === 0 || after !== undefined; turns += 1) {
      const query = { limit: 1, today: '2099-01-01', ...(after === undefined ? {} : { after }) };
      const page = await team.worklist(db.agent, query);
      order.push(...page.lines.map(({ sideView }) => (STAGES[sideView.stage].turn === 'merchant' ? 'ours' : 'theirs')));
      after = page.next;
    }
    expect(order).toEqual([...order].sort());
    expect(new Set(order).size).toBe(2);
  });

  test('goes on page by page, without losing or repeating a line', async () => {
    const seen: string[] = [];
    for (let after: string | undefined, turns = 0; turns === 0 || after !== undefined; turns += 1) {
      const page = await team.worklist(db.agent, { limit: 1, ...(after === undefined ? {} : { after }) });
      seen.push(...page.lines.map(({ sideView }) => sideView.disputeId));
      after = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await team.worklist(db.agent, { limit: 50 })).lines.length);
  });

  test('shows who deals with it, and what changed since one last looked', async () => {
    const id = await db.complaint();
    const nadia = await colleague();
    expect(await team.assign(db.agent, id, nadia.personId)).toBe(true);
    expect(await team.assign(db.agent, id, db.camille.personId)).toBe(false);
    expect(await team.assign(db.rival, id, db.rival.personId)).toBe(false);
    const mine = await team.worklist(nadia, { limit: 50, assignedTo: nadia.personId });
    expect(mine.lines.map(({ sideView }) => sideView.disputeId)).toEqual([id]);
    const tag = mine.lines[0]?.sideView.tag ?? '';
    expect(mine.lines[0]?.changed).toBe(true);
    expect((await team.related(nadia, id, tag)).assignedTo).toBe(nadia.personId);
    expect((await team.worklist(nadia, { limit: 50, assignedTo: nadia.personId })).lines[0]?.changed).toBe(false);
    const { act, texts } = message(['consumer', 'merchant', 'mediator'], 'Avez-vous reçu ma lettre ?');
    await db.does(db.camille, id, act, { texts: texts ?? [] });
    expect((await team.worklist(nadia, { limit: 50, assignedTo: nadia.personId })).lines[0]?.changed).toBe(true);
    await team.assign(db.agent, id, undefined);
    expect(
      (await team.worklist(nadia, { limit: 50, assignedTo: 'nobody' })).lines.map(({ sideView }) => sideView.disputeId),
    ).toContain(id);
  });
});

describe('an internal note', () => {
  test('is read by the colleagues of its author, taken back by its author, and by nobody else', async () => {
    const id = await untilExamination(db);
    const nadia = await colleague();
    expect(await team.note(db.agent, id, CANARY)).toBe(true);
    const { notes } = await team.related(nadia, id, 'tag');
    expect(notes.map(({ body }) => body)).toEqual([CANARY]);
    expect(await team.takeBack(nadia, notes[0]?.noteId ?? '')).toBe(false);
    expect(await team.note(db.rival, id, 'x')).toBe(false);
    expect((await team.related(db.rival, id, 'tag').catch(() => ({ notes: [] }))).notes).toEqual([]);
  });

  test('is nowhere in what the consumer, the mediator, another merchant or the holder of a code can read', async () => {
    const id = await untilExamination(db);
    await team.note(db.agent, id, CANARY);
    const fresh = await db.complaint();
    await team.note(db.agent, fresh, CANARY);
    const code = await drawAnswerCode(new PgAnswerCodes(db.worker), {
      disputeId: fresh,
      merchantId: db.boutique,
      via: 'letter',
    });
    const personId = (await new PgAnswerCodeLookup(db.web).enter(answerCodeDigest(code))) ?? '';
    const holder = { role: 'merchant', personId, merchantId: db.boutique } as const;

    const { camille, mathilde, clerk, stranger, rival, reading } = db;
    for (const reader of [camille, mathilde, clerk, stranger, rival, holder] as const) {
      for (const disputeId of [id, fresh]) {
        const seen = [
          await reading.dispute(reader, disputeId),
          await reading.events(reader, disputeId),
          await reading.parties(reader, disputeId),
          await reading.pieces(reader, disputeId),
          await reading.notices(reader, disputeId),
        ];
        expect(JSON.stringify(seen)).not.toContain(CANARY);
      }
    }
    // Whatever is asked of the table itself, in whatever role but that of the merchant's people.
    const client = await db.web.createQueryRunner();
    try {
      for (const [role, personId, organisation] of [
        ['consumer', camille.personId, ''],
        ['mediator', mathilde.personId, mathilde.bodyId],
        ['merchant', rival.personId, rival.merchantId],
        ['merchant', rival.personId, db.boutique],
        ['merchant', holder.personId, db.boutique],
        ['', '', ''],
      ]) {
        for (const purpose of ['reading', 'performing']) {
          await client.startTransaction();
          await client.query(
            `SELECT set_config('entente.role', $1, true), set_config('entente.person', $2, true), set_config('entente.organisation', $3, true),
               set_config('entente.dispute', $4, true), set_config('entente.purpose', $5, true)`,
            [role, personId, organisation, fresh, purpose],
          );
          expect(await client.query('SELECT body FROM merchant_note')).toEqual([]);
          await client.rollbackTransaction();
        }
      }
    } finally {
      await client.release();
    }
    // The merchant's own people find it: the canary sings.
    expect((await team.related(db.agent, fresh, 'tag')).notes).toHaveLength(1);
  });

  test('is not in the record, and goes when the dispute is erased', async () => {
    const id = await db.complaint();
    await team.note(db.agent, id, CANARY);
    const [kept] = await db.ask<{ all: string }>(
      `SELECT json_agg(event)::text || (SELECT json_agg(words)::text FROM dispute_text AS words) AS all FROM dispute_event AS event WHERE dispute_id = $1`,
      [id],
    );
    expect(kept?.all).not.toContain(CANARY);
    await db.does(db.camille, id, { type: 'WithdrawComplaint' });
    for (const [on, type] of [
      ['2031-06-01', 'ArchiveDispute'],
      ['2041-06-01', 'PurgeDispute'],
    ] as const) {
      db.clock.setTo(on);
      await db.does({ role: 'clock' }, id, { type });
    }
    expect(await db.ask('SELECT 1 FROM merchant_note WHERE dispute_id = $1', [id])).toEqual([]);
    db.clock.setTo('2026-03-02');
  });
});

test('reply templates are the team’s, one of each title', async () => {
  await team.keepTemplate(db.agent, { title: 'Retard', body: 'Nous vous prions de nous excuser.' });
  await team.keepTemplate(db.agent, { title: 'Retard', body: 'Votre commande part demain.' });
  const [only, ...others] = await team.templates(db.agent);
  expect(only).toMatchObject({ title: 'Retard', body: 'Votre commande part demain.' });
  expect(others).toEqual([]);
  expect(await team.templates(db.rival)).toEqual([]);
  await team.dropTemplate(db.agent, only?.templateId ?? '');
  expect(await team.templates(db.agent)).toEqual([]);
});

test('figures hold dates and codes of the merchant’s own disputes, and no person', async () => {
  const figures = await team.figures(db.agent, SINCE);
  expect(figures.length).toBeGreaterThan(3);
  expect(figures[0]).toMatchObject({ sentOn: '2026-03-02', awaitedUntil: '2026-05-02', claims: ['refund'] });
  expect(figures.some(({ answeredOn }) => answeredOn === '2026-03-10')).toBe(true);
  expect(JSON.stringify(figures)).not.toMatch(/Camille|personId|[0-9a-f]{8}-[0-9a-f]{4}/);
  expect(await team.figures(db.rival, SINCE)).toEqual([]);
});

test('the worklist asks the same number of questions however many disputes there are', async () => {
  const asked = async () => {
    let count = 0;
    const runner = db.web.createQueryRunner();
    const client = await runner.connect();
    const prototype = Object.getPrototypeOf(client) as { query: (...given: unknown[]) => unknown };
    const original = prototype.query;
    prototype.query = function counted(this: unknown, ...given: unknown[]) {
      count += 1;
      return original.apply(this, given);
    };
    try {
      await team.worklist(db.agent, { limit: 20 });
    } finally {
      prototype.query = original;
      await runner.release();
    }
    return count;
  };
  const few = await asked();
  await Promise.all(Array.from({ length: 30 }, () => db.complaint()));
  expect(await asked()).toBe(few);
  expect(few).toBeLessThanOrEqual(5);
}, 60_000);
