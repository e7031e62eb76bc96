import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type NewUpload, sha256 } from '#casework';
import { instant } from '#law';
import { PgDrafts, PgUnsentDrafts } from './pg-drafts.ts';
import { type DatabaseFixture, openDatabaseFixture } from './testing/database-fixture.ts';
import { PgErasures, PgUnusedUploads } from './worker/pg-erasures.ts';

const TODAY = '2026-03-02';
const LATER = '2026-05-31';

describe('a complaint that is being written', () => {
  let db: DatabaseFixture;
  let drafts: PgDrafts;

  beforeAll(async () => {
    db = await openDatabaseFixture();
    drafts = new PgDrafts(db.web);
  });
  afterAll(() => db.close());

  const begun = async (expiresOn = LATER) => {
    const draft = { secret: sha256(randomUUID()), draftId: randomUUID() };
    await drafts.begin(draft.secret, { draftId: draft.draftId, content: {}, expiresOn });
    return draft;
  };
  const upload = (content: string): NewUpload => ({
    pieceId: randomUUID(),
    name: 'facture.pdf',
    mediaType: 'application/pdf',
    bytes: 12,
    sha256: sha256(content),
    kind: 'pdf',
  });

  test('is found by its secret and by nothing else', async () => {
    const { secret, draftId } = await begun();
    await drafts.change(secret, TODAY, LATER, (content) => ({ ...content, claims: [{ kind: 'refund' }] }));
    expect(await drafts.open(secret, TODAY)).toEqual({
      draftId,
      content: { claims: [{ kind: 'refund' }] },
      expiresOn: LATER,
    });
    expect(await drafts.open(sha256('another'), TODAY)).toBeUndefined();
    expect(await db.web.query('SELECT * FROM complaint_draft')).toEqual([]);
  });

  test('keeps two parts written at the same moment', async () => {
    const { secret } = await begun();
    await Promise.all([
      drafts.change(secret, TODAY, LATER, (content) => ({ ...content, contract: { residence: 'FR' } })),
      drafts.change(secret, TODAY, LATER, (content) => ({ ...content, representative: null })),
    ]);
    expect((await drafts.open(secret, TODAY))?.content).toEqual({
      contract: { residence: 'FR' },
      representative: null,
    });
  });

  test('gives its uploads to the person who files it, and to nobody without its secret', async () => {
    const { secret, draftId } = await begun();
    const piece = upload('a draft’s');
    await db.uploads.add(draftId, piece);
    expect(await drafts.held(secret)).toEqual({ bytes: 12 });
    expect(await drafts.held(sha256('another'))).toEqual({ bytes: 0 });
    const { personId } = db.camille;
    await drafts.giveUploadsTo(sha256('another'), personId);
    expect(await db.uploads.of(personId, [piece.pieceId])).toEqual([]);
    await drafts.giveUploadsTo(secret, personId);
    await drafts.giveUploadsTo(secret, personId);
    expect(await db.uploads.of(personId, [piece.pieceId])).toHaveLength(1);
  });

  test('ends on its last day, and what it owned is erased with it; the worker reads not a word of it', async () => {
    const [over, alive] = [await begun(TODAY), await begun()];
    const [lost, kept] = [upload('lost'), upload('kept')];
    await db.uploads.add(over.draftId, lost);
    await db.uploads.add(alive.draftId, kept);
    await db.ask('UPDATE piece SET uploaded_at = $1 WHERE uploader = ANY ($2)', [
      '2026-01-01',
      [over.draftId, alive.draftId],
    ]);
    await new PgUnusedUploads(db.worker).forget(instant('2026-02-01T00:00:00Z'));
    expect(await new PgErasures(db.worker).waiting(10)).toEqual([]);

    expect(await drafts.open(over.secret, TODAY)).toBeDefined();
    expect(await drafts.open(over.secret, '2026-03-03')).toBeUndefined();
    expect(await new PgUnsentDrafts(db.worker).forget('2026-03-03')).toBe(1);
    expect(await drafts.open(over.secret, TODAY)).toBeUndefined();
    expect(await new PgErasures(db.worker).waiting(10)).toEqual([lost.sha256]);
    expect(await db.uploads.of(alive.draftId, [kept.pieceId])).toHaveLength(1);
    await expect(db.worker.query('SELECT content FROM complaint_draft')).rejects.toThrow('permission denied');
  });

  test('is gone once it is sent', async () => {
    const { secret } = await begun();
    await drafts.discard(secret);
    expect(await drafts.open(secret, TODAY)).toBeUndefined();
    expect(await drafts.change(secret, TODAY, LATER, (content) => content)).toBeUndefined();
  });
});
