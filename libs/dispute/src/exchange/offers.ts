import type { Party, Side } from '../actor.ts';
import { type Refusal, refused } from '../decision.ts';
import type { Dispute, Offer } from '../dispute.ts';

/** Whether the other side has an offer open to this one. */
export function offered(dispute: Dispute, side: Side): boolean {
  return dispute.offers.some((offer) => offer.by !== side && offer.outcome === undefined);
}

/** The offer with this id, for the party that answers it; a refusal where there is nothing for it to answer. */
export function offerTo(side: Party, dispute: Dispute, offerId: string): Offer | Refusal {
  const offer = dispute.offers.find((candidate) => candidate.offerId === offerId);
  if (offer === undefined) return refused('no-such-offer');
  if (offer.by === side) return refused('own-offer');
  return offer.outcome === undefined ? offer : refused('offer-already-answered');
}

/** The offers once this one has been answered. */
export function answered(dispute: Dispute, offerId: string, outcome: 'accepted' | 'declined'): Dispute['offers'] {
  return dispute.offers.map((offer) => (offer.offerId === offerId ? { ...offer, outcome } : offer));
}

/** An offer without an answer, for examples. */
export function openOffer({ offers }: Dispute): string {
  return offers.find(({ outcome }) => outcome === undefined)?.offerId ?? 'none';
}
