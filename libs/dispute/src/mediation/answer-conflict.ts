import { type Party, SIDES, sideOf } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { required } from '../required.ts';
import { PARTIES } from '../who-acts.ts';
import { type ConflictCleared } from './lapse-conflict-answer.ts';

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

export const answerConflict = defineAct<AnswerConflict, ConflictAnswered, ConflictCleared>({
  type: 'AnswerConflict',
  by: PARTIES,
  event: 'ConflictAnswered',
  when: ({ conflict }, side) => conflict?.answers[side as Party] === undefined,
  binds: ({ objects }) => (objects ? 'objects' : 'accepts'),
  decide: (dispute, act, { actor }) => {
    const by = sideOf(actor.role) as Party;
    const answers = dispute.conflict?.answers ?? {};
    if (answers[by] !== undefined) return refused('already-answered');
    const answered: ConflictAnswered = { type: 'ConflictAnswered', by, objects: act.objects };
    const other = answers[by === 'consumer' ? 'merchant' : 'consumer'];
    return other === 'continues' && !act.objects ? decided(answered, { type: 'ConflictCleared' }) : decided(answered);
  },
  events: {
    ConflictAnswered: {
      audience: SIDES,
      evolve: (dispute, event) => {
        const conflict = required(dispute.conflict);
        return {
          conflict: {
            ...conflict,
            answers: { ...conflict.answers, [event.by]: event.objects ? 'objects' : 'continues' },
          },
        };
      },
    },
  },
  example: ({ pick }) => ({ objects: pick(false, true) }),
});
