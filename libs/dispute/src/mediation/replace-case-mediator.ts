import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { BODY } from '../who-acts.ts';
import { independence } from './case-mediator.ts';

/**
 * R613-1: where the mediator is a legal person, the natural person objected to is replaced and the mediation goes on. So is
 * one who can no longer see to it; whoever was told who is in charge is told of the other.
 */
export interface ReplaceCaseMediator {
  readonly type: 'ReplaceCaseMediator';
  readonly personId: string;
}

export interface CaseMediatorReplaced {
  readonly type: 'CaseMediatorReplaced';
  readonly personId: string;
}

export const replaceCaseMediator = defineAct<ReplaceCaseMediator, CaseMediatorReplaced>({
  type: 'ReplaceCaseMediator',
  by: BODY,
  event: 'CaseMediatorReplaced',
  binds: false,
  decide: (dispute, act) =>
    dispute.caseMediator?.personId === act.personId
      ? refused('same-person', independence(dispute))
      : decided({ type: 'CaseMediatorReplaced', personId: act.personId }),
  events: {
    CaseMediatorReplaced: {
      audience: SIDES,
      evolve: (_dispute, event) => ({ caseMediator: { personId: event.personId, independent: false } }),
    },
  },
  example: ({ dispute }) => ({
    personId: dispute.caseMediator?.personId === 'oscar' ? 'mathilde' : 'oscar',
  }),
});
