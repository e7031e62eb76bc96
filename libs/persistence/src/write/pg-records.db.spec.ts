import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  GENESIS,
  linkHash,
  nextTags,
  type Outcome,
  type Performance,
  perform,
  ReferenceTaken,
  sideViewsOf,
} from '#casework';
import { fold, type Recorded, runningClocks, SIDES } from '#dispute';
import { PgCaseFiles } from '../index.ts';
import {
  complaintOf,
  type DatabaseFixture,
  message,
  openDatabaseFixture,
  untilExamination,
} from '../testing/database-fixture.ts';

let db: DatabaseFixture;

beforeAll(async () => {
  db = await openDatabaseFixture();
});
afterAll(() => db.close());

async function recordOf(disputeId: string): Promise<readonly Recorded[]> {
  return (await new PgCaseFiles(db.worker).read(disputeId))?.events ?? [];
}

describe('what an act leaves', () => {
  test('the summary is the fold of the record, and the chain holds', async () => {
    const id = await untilExamination(db);
    const record = await recordOf(id);
    const [row] = await db.ask<{ summary: unknown; version: number }>(
      'SELECT summary, version FROM dispute WHERE id = $1',
      [id],
    );
    expect(row?.version).toBe(record.length);
    expect(row?.summary).toEqual(JSON.parse(JSON.stringify(fold(record))));

    const links = await db.ask<{ previous_hash: string; hash: string }>(
      'SELECT previous_hash, hash FROM dispute_event WHERE dispute_id = $1 ORDER BY version',
      [id],
    );
    let previous = GENESIS;
    record.forEach((recorded, index) => {
      expect(links[index]?.previous_hash).toBe(previous);
      previous = linkHash(id, previous, recorded);
      expect(links[index]?.hash).toBe(previous);
    });
  });

  test('each side sees what it may see of the fold, and its clocks are running', async () => {
    const id = await untilExamination(db);
    const record = await recordOf(id);
    const dispute = fold(record);
    const seen = await db.ask<{ side: string; tag: string; stage: string; facts: unknown }>(
      'SELECT side, tag, stage, facts FROM dispute_side_view WHERE dispute_id = $1 ORDER BY array_position($2::text[], side)',
      [id, SIDES],
    );
    const tags = Object.fromEntries(seen.map(({ side, tag }) => [side, tag]));
    const expected = sideViewsOf(dispute, { ...nextTags(id, {}, record), ...tags });
    expect(seen.map(({ side, stage, facts }) => ({ side, stage, facts }))).toEqual(
      JSON.parse(JSON.stringify(expected.map(({ side, stage, facts }) => ({ side, stage, facts })))),
    );
    const deadlines = await db.ask<{ act: string; perform_at: Date }>(
      'SELECT act, perform_at FROM deadline WHERE dispute_id = $1 ORDER BY act',
      [id],
    );
    expect(deadlines.map(({ act, perform_at }) => [act, perform_at.toISOString()]).sort()).toEqual(
      runningClocks(dispute)
        .map(({ act, performAt }) => [act, performAt])
        .sort(),
    );
  });

  test('a refused act leaves nothing, nor does one that fails', async () => {
    const id = await db.complaint();
    expect(await db.act({ disputeId: id, actor: db.agent, act: { type: 'EnterMediation' } })).toMatchObject({
      kind: 'refused',
    });
    await expect(
      db.records.web.write({ disputeId: id, actor: db.camille }, async (file) => {
        await file.open();
        throw new Error('half-way');
      }),
    ).rejects.toThrow('half-way');
    expect(await recordOf(id)).toHaveLength(1);
  });

  test('a running clock is left alone while nothing changes it', async () => {
    const id = await db.complaint();
    await db.deadlines.postpone(id, 'RecordSilence', (await db.clock.now()) as never, 'tried');
    await db.does(db.agent, id, { type: 'AcknowledgeComplaint' });
    expect(await db.ask('SELECT act, attempts FROM deadline WHERE dispute_id = $1', [id])).toEqual([
      { act: 'RecordSilence', attempts: 1 },
    ]);
  });

  test('a side that may not know of an act finds its row untouched', async () => {
    const id = await untilExamination(db);
    const row = () =>
      db.ask(
        "SELECT xmin::text, to_jsonb(s) AS row FROM dispute_side_view s WHERE dispute_id = $1 AND side = 'merchant'",
        [id],
      );
    const before = await row();
    await db.does(
      db.mathilde,
      id,
      message(['consumer', 'mediator'], 'Entre nous').act,
      message(['consumer', 'mediator'], 'x'),
    );
    expect(await row()).toEqual(before);
  });
});

