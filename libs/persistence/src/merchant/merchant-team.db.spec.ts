import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answerCodeDigest, drawAnswerCode } from '#casework';
import { type Actor, STAGES } from '#dispute';
import { actingAs, inTransaction } from '../acting.ts';
import { belong, type House, message, openHouse, untilExamination } from '../testing/house.ts';
import { PgAnswerCodes, PgAnswerDoor } from './pg-answer-codes.ts';
import { PgMerchantTeam } from './pg-merchant-team.ts';

const CANARY = 'Le client est de mauvaise foi, ne rien lâcher.';
const SINCE = { from: '2026-01-01', until: '2026-12-31' };

let house: House;
let team: PgMerchantTeam;
beforeAll(async () => {
  house = await openHouse();
  team = new PgMerchantTeam(house.web);
}, 60_000);
afterAll(() => house.close());

const colleague = async () => {
  const actor = { role: 'merchant', personId: randomUUID(), merchantId: house.boutique } as const;
  await belong(house.superuser, [actor]);
  return actor;
};

describe('the worklist of a team', () => {
  test('is by due date, found by name and number, and counted', async () => {
    const id = await house.complaint();
    const second = await house.complaint(house.karim);
    const all = await team.worklist(house.agent, { limit: 50 });
    expect(all.lines.map(({ sight }) => sight.disputeId)).toEqual(expect.arrayContaining([id, second]));
    expect(all.counts.all).toBe(all.lines.length);
    const dates = all.lines.map(({ sight }) => sight.nextDueOn ?? 'infinity');
    expect(dates).toEqual([...dates].sort());
    const reference = all.lines.find(({ sight }) => sight.disputeId === id)?.sight.reference ?? '';
    expect((await team.worklist(house.agent, { limit: 50, words: reference.slice(4, 12) })).lines).toHaveLength(1);
    expect((await team.worklist(house.agent, { limit: 50, words: 'moréau' })).lines.length).toBe(all.lines.length);
    expect((await team.worklist(house.agent, { limit: 50, words: 'nobody of that name' })).lines).toEqual([]);
    expect((await team.worklist(house.rival, { limit: 50 })).lines).toEqual([]);
  });

  test('awaits an answer wherever an act that answers is open to the merchant, and nowhere else', async () => {
    const silent = await house.complaint();
    const answered = await house.complaint();
    await house.does(house.agent, answered, { type: 'AnswerComplaint', answer: 'rejected' });
    const { lines } = await team.worklist(house.agent, { limit: 50, show: 'to-answer' });
    const ids = lines.map(({ sight }) => sight.disputeId);
    expect(ids).toContain(silent);
    expect(ids).not.toContain(answered);
  });

  test('is drawn from a heap that shows a house to its own people, in their role for it, and to nobody else', async () => {
    await house.complaint();
    const heapFor = (reader: Actor, asked: string) =>
      inTransaction(house.web, actingAs(reader, 'reading'), async ({ client }) => {
        const { rows } = await client.query('SELECT dispute_id FROM merchant_heap($1)', [asked]);
        return rows.length;
      });
    expect(await heapFor(house.agent, house.boutique)).toBeGreaterThan(0);
    expect(await heapFor(house.rival, house.boutique)).toBe(0);
    expect(await heapFor({ ...house.rival, merchantId: house.boutique }, house.boutique)).toBe(0);
    expect(await heapFor(house.camille, house.boutique)).toBe(0);
    expect(await heapFor(house.mathilde, house.boutique)).toBe(0);
  });

  test('a date that passed and was set to another stands last, page after page', async () => {
    await untilExamination(house);
    await house.complaint();
    const order: string[] = [];
    for (let after: string | undefined, turns = 0; turns === 0 || after !== undefined; turns += 1) {
      const query = { limit: 1, today: '2099-01-01', ...(after === undefined ? {} : { after }) };
      const page = await team.worklist(house.agent, query);
      order.push(...page.lines.map(({ sight }) => (STAGES[sight.stage].turn === 'merchant' ? 'ours' : 'theirs')));
      after = page.next;
    }
    expect(order).toEqual([...order].sort());
    expect(new Set(order).size).toBe(2);
  });

  test('goes on page by page, without losing or repeating a line', async () => {
    const seen: string[] = [];
    for (let after: string | undefined, turns = 0; turns === 0 || after !== undefined; turns += 1) {
      const page = await team.worklist(house.agent, { limit: 1, ...(after === undefined ? {} : { after }) });
      seen.push(...page.lines.map(({ sight }) => sight.disputeId));
      after = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await team.worklist(house.agent, { limit: 50 })).lines.length);
  });

  test('shows who deals with it, and what changed since one last looked', async () => {
    const id = await house.complaint();
    const nadia = await colleague();
    expect(await team.assign(house.agent, id, nadia.personId)).toBe(true);
    expect(await team.assign(house.agent, id, house.camille.personId)).toBe(false);
    expect(await team.assign(house.rival, id, house.rival.personId)).toBe(false);
    const mine = await team.worklist(nadia, { limit: 50, assignedTo: nadia.personId });
    expect(mine.lines.map(({ sight }) => sight.disputeId)).toEqual([id]);
    const tag = mine.lines[0]?.sight.tag ?? '';
    expect(mine.lines[0]?.changed).toBe(true);
    expect((await team.beside(nadia, id, tag)).assignedTo).toBe(nadia.personId);
    expect((await team.worklist(nadia, { limit: 50, assignedTo: nadia.personId })).lines[0]?.changed).toBe(false);
    const { act, texts } = message(['consumer', 'merchant', 'mediator'], 'Avez-vous reçu ma lettre ?');
    await house.does(house.camille, id, act, { texts: texts ?? [] });
    expect((await team.worklist(nadia, { limit: 50, assignedTo: nadia.personId })).lines[0]?.changed).toBe(true);
    await team.assign(house.agent, id, undefined);
    expect(
      (await team.worklist(nadia, { limit: 50, assignedTo: 'nobody' })).lines.map(({ sight }) => sight.disputeId),
    ).toContain(id);
  });
});

