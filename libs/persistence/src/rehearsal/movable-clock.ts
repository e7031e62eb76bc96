import type { DataSource } from 'typeorm';
import type { RehearsalClock } from '#casework';
import { type Instant, instant } from '#law';
import { SystemClock } from '../system-clock.ts';

/** One clock for all programs of a rehearsal, in the database; until it is put somewhere it goes with the machine. */
export class MovableClock implements RehearsalClock {
  private readonly database: DataSource;
  private readonly machine = new SystemClock();

  constructor(database: DataSource) {
    this.database = database;
  }

  async now(): Promise<Instant> {
    const [row]: { instant: Date | null }[] = await this.database.query('SELECT instant FROM rehearsal_clock');
    const standing = row?.instant ?? null;
    return standing === null ? this.machine.now() : instant(standing.toISOString());
  }

  async stand(at: Instant): Promise<void> {
    await this.database.query('UPDATE rehearsal_clock SET instant = $1', [at]);
  }

  async release(): Promise<void> {
    await this.database.query('UPDATE rehearsal_clock SET instant = NULL');
  }
}
