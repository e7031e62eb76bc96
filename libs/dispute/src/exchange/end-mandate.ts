import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';

/** The consumer ends a mandate; the representative sees nothing of the dispute from that instant. */
export interface EndMandate {
  readonly type: 'EndMandate';
  readonly personId: string;
}

export interface MandateEnded {
  readonly type: 'MandateEnded';
  readonly personId: string;
}

export const endMandate = defineAct<EndMandate, MandateEnded>({
  type: 'EndMandate',
  by: ['consumer'],
  event: 'MandateEnded',
  when: ({ representatives }) => representatives.length > 0,
  binds: 'ends',
  decide: (dispute, act) =>
    dispute.representatives.includes(act.personId)
      ? decided({ ...act, type: 'MandateEnded' })
      : refused('no-such-mandate'),
  events: {
    MandateEnded: {
      audience: SIDES,
      evolve: (dispute, event) => ({
        representatives: dispute.representatives.filter((id) => id !== event.personId),
      }),
    },
  },
  example: ({ dispute }) => ({ personId: dispute.representatives[0] ?? 'nobody' }),
});
