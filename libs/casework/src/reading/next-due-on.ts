import type { ClockCode, DueDate } from '#law';

/** Clocks on which nobody has anything to do: limitation (C. civ. 2238), and the portal's own housekeeping. */
const NOTHING_TO_DO: readonly ClockCode[] = ['K11', 'K12', 'P-ARCHIVE', 'P-PURGE'];

/**
 * Returns the earliest civil date that a side should mind, or nothing. As counted and not rolled, so that a worklist
 * errs on the safe side.
 */
export function nextDueOn(clocks: readonly DueDate[]): string | undefined {
  const dates = clocks.filter((due) => !NOTHING_TO_DO.includes(due.code)).map((due) => due.nominalOn);
  return dates.sort()[0];
}
