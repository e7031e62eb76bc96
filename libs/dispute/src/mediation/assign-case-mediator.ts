import { decided } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { BODY } from '../who-acts.ts';

/** The body puts a natural person in charge of the dispute (*médiateur en charge*), until the parties are told who it is. */
export interface AssignCaseMediator {
  readonly type: 'AssignCaseMediator';
  readonly personId: string;
}

export interface CaseMediatorAssigned {
  readonly type: 'CaseMediatorAssigned';
  readonly personId: string;
}

export const assignCaseMediator = defineAct<AssignCaseMediator, CaseMediatorAssigned>({
  type: 'AssignCaseMediator',
  by: BODY,
  event: 'CaseMediatorAssigned',
  binds: false,
  decide: (_dispute, act) => decided({ type: 'CaseMediatorAssigned', personId: act.personId }),
  events: {
    CaseMediatorAssigned: {
      audience: ['mediator'],
      evolve: (_dispute, event) => ({ caseMediator: { personId: event.personId, independent: false } }),
    },
  },
  example: ({ pick }) => ({ personId: pick('mathilde', 'oscar') }),
});
