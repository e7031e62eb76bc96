import { type DecideAct, decided } from '../decision.ts';
import type { TextRef } from '../text-ref.ts';
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

export const discloseConflict: DecideAct<DiscloseConflict, ConflictDisclosed> = (dispute, act, { actor }) =>
  notTheCaseMediator(dispute, actor) ?? decided({ ...act, type: 'ConflictDisclosed' });
