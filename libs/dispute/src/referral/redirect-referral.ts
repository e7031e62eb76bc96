import { type DecideAct, decided } from '../decision.ts';
import { notTheCaseMediator } from '../mediation/case-mediator.ts';

/** L612-5: another body is competent; the request goes there with the date on which it was made. */
export interface RedirectReferral {
  readonly type: 'RedirectReferral';
  readonly toBodyId: string;
}

export interface ReferralRedirected {
  readonly type: 'ReferralRedirected';
  readonly toBodyId: string;
}

export const redirectReferral: DecideAct<RedirectReferral, ReferralRedirected> = (dispute, act, { actor }) =>
  notTheCaseMediator(dispute, actor) ?? decided({ ...act, type: 'ReferralRedirected' });
