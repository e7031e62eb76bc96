import { type Side, sideOf } from '../actor.ts';
import { type DecideAct, decided, refused } from '../decision.ts';

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

export const reportExecution: DecideAct<ReportExecution, ExecutionReported> = (dispute, act, { actor }) => {
  const outcome = dispute.closing?.outcome;
  if (outcome !== 'agreement' && outcome !== 'proposal-accepted') return refused('nothing-to-execute');
  return decided({ ...act, type: 'ExecutionReported', by: sideOf(actor.role) as Side });
};
