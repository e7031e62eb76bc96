import type { CivilDate } from './civil-date.ts';
import type { ClockCode, DueDate, Trigger } from './clock.ts';
import type { ReferralWindow } from './jurisdiction.ts';
import { jurisdiction } from './jurisdictions.ts';
import type { Limitation, LimitationFacts } from './limitation.ts';
import type { Rules } from './rules.ts';

/** When something falls due, by the law or custom that governs the dispute. */
export function dueDate(rules: Rules, code: ClockCode, trigger: Trigger): DueDate {
  return jurisdiction(rules.jurisdiction).clocks[code](rules, trigger);
}

/** Whether limitation of the court action is suspended, and from when it runs again. */
export function limitation(rules: Rules, facts: LimitationFacts): Limitation {
  return jurisdiction(rules.jurisdiction).limitation(rules, facts);
}

/** Whether the dispute was referred in the time that follows the complaint. */
export function referralWindow(rules: Rules, complaintSentOn: CivilDate, referredOn: CivilDate): ReferralWindow {
  return jurisdiction(rules.jurisdiction).referralWindow(complaintSentOn, referredOn);
}
