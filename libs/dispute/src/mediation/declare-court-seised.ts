import { type DecideAct, decided } from '../decision.ts';
import type { MediationInterrupted } from './interrupt-mediation.ts';

/** A party declares that a court has been seised of the same dispute (L612-2 3°; several charters end the mediation then). */
export interface DeclareCourtSeised {
  readonly type: 'DeclareCourtSeised';
}

export const declareCourtSeised: DecideAct<DeclareCourtSeised, MediationInterrupted> = (dispute) =>
  decided({ type: 'MediationInterrupted', cause: 'court-seised', notified: dispute.notifiedOn !== undefined });
