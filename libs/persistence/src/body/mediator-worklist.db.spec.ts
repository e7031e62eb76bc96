import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BodyReader, MediatorWorklistQuery } from '#casework';
import { DEFAULT_PRACTICE } from '#law';
import { actingAs, inTransaction } from '../acting.ts';
import { CLOCK, type DatabaseFixture, openDatabaseFixture, untilExamination } from '../testing/database-fixture.ts';
import { PgMediatorWorklist } from './pg-mediator-worklist.ts';

const CANARY = 'canary-of-the-private-note';
const TODAY = '2026-04-01';

let db: DatabaseFixture;
let worklist: PgMediatorWorklist;
let examined: string;
let waiting: string;

const ask = (reader: unknown, query: Partial<MediatorWorklistQuery> = {}) =>
  worklist.page(reader as BodyReader, { today: TODAY, limit: 25, ...query });
const idsOf = async (reader: unknown, query: Partial<MediatorWorklistQuery> = {}) =>
  (await ask(reader, query)).page.items.map(({ sideView }) => sideView.disputeId);

beforeAll(async () => {
  db = await openDatabaseFixture();
  worklist = new PgMediatorWorklist(db.web);
  examined = await untilExamination(db);
  db.clock.setTo('2026-03-02');
  waiting = await db.complaint();
  await db.does(db.camille, waiting, {
    type: 'ReferToMediator',
    bodyId: db.rives,
    practice: DEFAULT_PRACTICE,
  });
});
afterAll(() => db.close());

describe('the desk of a mediator body', () => {
  test('has each dispute on its pile, and counts those of which a date has passed', async () => {
    const { piles } = await ask(db.mathilde);
    expect(piles.admissibility).toEqual({ disputes: 1, late: 1, nextDueOn: '2026-03-23' });
    expect(piles['to-assign'].disputes).toBe(1);
    expect(piles.examination.disputes).toBe(1);
    expect(piles.proposals).toEqual({ disputes: 0, late: 0 });
    expect(await idsOf(db.mathilde, { queue: 'examination' })).toEqual([examined]);
    expect(await idsOf(db.clerk, { queue: 'to-assign' })).toEqual([waiting]);
    expect(await idsOf(db.mathilde)).toEqual([waiting, examined]);
  });

  test('tells who has how much in hand', async () => {
    const { workload } = await ask(db.clerk);
    expect(workload[db.mathilde.personId]?.disputes).toBe(1);
    expect(workload['']?.disputes).toBe(1);
    expect(await idsOf(db.clerk, { inCharge: 'nobody' })).toEqual([waiting]);
    expect(await idsOf(db.clerk, { inCharge: db.mathilde.personId })).toEqual([examined]);
  });

  test('is searched by the name of either party, whatever the accents, and paged', async () => {
    const named = (consumer: string, merchantIds: readonly string[] = []) => ({ named: { consumer, merchantIds } });
    expect(await idsOf(db.mathilde, named('MORÉAU'))).toHaveLength(2);
    expect(await idsOf(db.mathilde, named('nobody of that name'))).toEqual([]);
    expect(await idsOf(db.mathilde, named('', [db.boutique]))).toHaveLength(2);
    const first = await ask(db.mathilde, { limit: 1 });
    expect(first.page.items[0]?.consumer).toBe('Camille Moreau');
    expect(await idsOf(db.mathilde, { limit: 1, cursor: first.page.next ?? '' })).toEqual([examined]);
  });

  test('shows another body nothing, by its own question or by ours', async () => {
    const other = await ask(db.stranger);
    expect(other.page.items).toEqual([]);
    expect(other.piles.admissibility.disputes).toBe(0);
    const asked = await inTransaction(db.web, actingAs(db.stranger, 'reading'), async ({ client }) => ({
      names: (await client.query('SELECT * FROM consumers_in($1)', [[examined, waiting]])).rows,
      found: (await client.query(`SELECT * FROM disputes_of_consumer('moreau')`)).rows,
      letters: (await client.query('SELECT * FROM undelivered_letters($1)', [[examined, waiting]])).rows,
      unheard: (await client.query('SELECT * FROM undelivered_disputes()')).rows,
    }));
    expect(asked).toEqual({ names: [], found: [], letters: [], unheard: [] });
  });

  test('asks four questions in its transaction, however many disputes there are', async () => {
    const questions: string[] = [];
    const runner = db.web.createQueryRunner();
    const client = await runner.connect();
    const query = client.query;
    const spied = Object.getPrototypeOf(client) as { query: typeof query };
    const original = spied.query;
    spied.query = function (this: unknown, ...given: unknown[]) {
      const [asked] = given as [string | { text: string }];
      questions.push(typeof asked === 'string' ? asked : asked.text);
      return Reflect.apply(original, this, given);
    } as typeof query;
    await runner.release();
    try {
      await ask(db.mathilde);
    } finally {
      spied.query = original;
    }
    expect(questions.filter((text) => /^\s*SELECT (?!set_config)/.test(text))).toHaveLength(4);
  });
});

