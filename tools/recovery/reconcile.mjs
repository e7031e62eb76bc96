import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What waits in a restored service, for the operator to decide upon; nothing when it does not wait. */
export async function waitingIn(client) {
  const { rows } = await client.query(`
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
 */
export async function recordSent({ root, url, log }) {
  const { databaseOf, MovableClock, PgOutbox, PgRecords } = await import(
    join(root, 'dist/libs/persistence/src/index.js')
  );
  const { sendMail } = await import(join(root, 'dist/libs/casework/src/index.js'));
  const database = await databaseOf({ url, poolSize: 2 }).initialize();
  try {
    const ids = [...new Set((await readFile(log, 'utf8')).toLowerCase().match(UUID) ?? [])];
    const open = await database.query('SELECT id FROM mail WHERE sent_at IS NULL AND id = ANY ($1::uuid[])', [ids]);
    const room = {
      outbox: new PgOutbox(database),
      // To whom it went is in the log; the address may be gone from the record since.
      addresses: { of: async () => [{ email: 'in the log', language: 'fr' }] },
      mailer: { send: async ({ id }) => ({ outcome: 'sent', transportId: `<${id}@log>` }) },
      records: new PgRecords(database),
      clock: new MovableClock(database),
    };
    for (const { id } of open) await sendMail(room, id);
    return open.length;
  } finally {
    await database.destroy();
  }
}

/** Lets the service go. What was open at the backup leaves, or is held for a person to look at one by one. */
export async function release(client, what) {
  await client.query('BEGIN');
  let held = 0;
  if (what === 'hold') {
    for (const [table, open] of [
      ['outbox', 'done_at'],
      ['mail', 'sent_at'],
    ]) {
      const { rowCount } = await client.query(
        `UPDATE ${table} SET dead = true, last_error = 'HeldAfterRestore' WHERE ${open} IS NULL AND NOT dead`,
      );
      held += rowCount;
    }
  }
  await client.query('DELETE FROM recovery');
  await client.query('COMMIT');
  return held;
}
