import { readFile } from 'node:fs/promises';
import type pg from 'pg';
import { Clock, Outbox, Records, sendMail } from '#casework';
import { inContext } from '../../operator.module.ts';

/** A restored service as it waits for its operator: when, and what was open at the backup. */
export interface WaitingService {
  readonly restoredAt: Date;
  readonly takenAt: Date;
  readonly erasedAt: Date | null;
  readonly duties: number;
  readonly mails: number;
}

/** What waits in a restored service, for the operator to decide upon; nothing when it does not wait. */
export async function waitingIn(client: pg.Client): Promise<WaitingService | undefined> {
  const { rows } = await client.query<WaitingService>(`
    SELECT restored_at AS "restoredAt", taken_at AS "takenAt", erased_at AS "erasedAt",
      (SELECT count(*)::int FROM outbox WHERE done_at IS NULL AND NOT dead) AS duties,
      (SELECT count(*)::int FROM mail WHERE sent_at IS NULL AND NOT dead) AS mails
    FROM recovery`);
  return rows[0];
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Mails that the log of the relay shows to have left: their ids stand in its Message-IDs. They are recorded as sent by
 * the same path as when they leave, and do not leave again.
 *
 * @returns how many there were
 */
export async function recordSent(client: pg.Client, url: string, log: string): Promise<number> {
  const ids = [...new Set((await readFile(log, 'utf8')).toLowerCase().match(UUID) ?? [])];
  const { rows: open } = await client.query<{ id: string }>(
    'SELECT id FROM mail WHERE sent_at IS NULL AND id = ANY ($1::uuid[])',
    [ids],
  );
  await inContext(url, async (context) => {
    const room = {
      outbox: context.get(Outbox),
      records: context.get(Records),
      clock: context.get(Clock),
      // To whom it went is in the log; the address may be gone from the record since.
      addresses: { of: async () => [{ email: 'in the log', language: 'fr' as const }] },
      mailer: {
        send: async ({ id }: { readonly id: string }) => ({ outcome: 'sent' as const, transportId: `<${id}@log>` }),
      },
    };
    for (const { id } of open) await sendMail(room, id);
  });
  return open.length;
}

const OPEN = [
  ['outbox', 'done_at'],
  ['mail', 'sent_at'],
] as const;

/**
 * Lets the service go. What was open at the backup leaves, or is held for a person to look at one by one; returns how
 * many.
 */
export async function release(client: pg.Client, what: 'hold' | 'send'): Promise<number> {
  await client.query('BEGIN');
  let held = 0;
  for (const [table, open] of what === 'hold' ? OPEN : []) {
    const { rowCount } = await client.query(
      `UPDATE ${table} SET dead = true, last_error = 'HeldAfterRestore' WHERE ${open} IS NULL AND NOT dead`,
    );
    held += rowCount ?? 0;
  }
  await client.query('DELETE FROM recovery');
  await client.query('COMMIT');
  return held;
}
