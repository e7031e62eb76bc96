import { type Party, sideOf } from '../actor.ts';
import { type DecideAct, decided, refused } from '../decision.ts';

/** R613-1: each party says whether it objects to the mediator going on. */
export interface AnswerConflict {
  readonly type: 'AnswerConflict';
  readonly objects: boolean;
}

export interface ConflictAnswered {
  readonly type: 'ConflictAnswered';
  readonly by: Party;
  readonly objects: boolean;
}

/** Nobody objects: the same person goes on. */
export interface ConflictCleared {
  readonly type: 'ConflictCleared';
}

export const answerConflict: DecideAct<AnswerConflict, ConflictAnswered | ConflictCleared> = (
  dispute,
  act,
  { actor },
) => {
  const by = sideOf(actor.role) as Party;
  const answers = dispute.conflict?.answers ?? {};
  if (answers[by] !== undefined) return refused('already-answered');
  const answered: ConflictAnswered = { type: 'ConflictAnswered', by, objects: act.objects };
  const other = answers[by === 'consumer' ? 'merchant' : 'consumer'];
  return other === 'continues' && !act.objects ? decided(answered, { type: 'ConflictCleared' }) : decided(answered);
};
