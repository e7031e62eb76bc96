import { type NoDutyToReply, silenceTakenFor } from '#law';
import { SIDES } from '../actor.ts';
import { decided } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { required } from '../required.ts';
import { BODY } from '../who-acts.ts';
import { notDeclaredIndependent, notTheCaseMediator } from './case-mediator.ts';

/**
 * R612-2: the mediator notifies both parties of the referral (*notification de la saisine*) and reminds them that they
 * may withdraw at any time. The ninety days run from here (R612-5). Entering is voluntary: the same letter invites the
 * merchant to say whether it takes part, unless it has already undertaken to, or must, or its consent is not needed.
 */
export interface NotifyReferral {
  readonly type: 'NotifyReferral';
  /** Dir. (EU) 2025/2647: why it is not invited; it owes no answer. */
  readonly noInvitation?: NoDutyToReply;
}

export interface ReferralNotified {
  readonly type: 'ReferralNotified';
  readonly caseMediatorId: string;
  readonly noInvitation?: NoDutyToReply;
}

/** The merchant is asked whether it enters the mediation (practice K9). */
export interface MerchantInvited {
  readonly type: 'MerchantInvited';
}

export const notifyReferral = defineAct<NotifyReferral, ReferralNotified | MerchantInvited>({
  type: 'NotifyReferral',
  by: BODY,
  event: 'ReferralNotified',
  when: ({ caseMediator }) => caseMediator?.independent === true,
  binds: 'discloses',
  decide: (dispute, act, { actor, today }) => {
    const refusal = notTheCaseMediator(dispute, actor) ?? notDeclaredIndependent(dispute);
    if (refusal !== undefined) return refusal;
    const caseMediatorId = required(dispute.caseMediator).personId;
    const { noInvitation } = act;
    const notified: ReferralNotified = {
      type: 'ReferralNotified',
      caseMediatorId,
      ...(noInvitation === undefined ? {} : { noInvitation }),
    };
    // One whose silence would mean nothing is not asked.
    return silenceTakenFor(today, noInvitation) === 'nothing'
      ? decided(notified)
      : decided(notified, { type: 'MerchantInvited' });
  },
  events: {
    ReferralNotified: {
      audience: SIDES,
      evolve: (_dispute, { noInvitation }, { on }) => ({
        notifiedOn: on,
        ...(noInvitation === undefined ? {} : { noInvitation }),
      }),
    },
    MerchantInvited: { audience: SIDES, evolve: (_dispute, _event, { on }) => ({ invitedOn: on }) },
  },
  example: ({ choice }) => ({
    ...(choice % 2 === 0 ? {} : { noInvitation: 'committed' as const }),
  }),
});
