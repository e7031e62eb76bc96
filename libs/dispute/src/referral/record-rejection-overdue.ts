import { isAfter } from '#law';
import { CONSUMER_AND_MEDIATOR } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { rejectionDue } from '../due-dates.ts';
import { required } from '../required.ts';
import { CLOCK } from '../who-acts.ts';

/** Three weeks passed without a decision (L612-2 last al.). No text turns that silence into a decision; it is recorded and told. */
export interface RecordRejectionOverdue {
  readonly type: 'RecordRejectionOverdue';
}

export interface RejectionOverdue {
  readonly type: 'RejectionOverdue';
}

export const recordRejectionOverdue = defineAct<RecordRejectionOverdue, RejectionOverdue>({
  type: 'RecordRejectionOverdue',
  by: CLOCK,
  event: 'RejectionOverdue',
  binds: false,
  decide: (dispute, _act, { today }) => {
    const due = rejectionDue(dispute);
    if (dispute.referral?.overdue) return refused('already-recorded');
    return isAfter(today, due.nominalOn)
      ? decided({ type: 'RejectionOverdue' })
      : refused('date-not-come', due.article, { on: due.nominalOn });
  },
  events: {
    RejectionOverdue: {
      audience: CONSUMER_AND_MEDIATOR,
      evolve: (dispute) => ({ referral: { ...required(dispute.referral), overdue: true } }),
    },
  },
});
