import { join } from 'node:path';

const CLOCK = { role: 'clock' };
const MOST_STEPS = 20;
const AN_HOUR = 3_600_000;

/**
 * What was erased after the backup is erased again, in the record as the clock does it. Nobody comes back because a
 * service was restored. Done twice, it changes nothing. Returns how many disputes and contents, and the disputes whose
 * record does not yet allow it: their words and documents are erased all the same, and an operator is told.
 */
export async function eraseAgain({ root, url, filesDir, ledgerDir, since }) {
  const { databaseOf, MovableClock, PgErasures, PgRecords, PURGE_DISPUTE } = await import(
    join(root, 'dist/libs/persistence/src/index.js')
  );
  const { perform } = await import(join(root, 'dist/libs/casework/src/index.js'));
  const { FolderFiles, FolderLedger } = await import(join(root, 'dist/libs/delivery/src/index.js'));
  const database = await databaseOf({ url, poolSize: 3 }).initialize();
  const files = new FolderFiles(filesDir);
  const ledger = new FolderLedger(ledgerDir);
  try {
    const records = new PgRecords(database);
    const clock = new MovableClock(database);
    // Noted before it is committed: the backup may have been taken between the two.
    const { disputes } = await ledger.erased(new Date(since.getTime() - AN_HOUR));
    const { contents } = await ledger.erased(since);
    const forced = [];
    let purged = 0;
    for (const disputeId of disputes) {
      const end = await purge(disputeId);
      if (end === 'purged') purged += 1;
      if (end !== 'held') continue;
      await database.query(PURGE_DISPUTE.text, [disputeId, new Date()]);
      forced.push(disputeId);
    }
    await database.query('DELETE FROM piece WHERE dispute_id IS NULL AND sha256 = ANY ($1)', [contents]);
    await database.query(DRAW_AGAIN, [contents]);
    const removed = await removeContents(contents);
    await database.query('UPDATE recovery SET erased_at = clock_timestamp()');
    return { purged, forced, removed };

    async function purge(disputeId) {
      for (let step = 0; step < MOST_STEPS; step += 1) {
        const [dispute] = await database.query('SELECT stage FROM dispute WHERE id = $1', [disputeId]);
        // It began after the backup: there is nothing of it.
        if (dispute === undefined || (dispute.stage === 'Purged' && step === 0)) return 'nothing';
        if (dispute.stage === 'Purged') return 'purged';
        const [due] = await database.query(
          'SELECT act FROM deadline WHERE dispute_id = $1 AND perform_at <= $2 ORDER BY perform_at LIMIT 1',
          [disputeId, await clock.now()],
        );
        if (due === undefined) return 'held';
        const outcome = await perform(records, clock, { disputeId, actor: CLOCK, act: { type: due.act } });
        if (outcome.kind !== 'done') return 'held';
      }
      return 'held';
    }

    async function removeContents(listed) {
      let count = 0;
      const needed = await database.query(NEEDED, [listed]);
      const kept = new Set(needed.map(({ sha256 }) => sha256));
      for (const sha256 of listed.filter((one) => !kept.has(one))) {
        await files.delete(sha256);
        count += 1;
      }
      const erasures = new PgErasures(database);
      for (;;) {
        const waiting = await erasures.waiting(100);
        for (const sha256 of waiting) {
          await ledger.note('content', sha256, new Date());
          await files.delete(sha256);
          await erasures.done(sha256);
          if (!listed.includes(sha256)) count += 1;
        }
        if (waiting.length < 100) return count;
      }
    }
  } finally {
    await database.destroy();
  }
}

/** A copy that was taken away is drawn anew, after another look at the original. */
const DRAW_AGAIN = `
  UPDATE piece SET copy_state = 'preparing', copy_sha256 = NULL, copy_bytes = NULL, copy_media_type = NULL,
    copy_refusal = NULL, scanned = 'unscanned', finding = NULL, examine_at = now()
  WHERE copy_sha256 = ANY ($1) AND erased_at IS NULL`;

const NEEDED = `
  SELECT sha256 FROM piece WHERE sha256 = ANY ($1) AND erased_at IS NULL
  UNION SELECT copy_sha256 FROM piece WHERE copy_sha256 = ANY ($1) AND erased_at IS NULL
  UNION SELECT sha256 FROM notice WHERE sha256 = ANY ($1) AND erased_at IS NULL`;
