import { CONSUMER_AND_MEDIATOR } from '../actor.ts';
import { decided } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { notTheCaseMediator } from '../mediation/case-mediator.ts';
import { required } from '../required.ts';
import { MEDIATOR } from '../who-acts.ts';

/** L612-5: another body is competent; the request goes there with the date on which it was made. */
export interface RedirectReferral {
  readonly type: 'RedirectReferral';
  readonly toBodyId: string;
}

export interface ReferralRedirected {
  readonly type: 'ReferralRedirected';
  readonly toBodyId: string;
}

export const redirectReferral = defineAct<RedirectReferral, ReferralRedirected>({
  type: 'RedirectReferral',
  by: MEDIATOR,
  event: 'ReferralRedirected',
  binds: 'ends',
  decide: (dispute, act, { actor }) =>
    notTheCaseMediator(dispute, actor) ?? decided({ ...act, type: 'ReferralRedirected' }),
  events: {
    ReferralRedirected: {
      audience: CONSUMER_AND_MEDIATOR,
      evolve: (dispute, event, { on }) => {
        const referral = required(dispute.referral);
        return {
          referral: { ...referral, decidedOn: on },
          redirection: { toBodyId: event.toBodyId, introducedOn: referral.introducedOn },
          finishedOn: on,
        };
      },
    },
  },
  example: () => ({ toBodyId: 'mediation-sud' }),
});
