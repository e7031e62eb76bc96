import { SIDES } from '../actor.ts';
import { decided } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { MEDIATOR } from '../who-acts.ts';
import { notTheCaseMediator } from './case-mediator.ts';

/** The merchant had undertaken to take part: the mediator examines without an invitation. */
export interface OpenExamination {
  readonly type: 'OpenExamination';
}

export interface ExaminationOpened {
  readonly type: 'ExaminationOpened';
}

export const openExamination = defineAct<OpenExamination, ExaminationOpened>({
  type: 'OpenExamination',
  by: MEDIATOR,
  event: 'ExaminationOpened',
  binds: false,
  decide: (dispute, _act, { actor }) => notTheCaseMediator(dispute, actor) ?? decided({ type: 'ExaminationOpened' }),
  events: {
    ExaminationOpened: { audience: SIDES, evolve: () => ({ participation: 'committed' }) },
  },
});
