import { humanReview } from '#law';
import { type Party, SIDES, sideOf } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import type { Dispute } from '../dispute.ts';
import { required } from '../required.ts';
import { PARTIES } from '../who-acts.ts';

/**
 * Dir. (EU) 2025/2647 (wording not verified): a party asks that a person look again at what the clock alone took for a refusal, the silence of
 * an invited merchant. From 20 September 2028, as long as the mediator has not closed; from then on no clock closes it.
 */
export interface AskForReview {
  readonly type: 'AskForReview';
}

export interface ReviewAsked {
  readonly type: 'ReviewAsked';
  readonly by: Party;
}

export const askForReview = defineAct<AskForReview, ReviewAsked>({
  type: 'AskForReview',
  by: PARTIES,
  event: 'ReviewAsked',
  when: (dispute) => mayBeReviewed(dispute) && !dispute.reviewAsked,
  binds: false,
  decide: (dispute, _act, { actor }) => {
    if (!mayBeReviewed(dispute)) return refused('nothing-to-review', 'Dir. (UE) 2025/2647');
    if (dispute.reviewAsked) return refused('already-recorded');
    return decided({ type: 'ReviewAsked', by: sideOf(actor.role) as Party });
  },
  events: {
    ReviewAsked: { audience: SIDES, evolve: () => ({ reviewAsked: true }) },
  },
});

/**
 * The one step that concludes without a person where the texts leave a choice: silence "may" be treated as a refusal. What else the clock
 * does records that a day has passed, or closes what people had ended. The day of the invitation decides, as it does for the period (K9).
 */
export function mayBeReviewed({ stage, participation, invitedOn }: Dispute): boolean {
  return stage === 'MerchantDeclined' && humanReview(required(invitedOn), participation === 'silent').reviewOnRequest;
}
