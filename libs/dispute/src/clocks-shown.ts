import { type ClockCode, type DueDate, dueDate } from '#law';
import type { Side } from './actor.ts';
import { clocksOf, type RunningClock, runningClocks } from './deadlines.ts';
import type { Dispute } from './dispute.ts';
import { limitationOf, referralWindowDue } from './due-dates.ts';
import { oncePerDispute } from './once-per-dispute.ts';
import { STAGES, type Stage } from './stage.ts';

/** Clocks that concern admissibility, in which the merchant takes no part (CECMC B04-3). */
const NOT_FOR_MERCHANT: readonly ClockCode[] = ['K6', 'P-PIECES'];

/** What the mediator's organisation counts for itself. */
const FOR_MEDIATOR: readonly ClockCode[] = ['P-CLOSING'];

/** The dates that a side may read in the dispute as it stands: those that run, the year to refer, and limitation. */
export function clocksShown(dispute: Dispute, side: Side): readonly DueDate[] {
  // A date that starts or stops running tells as much as a stage: a side reads those of the stage it was told of.
  const stage = dispute.stageSeenBy[side];
  // The archive date of a year that has passed moves with a late referral: the merchant does not read it at all.
  const untold = side === 'merchant' && stage === 'ReferralWindowPassed';
  const running = untold ? [] : shownClocks(dispute, stage);
  const year = STAGES[stage].phase === 'complaint' ? yearToRefer(dispute) : [];
  const all = [...running.map((clock) => clock.due), ...year, ...limitationDates(dispute)];
  return all.filter(
    (due, index) =>
      all.findIndex((other) => other.code === due.code) === index &&
      (side !== 'merchant' || !NOT_FOR_MERCHANT.includes(due.code)) &&
      (side === 'mediator' || !FOR_MEDIATOR.includes(due.code)),
  );
}

function shownClocks(dispute: Dispute, stage: Stage): readonly RunningClock[] {
  return stage === dispute.stage ? runningClocks(dispute) : clocksOf({ ...dispute, stage });
}

const yearToRefer = oncePerDispute((dispute): readonly DueDate[] =>
  dispute.complaint === undefined ? [] : [referralWindowDue(dispute)],
);

/** K11 and K12 (C. civ. 2238): nothing to perform, everything to know. */
const limitationDates = oncePerDispute((dispute): readonly DueDate[] => {
  const limitation = limitationOf(dispute);
  if (limitation?.suspendedOn === undefined) return [];
  const suspended = dueDate(dispute.rules, 'K11', { on: limitation.suspendedOn });
  if (limitation.resumedOn === undefined) return [suspended];
  return [suspended, dueDate(dispute.rules, 'K12', { on: limitation.resumedOn })];
});
