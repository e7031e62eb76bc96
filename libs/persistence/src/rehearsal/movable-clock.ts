import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RehearsalClock } from '#casework';
import { type Instant, instant } from '#law';

/** One clock for all programs of a rehearsal, in the database; until it is put somewhere it is that of the database. */
@Injectable()
export class MovableClock implements RehearsalClock {
  constructor(private readonly database: DataSource) {}

  async now(): Promise<Instant> {
    const [row]: { at: Date }[] = await this.database.query(
      'SELECT coalesce(instant, clock_timestamp()) AS at FROM rehearsal_clock',
    );
    if (row === undefined) throw new Error('One row always');
    return instant(row.at.toISOString());
  }

  async setTo(at: Instant): Promise<void> {
    await this.database.query('UPDATE rehearsal_clock SET instant = $1', [at]);
  }

  async release(): Promise<void> {
    await this.database.query('UPDATE rehearsal_clock SET instant = NULL');
  }
}
