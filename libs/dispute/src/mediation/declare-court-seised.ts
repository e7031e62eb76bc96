import { decided } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { CONSUMER, PARTIES } from '../who-acts.ts';
import type { MediationInterrupted } from './interrupt-mediation.ts';

/** A party declares that a court has been seised of the same dispute (L612-2 3°; several charters end the mediation then). */
export interface DeclareCourtSeised {
  readonly type: 'DeclareCourtSeised';
}

export const declareCourtSeised = defineAct<DeclareCourtSeised, never, MediationInterrupted>({
  type: 'DeclareCourtSeised',
  by: PARTIES,
  byAt: { ReferralReceived: CONSUMER, PiecesRequested: CONSUMER, Admitted: CONSUMER },
  event: 'MediationInterrupted',
  binds: 'ends',
  decide: (dispute) =>
    decided({ type: 'MediationInterrupted', cause: 'court-seised', notified: dispute.notifiedOn !== undefined }),
  events: {},
});
