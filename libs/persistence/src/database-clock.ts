import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Clock } from '#casework';
import { type Instant, instant } from '#law';

/** Milliseconds after which the database is asked again. */
const LOOK_AGAIN_MS = 10_000;

/**
 * The time of the database: one for all programs, on however many machines. Between two looks at it the time that goes by is
 * counted, not read from the calendar of this machine, which may jump (an act dated by such a calendar would stand in the
 * record for good). While the database is away it is counted on; throws only if it was never seen.
 */
@Injectable()
export class DatabaseClock implements Clock {
  private seen: { readonly at: number; readonly counted: number } | undefined;

  constructor(private readonly database: DataSource) {}

  async now(): Promise<Instant> {
    const { seen: last } = this;
    const fresh = last !== undefined && performance.now() - last.counted < LOOK_AGAIN_MS;
    const seen = fresh ? last : await this.look().catch((away: unknown) => last ?? Promise.reject(away));
    return instant(new Date(seen.at + performance.now() - seen.counted).toISOString());
  }

  private async look() {
    const [row]: { at: number }[] = await this.database.query(
      'SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS at',
    );
    if (row === undefined) throw new Error('One row always');
    // From the answer on: never ahead of the database.
    this.seen = { at: row.at, counted: performance.now() };
    return this.seen;
  }
}
