import { jurisdiction } from '#law';
import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import type { Dispute } from '../dispute.ts';
import { required } from '../required.ts';
import type { TextRef } from '../text-ref.ts';
import { CONSUMER } from '../who-acts.ts';

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

export const escalateComplaint = defineAct<EscalateComplaint, ComplaintEscalated>({
  type: 'EscalateComplaint',
  by: CONSUMER,
  event: 'ComplaintEscalated',
  when: (dispute) => hasSecondLevel(dispute) && dispute.complaint?.secondLevel === undefined,
  binds: false,
  decide: (dispute, act) => {
    if (!hasSecondLevel(dispute)) return refused('one-level-of-complaint');
    if (dispute.complaint?.secondLevel !== undefined) return refused('already-recorded');
    return decided({ ...act, type: 'ComplaintEscalated' });
  },
  events: {
    ComplaintEscalated: {
      audience: SIDES,
      evolve: (dispute, { statement }, { on }) => ({
        complaint: {
          ...required(dispute.complaint),
          secondLevel: { on, statement, firstEnded: dispute.answer !== undefined || dispute.silence !== undefined },
        },
        answer: undefined,
        silence: undefined,
      }),
    },
  },
  example: ({ text }) => ({ statement: text('again') }),
});

/** Whether the charter of the sector knows a second level, and the portal carried the first. */
export function hasSecondLevel({ rules, complaint }: Dispute): boolean {
  return jurisdiction(rules.jurisdiction).sectors?.(rules.sector).levels === 2 && complaint?.origin === 'portal';
}
