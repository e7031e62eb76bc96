import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GENESIS, linkHash, nextTags, type Outcome, perform, sightsOf } from '#casework';
import { fold, type Recorded, runningClocks, SIDES } from '#dispute';
import { PgCaseFiles } from '../index.ts';
import { CLOCK, complaintOf, type House, message, openHouse, untilExamination } from '../testing/house.ts';

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

describe('pieces', () => {
  const upload = (pieceId: string) => ({
    pieceId,
    name: 'facture.pdf',
    mediaType: 'application/pdf',
    bytes: 1234,
    sha256: 'a'.repeat(64),
    kind: 'pdf',
  });

  test('an upload joins the file of its owner once, and nobody else can bring it', async () => {
    const { camille, agent, act, does, uploads, reading } = house;
    const id = await house.complaint();
    const pieceId = randomUUID();
    await uploads.add(camille.personId, upload(pieceId));
    const add = {
      type: 'AddPiece',
      pieceId,
      sha256: 'a'.repeat(64),
      nature: 'pre-existing',
      audience: ['consumer', 'merchant', 'mediator'],
    } as const;
    expect(await act({ disputeId: id, actor: agent, act: add })).toEqual({
      kind: 'no-such-piece',
      pieceIds: [pieceId],
    });
    await does(camille, id, add);
    expect(await uploads.of(camille.personId, [pieceId])).toEqual([]);
    expect(await act({ disputeId: id, actor: camille, act: add })).toEqual({
      kind: 'no-such-piece',
      pieceIds: [pieceId],
    });
    expect(await reading.pieces(agent, id)).toMatchObject([{ pieceId, name: 'facture.pdf', bytes: 1234 }]);
    expect(await reading.piece(house.rival, id, pieceId)).toBeUndefined();
  });

  test('a complaint brings its pieces along', async () => {
    const { camille, uploads, act, reading } = house;
    const pieceId = randomUUID();
    await uploads.add(camille.personId, upload(pieceId));
    const complaint = complaintOf(randomUUID(), camille, house.boutique);
    if (complaint.act.type !== 'FileComplaint') throw new Error('a complaint');
    expect(await act({ ...complaint, act: { ...complaint.act, pieceIds: [pieceId] } })).toMatchObject({ kind: 'done' });
    expect(await reading.pieces(house.agent, complaint.disputeId)).toHaveLength(1);
  });
});

describe('the end', () => {
  test('a purge leaves ids, dates and codes', async () => {
    const { camille, agent, clock, does, ask } = house;
    clock.stand('2026-03-02');
    const id = await house.complaint();
    const pieceId = randomUUID();
    const sha256 = 'c'.repeat(64);
    await house.uploads.add(camille.personId, {
      pieceId,
      name: 'secret.pdf',
      mediaType: 'application/pdf',
      bytes: 9,
      sha256,
      kind: 'pdf',
    });
    await does(camille, id, {
      type: 'AddPiece',
      pieceId,
      sha256,
      nature: 'pre-existing',
      audience: ['consumer', 'merchant', 'mediator'],
    });
    await does(
      agent,
      id,
      message(['consumer', 'merchant', 'mediator'], 'mot secret').act,
      message(['consumer', 'merchant', 'mediator'], 'mot secret'),
    );
    await does(camille, id, { type: 'WithdrawComplaint' });
    for (const type of ['ArchiveDispute', 'PurgeDispute'] as const) {
      clock.stand((await dueOf(id, type)).toISOString());
      await does(CLOCK, id, { type });
    }
    expect(await ask('SELECT 1 FROM dispute_text WHERE dispute_id = $1', [id])).toEqual([]);
    expect(
      await ask('SELECT name, address_lines, email, phone FROM dispute_party WHERE dispute_id = $1', [id]),
    ).toEqual([{ name: '', address_lines: [], email: null, phone: null }]);
    expect(await ask('SELECT name, erased_at IS NOT NULL AS erased FROM piece WHERE id = $1', [pieceId])).toEqual([
      { name: '', erased: true },
    ]);
    expect(await ask('SELECT sha256 FROM erasure WHERE done_at IS NULL')).toContainEqual({ sha256 });
    for (const table of [
      'dispute',
      'dispute_event',
      'dispute_sight',
      'deadline',
      'outbox',
      'dispute_party',
      'piece',
      'mail',
      'notice',
    ]) {
      const [{ found } = { found: '' }] = await ask<{ found: string }>(
        `SELECT coalesce(string_agg(t::text, ' '), '') AS found FROM ${table} t WHERE t::text ~ '${id}'`,
      );
      expect(found).not.toMatch(/Camille|Moreau|Lilas|secret|lave-linge/);
    }
    expect(fold(await recordOf(id)).stage).toBe('Purged');
  });
});

async function dueOf(disputeId: string, act: string): Promise<Date> {
  const [row] = await house.ask<{ perform_at: Date }>(
    'SELECT perform_at FROM deadline WHERE dispute_id = $1 AND act = $2',
    [disputeId, act],
  );
  if (row === undefined) throw new Error(`No clock towards ${act}`);
  return row.perform_at;
}

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
