import { type DecideAct, decided, refused } from '../decision.ts';

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

export const mandateRepresentative: DecideAct<MandateRepresentative, RepresentativeMandated> = (dispute, act) => {
  if (act.personId === dispute.consumerId) return refused('cannot-represent-oneself');
  if (dispute.representatives.includes(act.personId)) return refused('already-mandated');
  return decided({ ...act, type: 'RepresentativeMandated' });
};
