import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { VitalSigns, Vitals } from '#casework';
import type { Instant } from '#law';

/** Number at which each count stops, so that its cost does not grow with the backlog. */
export const VITAL_LIMIT = 10_000;

/** SQL of the vital signs at `$1`. Each part reads at most `VITAL_LIMIT` rows of a partial index. */
export const VITAL_SIGNS = `
  WITH open_duty AS (
    SELECT created_at FROM outbox WHERE done_at IS NULL AND NOT dead ORDER BY next_at, id LIMIT ${VITAL_LIMIT}
  ), open_mail AS (
    SELECT FROM mail WHERE sent_at IS NULL AND NOT dead ORDER BY next_at, id LIMIT ${VITAL_LIMIT}
  ), due AS (
    SELECT perform_at FROM deadline WHERE next_at <= $1 ORDER BY next_at, dispute_id LIMIT ${VITAL_LIMIT}
  ), put_off AS (
    SELECT perform_at FROM deadline WHERE attempts > 0 AND perform_at <= $1 AND next_at > $1
    ORDER BY perform_at LIMIT ${VITAL_LIMIT}
  ), clock AS (
    SELECT perform_at FROM due UNION ALL SELECT perform_at FROM put_off
  )
  SELECT (SELECT count(*)::int FROM open_duty) AS "dutiesOpen",
    (SELECT extract(epoch FROM $1::timestamptz - min(created_at))::float8 FROM open_duty) AS "oldestDutySeconds",
    (SELECT count(*)::int FROM open_mail) AS "mailsOpen",
    (SELECT count(*)::int FROM clock) AS "clocksDue",
    (SELECT count(*)::int FROM clock WHERE perform_at < $1::timestamptz - interval '1 hour') AS "clocksLate",
    (SELECT count(*)::int FROM (SELECT FROM outbox WHERE dead LIMIT ${VITAL_LIMIT}) AS dead_duty) AS "deadDuties",
    (SELECT count(*)::int FROM (SELECT FROM mail WHERE dead LIMIT ${VITAL_LIMIT}) AS dead_mail) AS "deadMails"`;

/** PostgreSQL adapter of `Vitals`: one statement on partial indexes. Throws what the database throws. */
@Injectable()
export class PgVitals implements Vitals {
  constructor(private readonly database: DataSource) {}

  async signs(now: Instant): Promise<VitalSigns> {
    const [row]: (Omit<VitalSigns, 'oldestDutySeconds'> & { readonly oldestDutySeconds: number | null })[] =
      await this.database.query(VITAL_SIGNS, [now]);
    if (row === undefined) throw new Error('One row always');
    const { oldestDutySeconds, ...signs } = row;
    return { ...signs, oldestDutySeconds: oldestDutySeconds === null ? undefined : Math.max(0, oldestDutySeconds) };
  }
}
