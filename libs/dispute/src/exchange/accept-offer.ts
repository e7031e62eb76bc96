import { addDays, isAfter, isBefore } from '#law';
import { type Party, SIDES, sideOf } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { PARTIES } from '../who-acts.ts';
import { answered, offered, offerTo, openOffer } from './offers.ts';

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
export const acceptOffer = defineAct<AcceptOffer, OfferAccepted>({
  type: 'AcceptOffer',
  by: PARTIES,
  event: 'OfferAccepted',
  when: offered,
  binds: 'accepts',
  decide: (dispute, act, { actor, today }) => {
    const side = sideOf(actor.role) as Party;
    const offer = offerTo(side, dispute, act.offerId);
    if ('refused' in offer) return offer;
    if (offer.openUntil !== undefined && isAfter(today, offer.openUntil))
      return refused('offer-lapsed', undefined, { on: offer.openUntil });
    if (dispute.notifiedOn !== undefined) {
      const from = addDays(offer.madeOn, dispute.rules.practice.reflectionDays);
      if (isBefore(today, from)) return refused('time-to-reflect', 'Dir. 2013/11 art. 9(2)(d)', { on: from });
    }
    return decided({ type: 'OfferAccepted', offerId: act.offerId, by: side });
  },
  events: {
    OfferAccepted: {
      audience: SIDES,
      evolve: (dispute, event, { on }) => ({
        offers: answered(dispute, event.offerId, 'accepted'),
        finishedOn: on,
        ending: { on },
      }),
    },
  },
  example: ({ dispute }) => ({ offerId: openOffer(dispute) }),
});
