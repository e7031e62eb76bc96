import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { MEDIATOR } from '../who-acts.ts';
import { independence } from './case-mediator.ts';

/** R613-1: the person in charge declares, before seeing the content, that nothing affects their independence or creates a conflict of interest. */
export interface DeclareIndependence {
  readonly type: 'DeclareIndependence';
}

export interface IndependenceDeclared {
  readonly type: 'IndependenceDeclared';
  readonly personId: string;
  /** Whether the parties know who is in charge, and so are told of the declaration; before, the referral notice says it. */
  readonly notified: boolean;
}

export const declareIndependence = defineAct<DeclareIndependence, IndependenceDeclared>({
  type: 'DeclareIndependence',
  by: MEDIATOR,
  event: 'IndependenceDeclared',
  when: ({ caseMediator }) => caseMediator?.independent === false,
  binds: false,
  decide: (dispute, _act, { actor }) => {
    const inCharge = dispute.caseMediator;
    if (inCharge === undefined) return refused('no-case-mediator', independence(dispute));
    if (actor.role !== 'mediator' || actor.personId !== inCharge.personId)
      return refused('not-the-case-mediator', independence(dispute));
    if (inCharge.independent) return refused('already-recorded');
    return decided({
      type: 'IndependenceDeclared',
      personId: inCharge.personId,
      notified: dispute.notifiedOn !== undefined,
    });
  },
  events: {
    IndependenceDeclared: {
      audience: ({ notified }) => (notified ? SIDES : ['mediator']),
      evolve: (_dispute, event) => ({ caseMediator: { personId: event.personId, independent: true } }),
    },
  },
});
