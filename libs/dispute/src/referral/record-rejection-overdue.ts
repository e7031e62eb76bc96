import { isAfter } from '#law';
import { type DecideAct, decided, refused } from '../decision.ts';
import { rejectionDue } from '../due-dates.ts';

/** Three weeks passed without a decision (L612-2 last al.). No text turns that silence into a decision; it is recorded and told. */
export interface RecordRejectionOverdue {
  readonly type: 'RecordRejectionOverdue';
}

export interface RejectionOverdue {
  readonly type: 'RejectionOverdue';
}

export const recordRejectionOverdue: DecideAct<RecordRejectionOverdue, RejectionOverdue> = (
  dispute,
  _act,
  { today },
) => {
  const due = rejectionDue(dispute);
  if (dispute.referral?.overdue) return refused('already-recorded');
  return isAfter(today, due.nominalOn)
    ? decided({ type: 'RejectionOverdue' })
    : refused('date-not-come', due.article, { on: due.nominalOn });
};
