import { randomUUID } from 'node:crypto';
import { addDays, type CivilDate, home, type Instant, instant, startOfDay } from '#law';
import type { ScenarioDispute, Step } from './scenario.ts';

/** A dispute as it is being told. */
export interface ScenarioRun {
  readonly told: ScenarioDispute;
  readonly disputeId: string;
  /** The last offer made in it. */
  offer: string;
}

export interface Entry {
  readonly at: Instant;
  readonly telling: ScenarioRun;
  /** Absent for the complaint itself. */
  readonly step: Step | undefined;
}

export const ZONE = home().zone;

/** All that people do in all these disputes, in the order of time. */
export function agendaOf(disputes: readonly ScenarioDispute[], today: CivilDate): readonly Entry[] {
  return disputes.flatMap((told, index) => entriesOf(told, index, today)).sort(byTime);
}

/** Each step on its day, from ten in the morning, a minute after the step before; each dispute at seconds of its own. */
function entriesOf(told: ScenarioDispute, index: number, today: CivilDate): readonly Entry[] {
  const telling: ScenarioRun = { told, disputeId: randomUUID(), offer: '' };
  let on = addDays(today, -told.daysAgo);
  const entries: Entry[] = [{ at: morning(on, 0, index), telling, step: undefined }];
  told.steps.forEach((step, number) => {
    on = addDays(on, step.after);
    entries.push({ at: morning(on, number + 1, index), telling, step });
  });
  return entries;
}

const byTime = (a: Entry, b: Entry): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

function morning(on: CivilDate, minute: number, second: number): Instant {
  const midnight = Date.parse(startOfDay(on, ZONE));
  return instant(new Date(midnight + ((10 * 60 + minute) * 60 + second) * 1000).toISOString());
}
