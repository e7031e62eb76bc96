import { type CivilDate, isAfter } from '#law';
import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { answerDue } from '../due-dates.ts';
import { type RuleApplied, ruleOf } from '../rule-applied.ts';
import { CLOCK } from '../who-acts.ts';

/**
 * CMF L133-45: a payment service provider did not answer within fifteen working days, or thirty-five after a holding answer. The article is
 * not kept; it does not say that the mediator may be asked sooner, so nothing else moves. Both are told.
 */
export interface RecordAnswerOverdue {
  readonly type: 'RecordAnswerOverdue';
}

export interface AnswerOverdue {
  readonly type: 'AnswerOverdue';
  readonly dueOn: CivilDate;
  readonly rule: RuleApplied;
}

export const recordAnswerOverdue = defineAct<RecordAnswerOverdue, AnswerOverdue>({
  type: 'RecordAnswerOverdue',
  by: CLOCK,
  event: 'AnswerOverdue',
  binds: false,
  decide: (dispute, _act, { today }) => {
    const due = answerDue(dispute);
    if (due === undefined) return refused('no-answer-period');
    if (dispute.answerOverdueSince === due.nominalOn) return refused('already-recorded');
    return isAfter(today, due.nominalOn)
      ? decided({ type: 'AnswerOverdue', dueOn: due.nominalOn, rule: ruleOf(due) })
      : refused('date-not-come', due.article, { on: due.nominalOn });
  },
  events: {
    AnswerOverdue: { audience: SIDES, evolve: (_dispute, event) => ({ answerOverdueSince: event.dueOn }) },
  },
});
