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
  sightsOf,
} from '#casework';
import { fold, type Recorded, runningClocks, SIDES } from '#dispute';
import { PgCaseFiles } from '../index.ts';
import { complaintOf, type House, message, openHouse, untilExamination } from '../testing/house.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function recordOf(disputeId: string): Promise<readonly Recorded[]> {
  return (await new PgCaseFiles(house.worker).read(disputeId))?.events ?? [];
}

describe('what an act leaves', () => {
  test('the summary is the fold of the record, and the chain holds', async () => {
    const id = await untilExamination(house);
    const record = await recordOf(id);
    const [row] = await house.ask<{ summary: unknown; version: number }>(
      'SELECT summary, version FROM dispute WHERE id = $1',
      [id],
    );
    expect(row?.version).toBe(record.length);
    expect(row?.summary).toEqual(JSON.parse(JSON.stringify(fold(record))));

    const links = await house.ask<{ previous_hash: string; hash: string }>(
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
    const id = await untilExamination(house);
    const record = await recordOf(id);
    const dispute = fold(record);
    const seen = await house.ask<{ side: string; tag: string; stage: string; facts: unknown }>(
      'SELECT side, tag, stage, facts FROM dispute_sight WHERE dispute_id = $1 ORDER BY array_position($2::text[], side)',
      [id, SIDES],
    );
    const tags = Object.fromEntries(seen.map(({ side, tag }) => [side, tag]));
    const expected = sightsOf(dispute, { ...nextTags(id, {}, record), ...tags });
    expect(seen.map(({ side, stage, facts }) => ({ side, stage, facts }))).toEqual(
      JSON.parse(JSON.stringify(expected.map(({ side, stage, facts }) => ({ side, stage, facts })))),
    );
    const deadlines = await house.ask<{ act: string; perform_at: Date }>(
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
    const id = await house.complaint();
    expect(await house.act({ disputeId: id, actor: house.agent, act: { type: 'EnterMediation' } })).toMatchObject({
      kind: 'refused',
    });
    await expect(
      house.records.web.write({ disputeId: id, actor: house.camille }, async (file) => {
        await file.open();
        throw new Error('half-way');
      }),
    ).rejects.toThrow('half-way');
    expect(await recordOf(id)).toHaveLength(1);
  });

  test('a running clock is left alone while nothing changes it', async () => {
    const id = await house.complaint();
    await house.deadlines.postpone(id, 'RecordSilence', (await house.clock.now()) as never, 'tried');
    await house.does(house.agent, id, { type: 'AcknowledgeComplaint' });
    expect(await house.ask('SELECT act, attempts FROM deadline WHERE dispute_id = $1', [id])).toEqual([
      { act: 'RecordSilence', attempts: 1 },
    ]);
  });

  test('a side that may not know of an act finds its row untouched', async () => {
    const id = await untilExamination(house);
    const row = () =>
      house.ask(
        "SELECT xmin::text, to_jsonb(s) AS row FROM dispute_sight s WHERE dispute_id = $1 AND side = 'merchant'",
        [id],
      );
    const before = await row();
    await house.does(
      house.mathilde,
      id,
      message(['consumer', 'mediator'], 'Entre nous').act,
      message(['consumer', 'mediator'], 'x'),
    );
    expect(await row()).toEqual(before);
  });
});

describe('two at once', () => {
  test('one wins, the other decides again on what it left', async () => {
    const id = await house.complaint();
    const acts = Array.from({ length: 6 }, () =>
      house.act({ disputeId: id, actor: house.agent, act: { type: 'AcknowledgeComplaint' } }),
    );
    const kinds = (await Promise.all(acts)).map((outcome) => outcome.kind).sort();
    expect(kinds).toEqual(['done', 'refused', 'refused', 'refused', 'refused', 'refused']);
    expect(await recordOf(id)).toHaveLength(2);
  });

  test('the same request twenty times has one effect and one answer', async () => {
    const id = await house.complaint();
    const idempotency = { key: randomUUID(), fingerprint: 'acknowledge' };
    const once = { disputeId: id, actor: house.agent, act: { type: 'AcknowledgeComplaint' }, idempotency } as const;
    const answers = await Promise.all(Array.from({ length: 20 }, () => house.act(once)));
    expect(new Set(answers.map((answer) => JSON.stringify(sorted(answer)))).size).toBe(1);
    expect(answers[0]?.kind).toBe('done');
    expect(await recordOf(id)).toHaveLength(2);
    expect(await house.act({ ...once, idempotency: { ...idempotency, fingerprint: 'other' } })).toEqual({
      kind: 'key-reused',
    });
  });

  test('a complaint sent twenty times begins one dispute', async () => {
    const idempotency = { key: randomUUID(), fingerprint: 'complaint' };
    const complaints = Array.from({ length: 20 }, () => ({
      ...complaintOf(randomUUID(), house.karim, house.bazar),
      idempotency,
    }));
    const answers = await Promise.all(complaints.map(house.act));
    expect(new Set(answers.map((answer) => JSON.stringify(sorted(answer)))).size).toBe(1);
    const [{ count } = { count: -1 }] = await house.ask<{ count: number }>(
      'SELECT count(*)::int AS count FROM dispute WHERE consumer_id = $1',
      [house.karim.personId],
    );
    expect(count).toBe(1);
  });

  test('another person with the same key is another request', async () => {
    const id = await house.complaint();
    const idempotency = { key: 'shared', fingerprint: 'f' };
    await house.does(house.agent, id, { type: 'AcknowledgeComplaint' }, { idempotency });
    const other = await house.act({
      disputeId: id,
      actor: house.camille,
      act: { type: 'WithdrawComplaint' },
      idempotency,
    });
    expect(other).toMatchObject({ kind: 'done', events: ['ComplaintWithdrawn'] });
  });
});

const sorted = (outcome: Outcome) => Object.fromEntries(Object.entries(outcome).sort(([a], [b]) => (a < b ? -1 : 1)));

test('an act asks the same number of questions however many disputes there are', async () => {
  const clock = house.clock;
  const statements = async () => {
    const id = await house.complaint();
    let count = 0;
    const query = house.web.createQueryRunner();
    const client = await query.connect();
    const prototype = Object.getPrototypeOf(client) as { query: (...given: unknown[]) => unknown };
    const original = prototype.query;
    prototype.query = function counted(this: unknown, ...given: unknown[]) {
      count += 1;
      return original.apply(this, given);
    };
    try {
      await perform(house.records.web, clock, {
        disputeId: id,
        actor: house.agent,
        act: { type: 'AcknowledgeComplaint' },
      });
    } finally {
      prototype.query = original;
      await query.release();
    }
    return count;
  };
  const few = await statements();
  for (let n = 0; n < 30; n += 1) await Promise.all(Array.from({ length: 10 }, () => house.complaint()));
  expect(await statements()).toBe(few);
  expect(few).toBeLessThanOrEqual(6);
}, 60_000);

test('a reference already drawn is told apart from a fault, and writes nothing', async () => {
  const first = await house.complaint();
  const [row] = await house.ask<{ reference: string }>('SELECT reference FROM dispute WHERE id = $1', [first]);
  const second = randomUUID();
  const { act, ...rest } = complaintOf(second, house.camille, house.boutique);
  const same = { ...rest, act: { ...act, reference: row?.reference ?? '' } } as Performance;
  await expect(house.act(same)).rejects.toBeInstanceOf(ReferenceTaken);
  expect(await recordOf(second)).toEqual([]);
});
