import { SIDES, type Side, sideOf } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { agreed } from '../dispute.ts';
import { EVERYONE } from '../who-acts.ts';

/** Whether the agreement or the accepted proposal was carried out, as one of them says. */
export interface ReportExecution {
  readonly type: 'ReportExecution';
  readonly executed: 'yes' | 'partly' | 'no';
}

export interface ExecutionReported {
  readonly type: 'ExecutionReported';
  readonly by: Side;
  readonly executed: 'yes' | 'partly' | 'no';
}

export const reportExecution = defineAct<ReportExecution, ExecutionReported>({
  type: 'ReportExecution',
  by: EVERYONE,
  event: 'ExecutionReported',
  when: agreed,
  binds: false,
  decide: (dispute, act, { actor }) => {
    if (!agreed(dispute)) return refused('nothing-to-execute');
    return decided({ ...act, type: 'ExecutionReported', by: sideOf(actor.role) as Side });
  },
  events: {
    ExecutionReported: {
      audience: SIDES,
      evolve: (dispute, event) => ({
        execution: { ...dispute.execution, reports: { ...dispute.execution?.reports, [event.by]: event.executed } },
      }),
    },
  },
  example: ({ pick }) => ({ executed: pick('yes', 'partly', 'no') }),
});