describe('two at once', () => {
  test('one wins, the other decides again on what it left', async () => {
    const id = await db.complaint();
    const acts = Array.from({ length: 6 }, () =>
      db.act({ disputeId: id, actor: db.agent, act: { type: 'AcknowledgeComplaint' } }),
    );
    const kinds = (await Promise.all(acts)).map((outcome) => outcome.kind).sort();
    expect(kinds).toEqual(['done', 'refused', 'refused', 'refused', 'refused', 'refused']);
    expect(await recordOf(id)).toHaveLength(2);
  });

  test('the same request twenty times has one effect and one answer', async () => {
    const id = await db.complaint();
    const idempotency = { key: randomUUID(), fingerprint: 'acknowledge' };
    const once = { disputeId: id, actor: db.agent, act: { type: 'AcknowledgeComplaint' }, idempotency } as const;
    const answers = await Promise.all(Array.from({ length: 20 }, () => db.act(once)));
    expect(new Set(answers.map((answer) => JSON.stringify(sorted(answer)))).size).toBe(1);
    expect(answers[0]?.kind).toBe('done');
    expect(await recordOf(id)).toHaveLength(2);
    expect(await db.act({ ...once, idempotency: { ...idempotency, fingerprint: 'other' } })).toEqual({
      kind: 'key-reused',
    });
  });

  test('a complaint sent twenty times begins one dispute', async () => {
    const idempotency = { key: randomUUID(), fingerprint: 'complaint' };
    const complaints = Array.from({ length: 20 }, () => ({
      ...complaintOf(randomUUID(), db.karim, db.bazar),
      idempotency,
    }));
    const answers = await Promise.all(complaints.map(db.act));
    expect(new Set(answers.map((answer) => JSON.stringify(sorted(answer)))).size).toBe(1);
    const [{ count } = { count: -1 }] = await db.ask<{ count: number }>(
      'SELECT count(*)::int AS count FROM dispute WHERE consumer_id = $1',
      [db.karim.personId],
    );
    expect(count).toBe(1);
  });

  test('another person with the same key is another request', async () => {
    const id = await db.complaint();
    const idempotency = { key: 'shared', fingerprint: 'f' };
    await db.does(db.agent, id, { type: 'AcknowledgeComplaint' }, { idempotency });
    const other = await db.act({
      disputeId: id,
      actor: db.camille,
      act: { type: 'WithdrawComplaint' },
      idempotency,
    });
    expect(other).toMatchObject({ kind: 'done', events: ['ComplaintWithdrawn'] });
  });
});

const sorted = (outcome: Outcome) => Object.fromEntries(Object.entries(outcome).sort(([a], [b]) => (a < b ? -1 : 1)));

test('an act asks the same number of questions however many disputes there are', async () => {
  const clock = db.clock;
  const statements = async () => {
    const id = await db.complaint();
    let count = 0;
    const query = db.web.createQueryRunner();
    const client = await query.connect();
    const prototype = Object.getPrototypeOf(client) as { query: (...given: unknown[]) => unknown };
    const original = prototype.query;
    prototype.query = function counted(this: unknown, ...given: unknown[]) {
      count += 1;
      return original.apply(this, given);
    };
    try {
      await perform(db.records.web, clock, {
        disputeId: id,
        actor: db.agent,
        act: { type: 'AcknowledgeComplaint' },
      });
    } finally {
      prototype.query = original;
      await query.release();
    }
    return count;
  };
  const few = await statements();
  for (let n = 0; n < 30; n += 1) await Promise.all(Array.from({ length: 10 }, () => db.complaint()));
  expect(await statements()).toBe(few);
  expect(few).toBeLessThanOrEqual(6);
}, 60_000);

test('a reference already drawn is told apart from a fault, and writes nothing', async () => {
  const first = await db.complaint();
  const [row] = await db.ask<{ reference: string }>('SELECT reference FROM dispute WHERE id = $1', [first]);
  const second = randomUUID();
  const { act, ...rest } = complaintOf(second, db.camille, db.boutique);
  const same = { ...rest, act: { ...act, reference: row?.reference ?? '' } } as Performance;
  await expect(db.act(same)).rejects.toBeInstanceOf(ReferenceTaken);
  expect(await recordOf(second)).toEqual([]);
});
