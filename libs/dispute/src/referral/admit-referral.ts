import type { CivilDate } from '#law';
import { type DecideAct, decided } from '../decision.ts';
import { notTheCaseMediator } from '../mediation/case-mediator.ts';

/** The mediator holds the request admissible: none of the five grounds of L612-2 stands. The merchant takes no part in this (CECMC B04-3). */
export interface AdmitReferral {
  readonly type: 'AdmitReferral';
}

export interface ReferralAdmitted {
  readonly type: 'ReferralAdmitted';
  /** When the file was complete: the day the pieces came, or the day of the request when none were asked for. */
  readonly completeOn: CivilDate;
}

export const admitReferral: DecideAct<AdmitReferral> = (dispute, _act, { actor, today }) =>
  notTheCaseMediator(dispute, actor) ??
  decided({
    type: 'ReferralAdmitted',
    completeOn:
      dispute.referral?.completedOn ??
      (dispute.referral?.piecesRequestedOn ? today : (dispute.referral?.receivedOn ?? today)),
  });
