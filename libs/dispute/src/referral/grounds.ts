import { type CivilDate, type DueDate, daysBetween, type Instant, isAfter } from '#law';
import type { Actor } from '../actor.ts';
import { decide } from '../decide.ts';
import { isRefusal, type Refusal } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import { referralWindowDue } from '../due-dates.ts';
import type { Ground } from '../terms.ts';

/**
 * Why the record itself rules out that the request be rejected on this ground (L612-2), by this person, now; undefined where
 * the decision is theirs. Asked of the act itself, so that a page never says otherwise than the decision.
 */
export function ruledOut(dispute: Dispute, ground: Ground, actor: Actor, now: Instant): Refusal | undefined {
  const reasons = { textId: '', digest: '' };
  const decision = decide(dispute, { type: 'RejectReferral', ground, reasons }, actor, now);
  if (!isRefusal(decision)) return undefined;
  return decision.refused === 'complaint-is-proved' || decision.refused === 'referral-in-time' ? decision : undefined;
}

/** How a request stands to the year of L612-2 4°. */
export interface YearOfRequest {
  readonly due: DueDate;
  readonly introducedOn: CivilDate;
  /** Days from the request to the end of the year; negative for a request after it. */
  readonly daysLeft: number;
  readonly late: boolean;
  /** Late by the nominal date, in time by the one rolled to the next working day: no text says which counts. */
  readonly inTimeIfRolled: boolean;
}

/** Whether the year had passed when the request was introduced (K1, L612-2 4°); undefined before complaint and request. */
export function yearOfRequest(dispute: Dispute): YearOfRequest | undefined {
  const introducedOn = dispute.referral?.introducedOn;
  if (dispute.complaint === undefined || introducedOn === undefined) return undefined;
  const due = referralWindowDue(dispute);
  const late = isAfter(introducedOn, due.nominalOn);
  return {
    due,
    introducedOn,
    daysLeft: daysBetween(introducedOn, due.nominalOn),
    late,
    inTimeIfRolled: late && !isAfter(introducedOn, due.rolledOn),
  };
}
