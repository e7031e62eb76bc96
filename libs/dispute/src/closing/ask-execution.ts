import { isAfter } from '#law';
import { type DecideAct, decided, refused } from '../decision.ts';
import { executionDue } from '../due-dates.ts';

/** The portal asks both parties whether the agreement was carried out; the share is reported « s'il est connu » (R614-2 6°). */
export interface AskExecution {
  readonly type: 'AskExecution';
}

export interface ExecutionAsked {
  readonly type: 'ExecutionAsked';
}

export const askExecution: DecideAct<AskExecution, ExecutionAsked> = (dispute, _act, { today }) => {
  const outcome = dispute.closing?.outcome;
  if (outcome !== 'agreement' && outcome !== 'proposal-accepted') return refused('nothing-to-execute');
  if (dispute.execution?.askedOn !== undefined) return refused('already-recorded');
  const due = executionDue(dispute);
  return isAfter(today, due.nominalOn)
    ? decided({ type: 'ExecutionAsked' })
    : refused('date-not-come', due.article, { on: due.nominalOn });
};
