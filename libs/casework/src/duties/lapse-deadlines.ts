import type { Actor } from '#dispute';
import { type Instant, instant } from '#law';
import type { Clock } from '../clock.ts';
import { perform } from '../writing/perform.ts';
import type { Records } from '../writing/records.ts';
import type { Deadlines } from './deadlines.ts';

const CLOCK: Actor = { role: 'clock' };
const BATCH = 400;
/** Acts on several disputes wait for the disk together; those on one dispute keep their order. */
const DISPUTES_AT_ONCE = 8;
const POSTPONED_MS = 10 * 60 * 1000;

/**
 * Performs all acts whose date has come, as a person's are performed, in each dispute one after the other, and returns
 * how many. An act that fails is postponed by ten minutes and does not hold up the others.
 */
export async function lapseDeadlines(organisation: {
  records: Records;
  deadlines: Deadlines;
  clock: Clock;
}): Promise<number> {
  const { records, deadlines, clock } = organisation;
  let performed = 0;
  for (;;) {
    const now = await clock.now();
    const due = await deadlines.due(now, BATCH);
    const files = byDispute(due);
    const goThrough = async (): Promise<void> => {
      for (let file = files.shift(); file !== undefined; file = files.shift()) {
        for (const { disputeId, act } of file) {
          const failure = await attempt(() => perform(records, clock, { disputeId, act, actor: CLOCK }));
          if (failure === undefined) performed += 1;
          else await deadlines.postpone(disputeId, act.type, later(now), failure);
        }
      }
    };
    await Promise.all(Array.from({ length: DISPUTES_AT_ONCE }, goThrough));
    if (due.length < BATCH) return performed;
  }
}

function byDispute<T extends { readonly disputeId: string }>(due: readonly T[]): T[][] {
  const files = new Map<string, T[]>();
  for (const one of due) files.set(one.disputeId, [...(files.get(one.disputeId) ?? []), one]);
  return [...files.values()];
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
