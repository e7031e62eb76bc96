import { type Party, sideOf } from '../actor.ts';
import { type DecideAct, decided, refused } from '../decision.ts';

/** The other party declines an offer; nothing else changes, and a better one may follow. */
export interface DeclineOffer {
  readonly type: 'DeclineOffer';
  readonly offerId: string;
}

export interface OfferDeclined {
  readonly type: 'OfferDeclined';
  readonly offerId: string;
  readonly by: Party;
}

export const declineOffer: DecideAct<DeclineOffer, OfferDeclined> = (dispute, act, { actor }) => {
  const side = sideOf(actor.role) as Party;
  const offer = dispute.offers.find((candidate) => candidate.offerId === act.offerId);
  if (offer === undefined) return refused('no-such-offer');
  if (offer.by === side) return refused('own-offer');
  if (offer.outcome !== undefined) return refused('offer-already-answered');
  return decided({ type: 'OfferDeclined', offerId: act.offerId, by: side });
};
