import { type DecideAct, decided } from '../decision.ts';
import { known } from '../known.ts';
import { notDeclaredIndependent, notTheCaseMediator } from './case-mediator.ts';

/**
 * R612-2: the mediator notifies both parties of the referral (*notification de la saisine*) and reminds them that they
 * may withdraw at any time. The ninety days run from here (R612-5). Entering is voluntary: the same letter invites the
 * merchant to say whether it takes part, unless it has already undertaken to.
 */
export interface NotifyReferral {
  readonly type: 'NotifyReferral';
  readonly merchantCommitted?: boolean;
}

export interface ReferralNotified {
  readonly type: 'ReferralNotified';
  readonly caseMediatorId: string;
}

/** The merchant is asked whether it enters the mediation (practice K9). */
export interface MerchantInvited {
  readonly type: 'MerchantInvited';
}

export const notifyReferral: DecideAct<NotifyReferral> = (dispute, act, { actor }) => {
  const refusal = notTheCaseMediator(dispute, actor) ?? notDeclaredIndependent(dispute);
  if (refusal !== undefined) return refusal;
  const notified: ReferralNotified = { type: 'ReferralNotified', caseMediatorId: known(dispute.caseMediator).personId };
  return act.merchantCommitted ? decided(notified) : decided(notified, { type: 'MerchantInvited' });
};
