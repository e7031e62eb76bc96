import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ListQuery, Reader } from '#casework';
import { actingAs, inTransaction } from '../acting.ts';
import { type DatabaseFixture, openDatabaseFixture, untilExamination } from '../testing/database-fixture.ts';

let db: DatabaseFixture;
const made: string[] = [];

beforeAll(async () => {
  db = await openDatabaseFixture();
  for (const day of ['2026-03-02', '2026-03-03', '2026-03-03', '2026-03-05', '2026-03-09']) {
    db.clock.setTo(day);
    made.push(await db.complaint());
  }
  await db.complaint(db.karim, db.bazar);
  made.push(await untilExamination(db));
});
afterAll(() => db.close());

async function pagesOf(reader: Reader, query: Omit<ListQuery, 'limit'>, limit = 2): Promise<string[][]> {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const page = await db.reading.disputes(reader, { ...query, limit, ...(cursor === undefined ? {} : { cursor }) });
    pages.push(page.items.map(({ disputeId }) => disputeId));
    cursor = page.next;
  } while (cursor !== undefined);
  return pages;
}

describe('a worklist', () => {
  test('gives each dispute of its reader once, page after page, in either order', async () => {
    for (const order of ['due', 'newest'] as const) {
      for (const reader of [db.camille, db.agent]) {
        const pages = await pagesOf(reader, { order });
        expect(pages.map((page) => page.length)).toEqual([2, 2, 2]);
        expect(pages.flat().sort()).toEqual([...made].sort());
      }
    }
    expect(await pagesOf(db.karim, {})).toHaveLength(1);
    expect(await pagesOf(db.rachel, {})).toEqual([[]]);
  });

  test('is in the order that was asked for', async () => {
    const { items: due } = await db.reading.disputes(db.agent, { limit: 50 });
    const dates = due.map(({ nextDueOn }) => nextDueOn ?? '9999');
    expect(dates).toEqual([...dates].sort());
    const { items: newest } = await db.reading.disputes(db.agent, { limit: 50, order: 'newest' });
    const opened = newest.map(({ openedOn }) => openedOn);
    expect(opened).toEqual([...opened].sort().reverse());
  });

  test('can be narrowed', async () => {
    const { agent, mathilde, clerk, reading } = db;
    const count = async (reader: Reader, query: Partial<ListQuery>) =>
      (await reading.disputes(reader, { limit: 50, ...query })).items.length;
    expect(await count(agent, { stage: 'ComplaintSent' })).toBe(5);
    expect(await count(agent, { phase: 'mediation' })).toBe(1);
    expect(await count(mathilde, { caseMediatorId: mathilde.personId })).toBe(1);
    expect(await count(clerk, { caseMediatorId: clerk.personId })).toBe(0);
    const [first] = (await reading.disputes(agent, { limit: 1 })).items;
    expect(await count(agent, { reference: first?.reference ?? '' })).toBe(1);
    expect(await count(agent, { dueBefore: '2026-05-03' })).toBe(1);
  });

  test('begins at the beginning with a cursor that is none', async () => {
    const cursor = Buffer.from("infinity' OR true --").toString('base64url');
    expect((await db.reading.disputes(db.camille, { limit: 50, cursor })).items).toHaveLength(6);
  });

  test('asks four questions whatever it gives', async () => {
    let asked = 0;
    const original = db.web.createQueryRunner.bind(db.web);
    db.web.createQueryRunner = (mode) => {
      const runner = original(mode);
      const query = runner.query.bind(runner) as (...given: unknown[]) => Promise<unknown>;
      runner.query = ((...given: unknown[]) => {
        asked += 1;
        return query(...given);
      }) as typeof runner.query;
      return runner;
    };
    await db.reading.disputes(db.agent, { limit: 50 });
    db.web.createQueryRunner = original;
    // begin, the page, commit; the actor is named beside them
    expect(asked).toBe(3);
  });

  test('reads an index of its holder, under the policies too', async () => {
    await db.ask(
      `INSERT INTO dispute (id, reference, stage, version, summary, consumer_id, merchant_id, merchant_joined, opened_at)
       SELECT gen_random_uuid(), 'R' || n, 'ComplaintSent', 1, '{}', gen_random_uuid(), $1, true, now() FROM generate_series(1, 20000) AS n`,
      [db.bazar],
    );
    await db.ask(
      `INSERT INTO dispute_side_view (dispute_id, side, reference, stage, phase, tag, facts, clocks, open, consumer_id, opened_on, next_due_on)
       SELECT id, 'consumer', reference, stage, 'complaint', '', '{}', '[]', '{}', consumer_id, '2026-03-01', '2026-05-01' FROM dispute WHERE reference LIKE 'R%'`,
    );
    await db.ask(
      `INSERT INTO dispute_side_view (dispute_id, side, reference, stage, phase, tag, facts, clocks, open, merchant_id, opened_on, next_due_on)
       SELECT id, 'merchant', reference, stage, 'complaint', '', '{}', '[]', '{}', merchant_id, '2026-03-01', '2026-05-01' FROM dispute WHERE reference LIKE 'R%'`,
    );
    await db.ask('ANALYZE dispute_side_view');
    const plan = (actor: typeof db.rival | typeof db.camille, where: string, order: string) =>
      inTransaction(db.web, actingAs(actor, 'reading'), async ({ client }) => {
        const { rows } = await client.query(
          `EXPLAIN (ANALYZE, FORMAT JSON) SELECT * FROM dispute_side_view WHERE ${where} ORDER BY ${order} LIMIT 21`,
        );
        return JSON.stringify(rows[0]['QUERY PLAN']);
      });
    const { rival, camille } = db;
    const held = `side = 'merchant' AND merchant_id = '${rival.merchantId}'`;
    const after = "(next_due_on, dispute_id) > ('2026-05-01', '80000000-0000-0000-0000-000000000000')";
    expect(await plan(rival, held, 'next_due_on, dispute_id')).toMatch(/side_view_of_merchant_by_due/);
    expect(await plan(rival, `${held} AND ${after}`, 'next_due_on, dispute_id')).toMatch(
      /side_view_of_merchant_by_due.*Index Cond[^,]*ROW\(/s,
    );
    expect(await plan(rival, held, 'opened_on DESC, dispute_id DESC')).toMatch(/side_view_of_merchant_by_age/);
    expect(
      await plan(camille, `side = 'consumer' AND consumer_id = '${camille.personId}'`, 'next_due_on, dispute_id'),
    ).toMatch(/side_view_of_consumer_by/);
    expect(await plan(rival, held, 'next_due_on, dispute_id')).not.toMatch(/Seq Scan on dispute_side_view/);
  });
});
