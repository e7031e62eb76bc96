import { isAfter } from '#law';
import { type DecideAct, decided, refused } from '../decision.ts';
import { referralWindowDue } from '../due-dates.ts';

/** L612-2 4°: one year passed. The consumer is told; the request stays possible, for only the mediator may reject it. */
export interface LapseReferralWindow {
  readonly type: 'LapseReferralWindow';
}

export interface ReferralWindowLapsed {
  readonly type: 'ReferralWindowLapsed';
}

export const lapseReferralWindow: DecideAct<LapseReferralWindow, ReferralWindowLapsed> = (dispute, _act, { today }) => {
  const due = referralWindowDue(dispute);
  if (!isAfter(today, due.rolledOn)) return refused('date-not-come', due.article, { on: due.rolledOn });
  return decided({ type: 'ReferralWindowLapsed' });
};
