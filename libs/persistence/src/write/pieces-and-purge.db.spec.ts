import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fold } from '#dispute';
import { PgCaseFiles } from '../index.ts';
import { CLOCK, complaintOf, type DatabaseFixture, message, openDatabaseFixture } from '../testing/database-fixture.ts';

let db: DatabaseFixture;

beforeAll(async () => {
  db = await openDatabaseFixture();
});
afterAll(() => db.close());

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
    const { camille, agent, act, does, uploads, reading } = db;
    const id = await db.complaint();
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
    expect(await reading.piece(db.rival, id, pieceId)).toBeUndefined();
  });

  test('a complaint brings its pieces along', async () => {
    const { camille, uploads, act, reading } = db;
    const pieceId = randomUUID();
    await uploads.add(camille.personId, upload(pieceId));
    const complaint = complaintOf(randomUUID(), camille, db.boutique);
    if (complaint.act.type !== 'FileComplaint') throw new Error('a complaint');
    expect(await act({ ...complaint, act: { ...complaint.act, pieceIds: [pieceId] } })).toMatchObject({ kind: 'done' });
    expect(await reading.pieces(db.agent, complaint.disputeId)).toHaveLength(1);
  });
});

describe('the end', () => {
  test('a purge leaves ids, dates and codes', async () => {
    const { camille, agent, clock, does, ask } = db;
    clock.setTo('2026-03-02');
    const id = await db.complaint();
    const pieceId = randomUUID();
    const sha256 = 'c'.repeat(64);
    await db.uploads.add(camille.personId, {
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
      clock.setTo((await dueOf(id, type)).toISOString());
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
      'dispute_side_view',
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
    expect(fold((await new PgCaseFiles(db.worker).read(id))?.events ?? []).stage).toBe('Purged');
  });
});

async function dueOf(disputeId: string, act: string): Promise<Date> {
  const [row] = await db.ask<{ perform_at: Date }>(
    'SELECT perform_at FROM deadline WHERE dispute_id = $1 AND act = $2',
    [disputeId, act],
  );
  if (row === undefined) throw new Error(`No clock towards ${act}`);
  return row.perform_at;
}
