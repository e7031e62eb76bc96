import { type DecideAct, decided } from '../decision.ts';
import { notTheCaseMediator } from './case-mediator.ts';

/** The merchant had undertaken to take part: the mediator examines without an invitation. */
export interface OpenExamination {
  readonly type: 'OpenExamination';
}

export interface ExaminationOpened {
  readonly type: 'ExaminationOpened';
}

export const openExamination: DecideAct<OpenExamination, ExaminationOpened> = (dispute, _act, { actor }) =>
  notTheCaseMediator(dispute, actor) ?? decided({ type: 'ExaminationOpened' });
