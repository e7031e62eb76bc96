import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import type { ReferralCounts } from '#casework';
import type { Recorded } from '#dispute';
import { instant } from '#law';
import { COLUMN_NAMES, COLUMNS, type CountedReferral, linesOf, type ReferralLine, type Tally } from '#statistics';
import { type EventRow, recordedAt } from '../recorded.ts';
import { COUNTED, EVENTS, FORGET_LINES, LINES, STALE, TALLY, WRITE_LINES, YEARS } from './statements.ts';

const AT_ONCE = 10_000;
/** One worker counts at a time: what it has in hand it writes anew. */
const COUNTING = 'SELECT pg_try_advisory_xact_lock(615042) AS mine';

/** Lines per referral beside the record, told by `linesOf`; counted in SQL as `tallyOf` counts them. */
@Injectable()
export class PgReferralCounts implements ReferralCounts {
  constructor(private readonly database: DataSource) {}

  refresh(limit: number): Promise<number> {
    return this.database.transaction(async (transaction) => {
      const [{ mine }] = await transaction.query(COUNTING);
      const stale: { id: string }[] = mine ? await transaction.query(STALE, [limit]) : [];
      if (stale.length === 0) return 0;
      await count(
        transaction,
        stale.map(({ id }) => id),
      );
      return stale.length;
    });
  }

  async years() {
    const rows: { bodyId: string; year: number; changedAt: Date }[] = await this.database.query(YEARS);
    return rows.map(({ changedAt, ...row }) => ({ ...row, changedAt: changedAt.toISOString() }));
  }

  async tally(bodyId: string, year: number): Promise<Tally> {
    const [counted]: Omit<Tally, 'year'>[] = await this.database.query(TALLY, [bodyId, year]);
    if (counted === undefined) throw new Error('One row always');
    return { year, ...counted };
  }

  async *lines(bodyId: string, year: number): AsyncIterable<readonly ReferralLine[]> {
    const runner = this.database.createQueryRunner();
    try {
      await runner.startTransaction('REPEATABLE READ');
      await runner.query(`DECLARE line CURSOR FOR ${LINES}`, [bodyId, year]);
      for (;;) {
        const rows: Record<string, unknown>[] = await runner.query(`FETCH ${AT_ONCE} FROM line`);
        if (rows.length === 0) break;
        yield rows.map(asLine);
      }
      await runner.commitTransaction();
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      await runner.release();
    }
  }
}

async function count(transaction: EntityManager, ids: readonly string[]): Promise<void> {
  const rows: (Omit<EventRow, 'at'> & { disputeId: string; at: Date })[] = await transaction.query(EVENTS, [ids]);
  const records = new Map<string, Recorded[]>();
  for (const { disputeId, at, ...row } of rows) {
    const record = records.get(disputeId) ?? [];
    record.push(recordedAt(instant(at.toISOString()), row));
    records.set(disputeId, record);
  }
  await transaction.query(FORGET_LINES, [ids]);
  const lines = [...records].flatMap(([id, record]) => linesOf(record).map((line, at) => asRow(id, at + 1, line)));
  await transaction.query(WRITE_LINES, [JSON.stringify(lines)]);
  const counted = [...records].map(([id, record]) => ({ dispute_id: id, version: record.length }));
  await transaction.query(COUNTED, [JSON.stringify(counted)]);
}

function asRow(disputeId: string, number: number, { bodyId, line }: CountedReferral): object {
  const facts = COLUMN_NAMES.map((name) => [name, line[COLUMNS[name]]]);
  return { dispute_id: disputeId, number, body_id: bodyId, ...Object.fromEntries(facts) };
}

function asLine(row: Record<string, unknown>): ReferralLine {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as ReferralLine;
}
