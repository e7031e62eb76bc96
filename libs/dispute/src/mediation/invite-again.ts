import { SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { MEDIATOR } from '../who-acts.ts';
import { mayBeReviewed } from './ask-for-review.ts';
import { notTheCaseMediator } from './case-mediator.ts';

/**
 * Dir. (EU) 2025/2647: the person in charge, having looked at it, sets aside the silence that the clock had taken for a refusal, and invites
 * the merchant again: its period runs anew from that day. A party may have asked by letter (L614-3), so that no request need be recorded
 * before. To uphold the silence, they close the mediation.
 */
export interface InviteAgain {
  readonly type: 'InviteAgain';
}

export interface MerchantInvitedAgain {
  readonly type: 'MerchantInvitedAgain';
}

export const inviteAgain = defineAct<InviteAgain, MerchantInvitedAgain>({
  type: 'InviteAgain',
  by: MEDIATOR,
  event: 'MerchantInvitedAgain',
  when: mayBeReviewed,
  binds: false,
  decide: (dispute, _act, { actor }) => {
    const notInCharge = notTheCaseMediator(dispute, actor);
    if (notInCharge !== undefined) return notInCharge;
    return mayBeReviewed(dispute)
      ? decided({ type: 'MerchantInvitedAgain' })
      : refused('nothing-to-review', 'Dir. (UE) 2025/2647');
  },
  events: {
    MerchantInvitedAgain: {
      audience: SIDES,
      evolve: (_dispute, _event, { on }) => ({
        invitedOn: on,
        merchantAnswerExtended: false,
        participation: undefined,
        ending: undefined,
        reviewAsked: false,
      }),
    },
  },
});
