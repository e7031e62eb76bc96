import { createHash, randomUUID } from 'node:crypto';
import { GENESIS, linkEvents, nextTags, sideViewsOf } from '#casework';
import { fold, type Recorded } from '#dispute';
import { PgCaseFiles } from '../worker/pg-case-files.ts';
import type { DatabaseFixture } from './database-fixture.ts';
import type { Pick } from './drawn.ts';

/** What somebody with the whole database and this program at hand would do. */
export async function forge(
  db: DatabaseFixture,
  id: string,
  change: (events: readonly Recorded[]) => readonly Recorded[],
) {
  const { events = [] } = (await new PgCaseFiles(db.worker).read(id)) ?? {};
  const forged = change(events);
  await db.ask('DELETE FROM dispute_event WHERE dispute_id = $1 AND version > $2', [id, forged.length]);
  for (const table of ['mail', 'notice', 'outbox']) {
    const column = table === 'outbox' ? 'id' : 'outbox_id';
    await db.ask(
      `DELETE FROM ${table} WHERE ${column} IN (SELECT id FROM outbox WHERE dispute_id = $1 AND version > $2)`,
      [id, forged.length],
    );
  }
  for (const { recorded, previousHash, hash } of linkEvents(id, GENESIS, forged)) {
    await db.ask(
      'UPDATE dispute_event SET payload = $3, previous_hash = $4, hash = $5 WHERE dispute_id = $1 AND version = $2',
      [id, recorded.version, JSON.stringify(recorded.event), previousHash, hash],
    );
  }
  const dispute = fold(forged);
  await db.ask('UPDATE dispute SET summary = $2, version = $3 WHERE id = $1', [
    id,
    JSON.stringify(dispute),
    dispute.version,
  ]);
  for (const { side, tag, facts } of sideViewsOf(dispute, nextTags(id, {}, forged))) {
    await db.ask('UPDATE dispute_side_view SET facts = $3, tag = $4 WHERE dispute_id = $1 AND side = $2', [
      id,
      side,
      JSON.stringify(facts),
      tag,
    ]);
  }
}

/** Another value of the same kind, somewhere in it. */
export function changed(value: unknown, pick: Pick): unknown {
  if (value === null) return randomUUID();
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (Array.isArray(value)) return value.length > 1 ? value.slice(1) : [...value, randomUUID()];
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, member]) => member !== null);
    const [name, member] = entries[pick(entries.length)] ?? ['x', 0];
    return { ...value, [name]: changed(member, pick) };
  }
  const text = String(value);
  if (/^[0-9a-f]{64}$/.test(text)) return createHash('sha256').update(text).digest('hex');
  if (/^[0-9a-f-]{36}$/.test(text)) return randomUUID();
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text.replace(/^\d{4}/, '2031');
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return text.replace(/^\d{4}/, '2031');
  return `${text}x`;
}
