import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Heartbeat, Heartbeats } from '#casework';

/** Late after five rounds that did not end well, and never before a minute and a half. */
const LATE = "greatest(interval '90 seconds', 5 * every_ms * interval '1 millisecond')";

/** Signs of life, by the time of the database: machines whose clocks differ agree on them. */
@Injectable()
export class PgHeartbeats implements Heartbeats {
  constructor(private readonly database: DataSource) {}

  async beat(
    name: string,
    { everyMs, lastedMs, error }: { readonly everyMs: number; readonly lastedMs: number; readonly error?: string },
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO heartbeat AS old (name, every_ms, last_started_at, last_succeeded_at, last_error)
       VALUES ($1, $2, clock_timestamp() - $3 * interval '1 millisecond',
         CASE WHEN $4::text IS NULL THEN clock_timestamp() END, $4)
       ON CONFLICT (name) DO UPDATE SET every_ms = EXCLUDED.every_ms, last_started_at = EXCLUDED.last_started_at,
         last_succeeded_at = coalesce(EXCLUDED.last_succeeded_at, old.last_succeeded_at), last_error = EXCLUDED.last_error`,
      [name, everyMs, lastedMs, error ?? null],
    );
  }

  async all(): Promise<readonly Heartbeat[]> {
    const rows: Row[] = await this.database.query(
      `SELECT name, extract(epoch FROM clock_timestamp() - last_started_at)::float8 AS started,
         extract(epoch FROM clock_timestamp() - last_succeeded_at)::float8 AS succeeded, last_error AS error,
         clock_timestamp() - coalesce(last_succeeded_at, since) > ${LATE} AS late
       FROM heartbeat ORDER BY name`,
    );
    return rows.map(({ name, started, succeeded, error, late }) => ({
      name,
      startedAgo: Math.max(0, started),
      succeededAgo: succeeded === null ? undefined : Math.max(0, succeeded),
      lastError: error ?? undefined,
      late,
    }));
  }
}

interface Row {
  readonly name: string;
  readonly started: number;
  readonly succeeded: number | null;
  readonly error: string | null;
  readonly late: boolean;
}
