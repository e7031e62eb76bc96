import { addDays, isAfter, isBefore } from '#law';
import { type Party, sideOf } from '../actor.ts';
import { type DecideAct, decided, refused } from '../decision.ts';

/** The other party accepts an offer: a direct settlement before mediation, an amicable agreement (R612-3) inside it. */
export interface AcceptOffer {
  readonly type: 'AcceptOffer';
  readonly offerId: string;
}

export interface OfferAccepted {
  readonly type: 'OfferAccepted';
  readonly offerId: string;
  readonly by: Party;
}

/** Inside mediation nobody consents before a reasonable time to reflect (Dir. 2013/11 art. 9(2)(d)); its length is practice. */
export const acceptOffer: DecideAct<AcceptOffer, OfferAccepted> = (dispute, act, { actor, today }) => {
  const side = sideOf(actor.role) as Party;
  const offer = dispute.offers.find((candidate) => candidate.offerId === act.offerId);
  if (offer === undefined) return refused('no-such-offer');
  if (offer.by === side) return refused('own-offer');
  if (offer.outcome !== undefined) return refused('offer-already-answered');
  if (offer.openUntil !== undefined && isAfter(today, offer.openUntil))
    return refused('offer-lapsed', undefined, { on: offer.openUntil });
  if (dispute.notifiedOn !== undefined) {
    const from = addDays(offer.madeOn, dispute.rules.practice.reflectionDays);
    if (isBefore(today, from)) return refused('time-to-reflect', 'Dir. 2013/11 art. 9(2)(d)', { on: from });
  }
  return decided({ type: 'OfferAccepted', offerId: act.offerId, by: side });
};