describe('a letter that did not arrive', () => {
  const written = async (code: string, to: 'consumer' | 'merchant', disputeId = examined) => {
    const [notice] = await db.ask<{ outbox_id: string; id: string }>(
      `INSERT INTO notice (id, outbox_id, dispute_id, version, code, number, title, to_side, sha256, bytes, issued_on)
       SELECT gen_random_uuid(), id, dispute_id, version, code, code || to_side, 'T', to_side, repeat('a', 64), 1, '2026-03-10'
       FROM outbox WHERE dispute_id = $1 AND code = $2 AND to_side = $3 RETURNING id, outbox_id`,
      [disputeId, code, to],
    );
    return notice ?? { id: '', outbox_id: '' };
  };
  const mailed = (outboxId: string, code: string, to: 'consumer' | 'merchant', outcome: 'sent' | 'bounced') =>
    db.does(CLOCK, examined, {
      type: 'RecordDispatch',
      outboxId,
      notice: code,
      to,
      channel: 'email',
      outcome,
      sha256: 'a'.repeat(64),
    });
  const pile = async () => (await ask(db.mathilde)).piles.undelivered.disputes;

  test('lies on a pile of its own until one to the same party arrives', async () => {
    const complaint = await written('N01', 'merchant');
    const notice = await written('N09', 'merchant');
    await mailed(notice.outbox_id, 'N09', 'merchant', 'bounced');
    const unheard = await ask(db.mathilde, { queue: 'undelivered' });
    expect(unheard.piles.undelivered.disputes).toBe(1);
    expect(unheard.page.items.map(({ undelivered }) => undelivered)).toEqual([
      [{ disputeId: examined, code: 'N09', to: 'merchant', issuedOn: '2026-03-10' }],
    ]);
    // Neither an older letter nor one to the other party tells that this one was read.
    await mailed(complaint.outbox_id, 'N01', 'merchant', 'sent');
    await mailed((await written('N09', 'consumer')).outbox_id, 'N09', 'consumer', 'sent');
    expect(await pile()).toBe(1);
    // It came back from one of the people of the merchant, and reaches another.
    await mailed(notice.outbox_id, 'N09', 'merchant', 'sent');
    expect(await pile()).toBe(0);
    expect((await ask(db.mathilde, { queue: 'undelivered' })).page.items).toEqual([]);
  });

  test('and comes back from one mailbox after it reached another does not lie there', async () => {
    const late = await written('N02', 'consumer');
    await mailed(late.outbox_id, 'N02', 'consumer', 'bounced');
    expect(await pile()).toBe(0);
  });

  test('because its mail was given up lies there too, until the operator offers it again', async () => {
    const given = await written('N01', 'consumer', waiting);
    const dead = (is: boolean) => db.ask('UPDATE mail SET dead = $2 WHERE notice_id = $1', [given.id, is]);
    await db.ask(
      `INSERT INTO mail (id, outbox_id, dispute_id, notice_id, kind, to_side, person_id, next_at)
       SELECT gen_random_uuid(), outbox_id, dispute_id, id, 'document', to_side, gen_random_uuid(), now() FROM notice WHERE id = $1`,
      [given.id],
    );
    expect(await pile()).toBe(0);
    await dead(true);
    expect(await pile()).toBe(1);
    await dead(false);
    expect(await pile()).toBe(0);
  });
});

describe('a private note', () => {
  test('is read by the people of its body, signed by its author, and written once', async () => {
    const note = { noteId: randomUUID(), words: CANARY, at: '2026-04-01T09:00:00Z' };
    expect(await worklist.addNote(db.mathilde as BodyReader, examined, note)).toBe(true);
    expect(await worklist.addNote(db.mathilde as BodyReader, examined, note)).toBe(false);
    const [read, ...others] = await worklist.notes(db.clerk as BodyReader, examined);
    expect(read).toMatchObject({ words: CANARY, authorId: db.mathilde.personId });
    expect(others).toEqual([]);
  });

  test('is not there for a party or for another body, whatever they ask the database', async () => {
    for (const reader of [db.camille, db.agent, db.rachel, db.karim, db.rival, db.stranger]) {
      for (const purpose of ['reading', 'performing'] as const) {
        const rows = await inTransaction(db.web, actingAs(reader, purpose, examined), async ({ client }) => {
          return (await client.query('SELECT * FROM mediator_note')).rows;
        });
        expect(rows).toEqual([]);
      }
      const forged = { noteId: randomUUID(), words: 'forged', at: '2026-04-01T09:00:00Z' };
      await expect(worklist.addNote(reader as unknown as BodyReader, examined, forged)).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  test('moves nothing that a party reads: neither sight, nor tag, nor record', async () => {
    const seen = async () => {
      const [sideView, events] = await Promise.all([
        db.reading.dispute(db.camille, examined),
        db.reading.events(db.camille, examined),
      ]);
      return JSON.stringify({ sideView, events });
    };
    const before = await seen();
    const note = { noteId: randomUUID(), words: `${CANARY} again`, at: '2026-04-02T09:00:00Z' };
    await worklist.addNote(db.clerk as BodyReader, examined, note);
    expect(await seen()).toBe(before);
    expect(await seen()).not.toContain(CANARY);
  });

  test('goes with the words of the dispute when it is erased', async () => {
    const purge = await import('../write/statements.ts');
    await db.worker.query(purge.PURGE_DISPUTE.text, [examined, new Date()]);
    const left = await db.ask('SELECT 1 FROM mediator_note WHERE dispute_id = $1', [examined]);
    expect(left).toEqual([]);
  });
});
