import { type DecideAct, decided } from '../decision.ts';

/** The body puts a natural person in charge of the dispute (*médiateur en charge*), until the parties are told who it is. */
export interface AssignCaseMediator {
  readonly type: 'AssignCaseMediator';
  readonly personId: string;
}

export interface CaseMediatorAssigned {
  readonly type: 'CaseMediatorAssigned';
  readonly personId: string;
}

export const assignCaseMediator: DecideAct<AssignCaseMediator, CaseMediatorAssigned> = (_dispute, act) =>
  decided({ type: 'CaseMediatorAssigned', personId: act.personId });
