import { type CivilDate, isAfter } from '#law';
import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { outcomeDue } from '../due-dates.ts';
import { CLOCK } from '../who-acts.ts';

/** R612-5: the outcome did not come in ninety days, or by the prolonged date. The mediation does not lapse; the delay is recorded and the parties are told. */
export interface RecordOutcomeOverdue {
  readonly type: 'RecordOutcomeOverdue';
}

export interface OutcomeOverdue {
  readonly type: 'OutcomeOverdue';
  readonly dueOn: CivilDate;
}

export const recordOutcomeOverdue = defineAct<RecordOutcomeOverdue, OutcomeOverdue>({
  type: 'RecordOutcomeOverdue',
  by: CLOCK,
  event: 'OutcomeOverdue',
  binds: false,
  decide: (dispute, _act, { today }) => {
    const due = outcomeDue(dispute);
    if (dispute.outcomeOverdueSince === due.nominalOn) return refused('already-recorded');
    return isAfter(today, due.nominalOn)
      ? decided({ type: 'OutcomeOverdue', dueOn: due.nominalOn })
      : refused('date-not-come', due.article, { on: due.nominalOn });
  },
  events: {
    OutcomeOverdue: { audience: SIDES, evolve: (_dispute, event) => ({ outcomeOverdueSince: event.dueOn }) },
  },
});
