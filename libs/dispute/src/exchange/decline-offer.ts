import { type Party, SIDES, sideOf } from '../actor.ts';
import { decided } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { PARTIES } from '../who-acts.ts';
import { answered, offered, offerTo, openOffer } from './offers.ts';

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

export const declineOffer = defineAct<DeclineOffer, OfferDeclined>({
  type: 'DeclineOffer',
  by: PARTIES,
  event: 'OfferDeclined',
  when: offered,
  binds: 'refuses',
  decide: (dispute, act, { actor }) => {
    const side = sideOf(actor.role) as Party;
    const offer = offerTo(side, dispute, act.offerId);
    if ('refused' in offer) return offer;
    return decided({ type: 'OfferDeclined', offerId: act.offerId, by: side });
  },
  events: {
    OfferDeclined: {
      audience: SIDES,
      evolve: (dispute, event) => ({ offers: answered(dispute, event.offerId, 'declined') }),
    },
  },
  example: ({ dispute }) => ({ offerId: openOffer(dispute) }),
});
