import { randomUUID } from 'node:crypto';
import { keepText } from '#casework';
import { DEFAULT_PRACTICE } from '#law';
import { CLOCK, type DatabaseFixture, message, untilExamination } from './database-fixture.ts';
import { type MemoryFiles, workOff } from './worker-round.ts';

/** Five disputes with everything in them: caucus, pieces, a mandate, two bodies, a purge, letters sent and letters that wait (specs only). */
export async function liveSomeDisputes(db: DatabaseFixture, files: MemoryFiles): Promise<void> {
  const { camille, mathilde, rachel, stranger, rives, monts, does, clock, uploads } = db;
  clock.ticking = true;
  const all = ['consumer', 'merchant', 'mediator'] as const;
  const bring = async (id: string, audience: readonly ('consumer' | 'merchant' | 'mediator')[]) => {
    const pieceId = randomUUID();
    const { sha256, bytes } = await files.put(Buffer.from(`facture ${pieceId}`));
    await uploads.add(camille.personId, {
      pieceId,
      name: 'f.pdf',
      mediaType: 'application/pdf',
      bytes,
      sha256,
      kind: 'pdf',
    });
    await does(camille, id, { type: 'AddPiece', pieceId, sha256, nature: 'pre-existing', audience });
  };
  // one in which everybody speaks
  const full = await untilExamination(db);
  for (const audience of [all, ['consumer', 'mediator'] as const]) {
    const words = message(audience, `à ${audience.length}`);
    await does(camille, full, words.act, words);
    await bring(full, audience);
  }
  await does(
    camille,
    full,
    { type: 'MandateRepresentative', personId: rachel.personId, capacity: 'relative' },
    {
      parties: [
        { kind: 'representative', personId: rachel.personId, name: 'Rachel', addressLines: [], language: 'fr' },
      ],
    },
  );
  await workOff(db, files);
  const [solution, reasons] = [keepText('Rembourser.'), keepText('La loi.')];
  clock.setTo('2026-03-25');
  await does(
    mathilde,
    full,
    { type: 'IssueProposal', solution: solution.ref, reasons: reasons.ref, sense: 'consumer', acceptanceDays: 15 },
    { texts: [solution.text, reasons.text], idempotency: { key: 'proposal', fingerprint: 'p' } },
  );
  await workOff(db, files);
  const copy = await files.put(Buffer.from('a copy drawn anew'));
  await db.ask(
    `UPDATE piece SET copy_state = 'ready', copy_sha256 = $1, copy_bytes = $2, copy_media_type = 'application/pdf'`,
    [copy.sha256, copy.bytes],
  );
  // one that went from body to body
  clock.setTo('2026-03-02');
  const moved = await db.complaint();
  await does(camille, moved, { type: 'ReferToMediator', bodyId: rives, practice: DEFAULT_PRACTICE });
  await bring(moved, ['consumer', 'mediator']);
  await does(mathilde, moved, { type: 'RedirectReferral', toBodyId: monts });
  clock.setTo('2026-03-20');
  await does(camille, moved, { type: 'ReferToMediator', bodyId: monts, practice: DEFAULT_PRACTICE });
  await does(stranger, moved, { type: 'AdmitReferral' });
  await workOff(db, files);
  // one that is erased, one that has just begun, and one whose letters wait
  clock.setTo('2026-03-02');
  const ended = await db.complaint();
  await workOff(db, files);
  await does(camille, ended, { type: 'WithdrawComplaint' });
  await workOff(db, files);
  for (const type of ['ArchiveDispute', 'PurgeDispute'] as const) {
    const [due] = await db.ask<{ at: Date }>(
      'SELECT perform_at AS at FROM deadline WHERE dispute_id = $1 AND act = $2',
      [ended, type],
    );
    clock.setTo(due?.at.toISOString() ?? '');
    await does(CLOCK, ended, { type });
  }
  clock.setTo('2026-03-02');
  await db.complaint();
  await workOff(db, files);
  await db.complaint();
}
