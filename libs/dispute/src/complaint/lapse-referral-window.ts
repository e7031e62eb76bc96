import { isAfter } from '#law';
import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct, finished } from '../define-act.ts';
import { referralWindowDue } from '../due-dates.ts';
import { CLOCK } from '../who-acts.ts';

/** L612-2 4°: one year passed. The consumer is told; the request stays possible, for only the mediator may reject it. */
export interface LapseReferralWindow {
  readonly type: 'LapseReferralWindow';
}

export interface ReferralWindowLapsed {
  readonly type: 'ReferralWindowLapsed';
}

export const lapseReferralWindow = defineAct<LapseReferralWindow, ReferralWindowLapsed>({
  type: 'LapseReferralWindow',
  by: CLOCK,
  event: 'ReferralWindowLapsed',
  binds: false,
  decide: (dispute, _act, { today }) => {
    const due = referralWindowDue(dispute);
    if (!isAfter(today, due.rolledOn)) return refused('date-not-come', due.article, { on: due.rolledOn });
    return decided({ type: 'ReferralWindowLapsed' });
  },
  events: {
    ReferralWindowLapsed: { audience: SIDES, evolve: finished },
  },
});
