import { type CivilDate, isAfter } from '#law';
import { type Party, type Side, sideOf } from '../actor.ts';
import { type DecideAct, decided, refused } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import { STAGES } from '../stage.ts';
import type { TextRef } from '../text-ref.ts';

/** A party offers to settle; before an answer, the merchant's offer is its answer. */
export interface MakeOffer {
  readonly type: 'MakeOffer';
  readonly offerId: string;
  readonly statement: TextRef;
  readonly amountCents?: number;
  /** Last day of the offer, if it has one. */
  readonly openUntil?: CivilDate;
}

export interface OfferMade {
  readonly type: 'OfferMade';
  readonly offerId: string;
  readonly by: Party;
  readonly statement: TextRef;
  readonly amountCents?: number;
  readonly openUntil?: CivilDate;
}

export const makeOffer: DecideAct<MakeOffer, OfferMade> = (dispute, act, { actor, today }) => {
  if (!mayOffer(dispute, sideOf(actor.role))) return refused('act-not-open');
  if (act.openUntil !== undefined && isAfter(today, act.openUntil)) return refused('date-in-the-past');
  return decided({ ...act, type: 'OfferMade', by: sideOf(actor.role) as Party });
};

/** As before the referral, a consumer offers in return for an answer: an offer out of nowhere would tell of the referral. */
export function mayOffer(dispute: Dispute, side: Side | undefined): boolean {
  const untold = STAGES[dispute.stage].phase !== 'complaint' && dispute.notifiedOn === undefined;
  return side !== 'consumer' || dispute.answer !== undefined || !untold;
}
