import { Clock, Deadlines, lapseDeadlines, Records } from '#casework';
import { Scheduled } from '../periodic/scheduled.ts';

/**
 * Performs the acts whose date has come. Two workers at once are harmless: each act goes through the record, which
 * lets the first one through and refuses the second.
 */
@Scheduled({ name: 'lapse-deadlines', everyMs: 20_000, rehearsalMs: 1_000, dates: 'first' })
export class LapseDeadlines {
  constructor(
    readonly records: Records,
    readonly deadlines: Deadlines,
    readonly clock: Clock,
  ) {}

  /** True when something was performed: what it led to may be due as well. */
  async handle(): Promise<boolean> {
    return (await lapseDeadlines(this)) > 0;
  }
}
