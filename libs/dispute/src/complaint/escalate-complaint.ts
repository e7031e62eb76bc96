import { jurisdiction } from '#law';
import { type DecideAct, decided, refused } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import type { TextRef } from '../text-ref.ts';

/**
 * The complaint goes to the second level of the merchant's organisation (telecom: *service consommateurs*). A charter wants it before the mediator;
 * L612-2 1° asks for one written complaint, so the referral stays open throughout, and the year still runs from the first.
 */
export interface EscalateComplaint {
  readonly type: 'EscalateComplaint';
  readonly statement: TextRef;
}

export interface ComplaintEscalated {
  readonly type: 'ComplaintEscalated';
  readonly statement: TextRef;
}

export const escalateComplaint: DecideAct<EscalateComplaint, ComplaintEscalated> = (dispute, act) => {
  if (!hasSecondLevel(dispute)) return refused('one-level-of-complaint');
  if (dispute.complaint?.secondLevel !== undefined) return refused('already-recorded');
  return decided({ ...act, type: 'ComplaintEscalated' });
};

/** Whether the charter of the sector knows a second level, and the portal carried the first. */
export function hasSecondLevel({ rules, complaint }: Dispute): boolean {
  return jurisdiction(rules.jurisdiction).sectors?.(rules.sector).levels === 2 && complaint?.origin === 'portal';
}
