import { isAfter } from '#law';
import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct, unchanged } from '../define-act.ts';
import { conflictAnswerDue } from '../due-dates.ts';
import { CLOCK } from '../who-acts.ts';
import { independence } from './case-mediator.ts';

/** Nobody objected in time: the parties were told of their right (Dir. 2013/11 art. 6(2)) and the mission goes on. The length is practice. */
export interface LapseConflictAnswer {
  readonly type: 'LapseConflictAnswer';
}

/** Nobody objects: the same person goes on. */
export interface ConflictCleared {
  readonly type: 'ConflictCleared';
}

export const lapseConflictAnswer = defineAct<LapseConflictAnswer, ConflictCleared>({
  type: 'LapseConflictAnswer',
  by: CLOCK,
  event: 'ConflictCleared',
  binds: false,
  decide: (dispute, _act, { today }) => {
    const due = conflictAnswerDue(dispute);
    if (!isAfter(today, due.rolledOn)) return refused('date-not-come', due.article, { on: due.rolledOn });
    const objection = Object.values(dispute.conflict?.answers ?? {}).includes('objects');
    return objection ? refused('a-party-objects', independence(dispute)) : decided({ type: 'ConflictCleared' });
  },
  events: {
    ConflictCleared: { audience: SIDES, evolve: unchanged },
  },
});
