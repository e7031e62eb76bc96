import { isAfter } from '#law';
import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { agreed } from '../dispute.ts';
import { executionDue } from '../due-dates.ts';
import { CLOCK } from '../who-acts.ts';

/** The portal asks both parties whether the agreement was carried out; the share is reported « s'il est connu » (R614-2 6°). */
export interface AskExecution {
  readonly type: 'AskExecution';
}

export interface ExecutionAsked {
  readonly type: 'ExecutionAsked';
}

export const askExecution = defineAct<AskExecution, ExecutionAsked>({
  type: 'AskExecution',
  by: CLOCK,
  event: 'ExecutionAsked',
  binds: false,
  decide: (dispute, _act, { today }) => {
    if (!agreed(dispute)) return refused('nothing-to-execute');
    if (dispute.execution?.askedOn !== undefined) return refused('already-recorded');
    const due = executionDue(dispute);
    return isAfter(today, due.nominalOn)
      ? decided({ type: 'ExecutionAsked' })
      : refused('date-not-come', due.article, { on: due.nominalOn });
  },
  events: {
    ExecutionAsked: {
      audience: SIDES,
      evolve: (dispute, _event, { on }) => ({ execution: { reports: {}, ...dispute.execution, askedOn: on } }),
    },
  },
});
