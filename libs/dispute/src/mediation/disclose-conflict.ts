import { SIDES } from '../actor.ts';
import { decided } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import type { TextRef } from '../text-ref.ts';
import { MEDIATOR } from '../who-acts.ts';
import { notTheCaseMediator } from './case-mediator.ts';

/** R613-1: the mediator tells both parties « sans délai » of a circumstance that may affect independence, and of their right to object. */
export interface DiscloseConflict {
  readonly type: 'DiscloseConflict';
  readonly statement: TextRef;
}

export interface ConflictDisclosed {
  readonly type: 'ConflictDisclosed';
  readonly statement: TextRef;
}

export const discloseConflict = defineAct<DiscloseConflict, ConflictDisclosed>({
  type: 'DiscloseConflict',
  by: MEDIATOR,
  event: 'ConflictDisclosed',
  binds: 'discloses',
  decide: (dispute, act, { actor }) =>
    notTheCaseMediator(dispute, actor) ?? decided({ ...act, type: 'ConflictDisclosed' }),
  events: {
    ConflictDisclosed: {
      audience: SIDES,
      evolve: (_dispute, _event, { on }) => ({ conflict: { disclosedOn: on, answers: {} } }),
    },
  },
  example: ({ text }) => ({ statement: text('circumstance') }),
});
