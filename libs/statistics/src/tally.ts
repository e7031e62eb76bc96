import { daysBetween } from '#law';
import { outcomeOf, type ReferralLine } from './referral-line.ts';

/** One cell of a count: what the counted have in common, and how many they are. */
export type Cell<T> = T & { readonly count: number };

/** What may point at somebody who is known to have had a dispute: it is made coarser before it is shown. */
export interface Kind {
  readonly subject: string;
  readonly sector: string;
  readonly channel: string;
}

/**
 * A year counted, once: every figure is worked out from it. R614-2 defines no population, so these are ours and are
 * printed with the figures (law.md 5.0).
 */
export interface Tally {
  readonly year: number;
  /** R: received in the year. */
  readonly received: readonly Cell<Kind & { readonly crossBorder: ReferralLine['crossBorder'] }>[];
  /** T: admitted or rejected in the year; one redirected was neither. */
  readonly decided: readonly Cell<{ readonly admissibility: 'admitted' | 'rejected'; readonly ground: string }>[];
  /** N: notified to both parties (R612-2), and ended in the year. */
  readonly ended: readonly Cell<{ readonly endType: string; readonly endCause: string; readonly executed: string }>[];
  /** N by days from the notification to the outcome (R612-5). */
  readonly lasted: readonly Cell<{ readonly days: number }>[];
  /** N: days from the receipt to the end, added up; and how many were prolonged. */
  readonly feltDays: number;
  readonly prolonged: number;
  /** P: proposals notified in the year. */
  readonly proposed: readonly Cell<{ readonly sense: string }>[];
}

/** Counts these referrals; the database counts the same in one statement. */
export function tallyOf(lines: Iterable<ReferralLine>, year: number): Tally {
  const within = (date: string | undefined): boolean => date?.startsWith(`${year}-`) === true;
  const received = new Counts<Tally['received'][number]>();
  const decided = new Counts<Tally['decided'][number]>();
  const ended = new Counts<Tally['ended'][number]>();
  const lasted = new Counts<Tally['lasted'][number]>();
  const proposed = new Counts<Tally['proposed'][number]>();
  let [feltDays, prolonged] = [0, 0];
  for (const line of lines) {
    const { subject, sector, channel, crossBorder, admissibility, notifiedOn, endedOn } = line;
    if (within(line.receivedOn)) received.add({ subject, sector, channel, crossBorder });
    if (within(line.admissibilityOn) && (admissibility === 'admitted' || admissibility === 'rejected'))
      decided.add({ admissibility, ground: line.ground ?? '' });
    if (within(line.proposalOn)) proposed.add({ sense: line.sense ?? '' });
    if (notifiedOn === undefined || endedOn === undefined || !within(endedOn)) continue;
    ended.add({ endType: line.endType ?? '', endCause: line.endCause ?? '', executed: line.executed ?? '' });
    lasted.add({ days: daysBetween(notifiedOn, outcomeOf(line) ?? endedOn) });
    feltDays += daysBetween(line.receivedOn, endedOn);
    if (line.prolongations > 0) prolonged += 1;
  }
  return {
    year,
    received: received.cells(),
    decided: decided.cells(),
    ended: ended.cells(),
    lasted: lasted.cells(),
    proposed: proposed.cells(),
    feltDays,
    prolonged,
  };
}

class Counts<T extends { readonly count: number }> {
  private readonly found = new Map<string, { of: Omit<T, 'count'>; count: number }>();

  add(of: Omit<T, 'count'>): void {
    const key = JSON.stringify(of);
    const cell = this.found.get(key);
    if (cell === undefined) this.found.set(key, { of, count: 1 });
    else cell.count += 1;
  }

  cells(): readonly T[] {
    return [...this.found.values()].map(({ of, count }) => ({ ...of, count }) as unknown as T);
  }
}
