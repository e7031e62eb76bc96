import type { Actor } from '#dispute';
import { type Instant, instant } from '#law';
import { perform } from './perform.ts';
import type { Clock, Deadlines, Records } from './ports.ts';

const CLOCK: Actor = { role: 'clock' };
const BATCH = 100;
const POSTPONED_MS = 10 * 60 * 1000;

/**
 * Performs the acts whose date has come, by the same path as a person. However long the worker was away, what fell due
 * meanwhile is performed now, one act after the other; a dispute that cannot be moved is put off and does not hold the
 * others. Returns how many acts were performed.
 */
export async function lapseDeadlines(house: { records: Records; deadlines: Deadlines; clock: Clock }): Promise<number> {
  const { records, deadlines, clock } = house;
  let performed = 0;
  for (;;) {
    const now = await clock.now();
    const due = await deadlines.due(now, BATCH);
    for (const { disputeId, act } of due) {
      const failure = await attempt(() => perform(records, clock, { disputeId, act, actor: CLOCK }));
      if (failure === undefined) performed += 1;
      else await deadlines.postpone(disputeId, act.type, later(now), failure);
    }
    if (due.length < BATCH) return performed;
  }
}

/** Nothing when the act was performed; otherwise a code, without personal data. */
async function attempt(act: () => ReturnType<typeof perform>): Promise<string | undefined> {
  try {
    const outcome = await act();
    if (outcome.kind === 'done') return undefined;
    return outcome.kind === 'refused' ? outcome.refusal.refused : outcome.kind;
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown';
  }
}

function later(now: Instant): Instant {
  return instant(new Date(Date.parse(now) + POSTPONED_MS).toISOString());
}
