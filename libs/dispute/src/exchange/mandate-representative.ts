import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';

/** R612-1 3°: a party may be represented or assisted by any person; the consumer gives the mandate, with its proof where there is one. */
export interface MandateRepresentative {
  readonly type: 'MandateRepresentative';
  readonly personId: string;
  readonly capacity: 'lawyer' | 'relative' | 'association' | 'other';
  readonly mandatePieceId?: string;
}

export interface RepresentativeMandated {
  readonly type: 'RepresentativeMandated';
  readonly personId: string;
  readonly capacity: 'lawyer' | 'relative' | 'association' | 'other';
  readonly mandatePieceId?: string;
}

export const mandateRepresentative = defineAct<MandateRepresentative, RepresentativeMandated>({
  type: 'MandateRepresentative',
  by: ['consumer'],
  event: 'RepresentativeMandated',
  binds: 'discloses',
  decide: (dispute, act) => {
    if (act.personId === dispute.consumerId) return refused('cannot-represent-oneself');
    if (dispute.representatives.includes(act.personId)) return refused('already-mandated');
    return decided({ ...act, type: 'RepresentativeMandated' });
  },
  events: {
    RepresentativeMandated: {
      audience: SIDES,
      evolve: (dispute, event) => ({ representatives: [...dispute.representatives, event.personId] }),
    },
  },
  example: ({ pick }) => ({
    personId: 'rachel',
    capacity: pick('relative', 'lawyer', 'association'),
  }),
});