describe('an internal note', () => {
  test('is read by the colleagues of its author, taken back by its author, and by nobody else', async () => {
    const id = await untilExamination(house);
    const nadia = await colleague();
    expect(await team.note(house.agent, id, CANARY)).toBe(true);
    const { notes } = await team.beside(nadia, id, 'tag');
    expect(notes.map(({ body }) => body)).toEqual([CANARY]);
    expect(await team.takeBack(nadia, notes[0]?.noteId ?? '')).toBe(false);
    expect(await team.note(house.rival, id, 'x')).toBe(false);
    expect((await team.beside(house.rival, id, 'tag').catch(() => ({ notes: [] }))).notes).toEqual([]);
  });

  test('is nowhere in what the consumer, the mediator, another merchant or the holder of a code can read', async () => {
    const id = await untilExamination(house);
    await team.note(house.agent, id, CANARY);
    const fresh = await house.complaint();
    await team.note(house.agent, fresh, CANARY);
    const code = await drawAnswerCode(new PgAnswerCodes(house.worker), {
      disputeId: fresh,
      merchantId: house.boutique,
      via: 'letter',
    });
    const personId = (await new PgAnswerDoor(house.web).enter(answerCodeDigest(code))) ?? '';
    const holder = { role: 'merchant', personId, merchantId: house.boutique } as const;

    const { camille, mathilde, clerk, stranger, rival, reading } = house;
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
    const client = await house.web.createQueryRunner();
    try {
      for (const [role, personId, organisation] of [
        ['consumer', camille.personId, ''],
        ['mediator', mathilde.personId, mathilde.bodyId],
        ['merchant', rival.personId, rival.merchantId],
        ['merchant', rival.personId, house.boutique],
        ['merchant', holder.personId, house.boutique],
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
    expect((await team.beside(house.agent, fresh, 'tag')).notes).toHaveLength(1);
  });

  test('is not in the record, and goes when the dispute is erased', async () => {
    const id = await house.complaint();
    await team.note(house.agent, id, CANARY);
    const [kept] = await house.ask<{ all: string }>(
      `SELECT json_agg(event)::text || (SELECT json_agg(words)::text FROM dispute_text AS words) AS all FROM dispute_event AS event WHERE dispute_id = $1`,
      [id],
    );
    expect(kept?.all).not.toContain(CANARY);
    await house.does(house.camille, id, { type: 'WithdrawComplaint' });
    for (const [on, type] of [
      ['2031-06-01', 'ArchiveDispute'],
      ['2041-06-01', 'PurgeDispute'],
    ] as const) {
      house.clock.stand(on);
      await house.does({ role: 'clock' }, id, { type });
    }
    expect(await house.ask('SELECT 1 FROM merchant_note WHERE dispute_id = $1', [id])).toEqual([]);
    house.clock.stand('2026-03-02');
  });
});

test('reply templates are the team’s, one of each title', async () => {
  await team.keepTemplate(house.agent, { title: 'Retard', body: 'Nous vous prions de nous excuser.' });
  await team.keepTemplate(house.agent, { title: 'Retard', body: 'Votre commande part demain.' });
  const [only, ...others] = await team.templates(house.agent);
  expect(only).toMatchObject({ title: 'Retard', body: 'Votre commande part demain.' });
  expect(others).toEqual([]);
  expect(await team.templates(house.rival)).toEqual([]);
  await team.dropTemplate(house.agent, only?.templateId ?? '');
  expect(await team.templates(house.agent)).toEqual([]);
});

test('figures hold dates and codes of the merchant’s own disputes, and no person', async () => {
  const figures = await team.figures(house.agent, SINCE);
  expect(figures.length).toBeGreaterThan(3);
  expect(figures[0]).toMatchObject({ sentOn: '2026-03-02', awaitedUntil: '2026-05-02', claims: ['refund'] });
  expect(figures.some(({ answeredOn }) => answeredOn === '2026-03-10')).toBe(true);
  expect(JSON.stringify(figures)).not.toMatch(/Camille|personId|[0-9a-f]{8}-[0-9a-f]{4}/);
  expect(await team.figures(house.rival, SINCE)).toEqual([]);
});

test('the worklist asks the same number of questions however many disputes there are', async () => {
  const asked = async () => {
    let count = 0;
    const runner = house.web.createQueryRunner();
    const client = await runner.connect();
    const prototype = Object.getPrototypeOf(client) as { query: (...given: unknown[]) => unknown };
    const original = prototype.query;
    prototype.query = function counted(this: unknown, ...given: unknown[]) {
      count += 1;
      return original.apply(this, given);
    };
    try {
      await team.worklist(house.agent, { limit: 20 });
    } finally {
      prototype.query = original;
      await runner.release();
    }
    return count;
  };
  const few = await asked();
  await Promise.all(Array.from({ length: 30 }, () => house.complaint()));
  expect(await asked()).toBe(few);
  expect(few).toBeLessThanOrEqual(5);
}, 60_000);
