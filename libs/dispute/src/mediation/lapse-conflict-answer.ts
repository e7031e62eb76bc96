import { isAfter } from '#law';
import { type DecideAct, decided, refused } from '../decision.ts';
import { conflictAnswerDue } from '../due-dates.ts';
import type { ConflictCleared } from './answer-conflict.ts';
import { independence } from './case-mediator.ts';

/** Nobody objected in time: the parties were told of their right (Dir. 2013/11 art. 6(2)) and the mission goes on. The length is practice. */
export interface LapseConflictAnswer {
  readonly type: 'LapseConflictAnswer';
}

export const lapseConflictAnswer: DecideAct<LapseConflictAnswer, ConflictCleared> = (dispute, _act, { today }) => {
  const due = conflictAnswerDue(dispute);
  if (!isAfter(today, due.rolledOn)) return refused('date-not-come', due.article, { on: due.rolledOn });
  const objection = Object.values(dispute.conflict?.answers ?? {}).includes('objects');
  return objection ? refused('a-party-objects', independence(dispute)) : decided({ type: 'ConflictCleared' });
};
