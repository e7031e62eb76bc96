import { addDays, type CivilDate, isAfter } from '#law';
import { type Party, SIDES, type Side, sideOf } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import type { Dispute } from '../dispute.ts';
import { STAGES } from '../stage.ts';
import type { TextRef } from '../text-ref.ts';
import { OFFERING, PARTIES } from '../who-acts.ts';

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

export const makeOffer = defineAct<MakeOffer, OfferMade>({
  type: 'MakeOffer',
  by: PARTIES,
  byAt: OFFERING,
  event: 'OfferMade',
  when: mayOffer,
  binds: false,
  decide: (dispute, act, { actor, today }) => {
    if (!mayOffer(dispute, sideOf(actor.role))) return refused('act-not-open');
    if (act.openUntil !== undefined && isAfter(today, act.openUntil)) return refused('date-in-the-past');
    return decided({ ...act, type: 'OfferMade', by: sideOf(actor.role) as Party });
  },
  events: {
    OfferMade: {
      audience: SIDES,
      evolve: (dispute, { type: _type, ...offer }, { on }) => ({
        offers: [...dispute.offers, { ...offer, madeOn: on }],
        ...(dispute.answer === undefined && offer.by === 'merchant' ? { answer: { kind: 'offer' as const, on } } : {}),
      }),
    },
  },
  example: ({ dispute, today, choice, text }) => ({
    offerId: `offer-${dispute.version}`,
    statement: text('offer'),
    amountCents: 5000,
    ...(choice % 2 === 0 ? {} : { openUntil: addDays(today, 10) }),
  }),
});

/** As before the referral, a consumer offers in return for an answer: an offer out of nowhere would tell of the referral. */
export function mayOffer(dispute: Dispute, side: Side | undefined): boolean {
  const untold = STAGES[dispute.stage].phase !== 'complaint' && dispute.notifiedOn === undefined;
  return side !== 'consumer' || dispute.answer !== undefined || !untold;
}
