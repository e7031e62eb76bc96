import { type Clock, type Deadlines, lapseDeadlines, type Records } from '#casework';

/**
 * Performs the acts whose date has come. Two workers at once are harmless: each act goes through the record, which
 * lets the first one through and refuses the second.
 */
export class LapseDeadlines {
  constructor(private readonly deps: { records: Records; deadlines: Deadlines; clock: Clock }) {}

  /** True when something was performed: what it led to may be due as well. */
  async handle(): Promise<boolean> {
    return (await lapseDeadlines(this.deps)) > 0;
  }
}
