import { addDays, type CivilDate } from './civil-date.ts';
import type { ClockCode, DueDate, Trigger } from './clock.ts';
import type { ReferralWindow } from './jurisdiction.ts';
import { jurisdiction } from './jurisdictions.ts';
import type { Limitation, LimitationFacts } from './limitation.ts';
import { provisions } from './provisions.ts';
import type { PackCode, Rules } from './rules.ts';

/** When something falls due, by the law or custom that governs the dispute. */
export function dueDate(rules: Rules, code: ClockCode, trigger: Trigger): DueDate {
  const clock = jurisdiction(rules.jurisdiction).clocks[code];
  if (clock === undefined) throw new RangeError(`no clock ${code} in ${rules.jurisdiction}`);
  const due = clock(rules, trigger);
  return { ...due, edition: editionOn(rules.jurisdiction, due.startsOn) };
}

/**
 * Which state of the law governs an event of that day: 'FR@2026-02-07', named by the last day on which a text of the register began, or was no
 * longer in force. Kept with every date, so that a file can say under what law each was counted.
 */
export function editionOn(code: PackCode, on: CivilDate): string {
  const last = changesOf(code).findLast((day) => day <= on);
  return last === undefined ? code : `${code}@${last}`;
}

const changes = new Map<PackCode, readonly CivilDate[]>();

function changesOf(code: PackCode): readonly CivilDate[] {
  const known = changes.get(code);
  if (known !== undefined) return known;
  const days = provisions()
    .filter(({ id }) => id.startsWith(`${code}/`) || id.startsWith('EU/'))
    .flatMap(({ inForceFrom, inForceTo }) => [inForceFrom, inForceTo && addDays(inForceTo, 1)])
    .filter((day) => day !== undefined);
  const found = [...new Set(days)].sort();
  changes.set(code, found);
  return found;
}

/** Whether limitation of the court action is suspended, and from when it runs again. */
export function limitation(rules: Rules, facts: LimitationFacts): Limitation {
  return jurisdiction(rules.jurisdiction).limitation(rules, facts);
}

/** Whether the dispute was referred in the time that follows the complaint. */
export function referralWindow(rules: Rules, complaintSentOn: CivilDate, referredOn: CivilDate): ReferralWindow {
  return jurisdiction(rules.jurisdiction).referralWindow(complaintSentOn, referredOn);
}
