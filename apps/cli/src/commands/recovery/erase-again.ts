import type { INestApplicationContext } from '@nestjs/common';
import type pg from 'pg';
import { Clock, Erasures, perform, Records } from '#casework';
import { FolderFiles, FolderLedger } from '#delivery';
import type { Act } from '#dispute';
import { PURGE_DISPUTE } from '#persistence';
import { inContext } from '../../operator.module.ts';

const MOST_STEPS = 20;
const AN_HOUR = 3_600_000;

interface Restored {
  /** As a role that sees every row, and its address. */
  readonly client: pg.Client;
  readonly url: string;
  readonly filesDir: string;
  readonly ledgerDir: string;
  /** The instant of the backup. */
  readonly since: Date;
}

/** How many disputes and contents were erased, and the disputes whose record does not allow it yet. */
interface ErasedAgain {
  readonly purged: number;
  readonly removed: number;
  readonly forced: readonly string[];
}

/**
 * What was erased after the backup is erased again, in the record as the clock does it. Nobody comes back because a
 * service was restored. Done twice, it changes nothing. The words and documents of a dispute whose record does not
 * allow it yet are erased all the same, and an operator is told.
 */
export async function eraseAgain({ client, url, filesDir, ledgerDir, since }: Restored): Promise<ErasedAgain> {
  const ledger = new FolderLedger(ledgerDir);
  // Noted before it is committed: the backup may have been taken between the two.
  const { disputes } = await ledger.erased(new Date(since.getTime() - AN_HOUR));
  const { contents } = await ledger.erased(since);
  return inContext(url, async (context) => {
    const forced: string[] = [];
    let purged = 0;
    for (const disputeId of disputes) {
      const end = await purge(context, client, disputeId);
      if (end === 'purged') purged += 1;
      if (end !== 'held') continue;
      await client.query(PURGE_DISPUTE.text, [disputeId, new Date()]);
      forced.push(disputeId);
    }
    await client.query('DELETE FROM piece WHERE dispute_id IS NULL AND sha256 = ANY ($1)', [contents]);
    await client.query(DRAW_AGAIN, [contents]);
    const removed = await removeContents(context, client, new FolderFiles(filesDir), ledger, contents);
    await client.query('UPDATE recovery SET erased_at = clock_timestamp()');
    return { purged, forced, removed };
  });
}

/** Carries out what is due in a dispute, one act after another, until it is purged. */
async function purge(
  context: INestApplicationContext,
  client: pg.Client,
  disputeId: string,
): Promise<'nothing' | 'purged' | 'held'> {
  const records = context.get(Records);
  const clock = context.get(Clock);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const {
      rows: [dispute],
    } = await client.query<{ stage: string }>('SELECT stage FROM dispute WHERE id = $1', [disputeId]);
    // It began after the backup: there is nothing of it.
    if (dispute === undefined || (dispute.stage === 'Purged' && step === 0)) return 'nothing';
    if (dispute.stage === 'Purged') return 'purged';
    const {
      rows: [due],
    } = await client.query<{ act: Act['type'] }>(
      'SELECT act FROM deadline WHERE dispute_id = $1 AND perform_at <= $2 ORDER BY perform_at LIMIT 1',
      [disputeId, await clock.now()],
    );
    if (due === undefined) return 'held';
    const act = { type: due.act } as Act;
    const outcome = await perform(records, clock, { disputeId, actor: { role: 'clock' }, act });
    if (outcome.kind !== 'done') return 'held';
  }
  return 'held';
}

/**
 * Contents that the ledger names and nothing needs, then those that the database waits to see erased; returns how many.
 */
async function removeContents(
  context: INestApplicationContext,
  client: pg.Client,
  files: FolderFiles,
  ledger: FolderLedger,
  listed: readonly string[],
): Promise<number> {
  const { rows: needed } = await client.query<{ sha256: string }>(NEEDED, [listed]);
  const kept = new Set(needed.map(({ sha256 }) => sha256));
  const gone = listed.filter((one) => !kept.has(one));
  for (const sha256 of gone) await files.delete(sha256);
  let count = gone.length;
  const erasures = context.get(Erasures);
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

/** A copy that was taken away is drawn anew, after another look at the original. */
const DRAW_AGAIN = `
  UPDATE piece SET copy_state = 'preparing', copy_sha256 = NULL, copy_bytes = NULL, copy_media_type = NULL,
    copy_refusal = NULL, scanned = 'unscanned', finding = NULL, examine_at = now()
  WHERE copy_sha256 = ANY ($1) AND erased_at IS NULL`;

const NEEDED = `
  SELECT sha256 FROM piece WHERE sha256 = ANY ($1) AND erased_at IS NULL
  UNION SELECT copy_sha256 FROM piece WHERE copy_sha256 = ANY ($1) AND erased_at IS NULL
  UNION SELECT sha256 FROM notice WHERE sha256 = ANY ($1) AND erased_at IS NULL`;
