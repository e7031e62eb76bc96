import { type CivilDate, jurisdiction, ORDINARY_SCOPE, type Reach } from '#law';
import { type DecideAct, decided, refused } from '../decision.ts';
import type { Dispute } from '../dispute.ts';
import { known } from '../known.ts';
import { notTheCaseMediator } from '../mediation/case-mediator.ts';
import { type RuleApplied, ruleOn } from '../rule-applied.ts';

/**
 * The mediator holds the request admissible: none of the five grounds of L612-2 stands, and the law of the day reaches it. The merchant takes
 * no part in this (CECMC B04-3).
 */
export interface AdmitReferral {
  readonly type: 'AdmitReferral';
}

export interface ReferralAdmitted {
  readonly type: 'ReferralAdmitted';
  /** When the file was complete: the day the pieces came, or the day of the request when none were asked for. */
  readonly completeOn: CivilDate;
  /** By what text the dispute is one that consumer mediation reaches. */
  readonly rule?: RuleApplied;
}

export const admitReferral: DecideAct<AdmitReferral> = (dispute, _act, { actor, today }) => {
  const refusal = notTheCaseMediator(dispute, actor);
  if (refusal !== undefined) return refusal;
  const reach = reachOf(dispute);
  if (reach?.inScope === false) return refused(`scope-${reach.because}`, reach.article);
  const { completedOn, piecesRequestedOn, receivedOn, introducedOn } = known(dispute.referral);
  return decided({
    type: 'ReferralAdmitted',
    completeOn: completedOn ?? (piecesRequestedOn ? today : receivedOn),
    ...(reach === undefined ? {} : { rule: ruleOn(dispute.rules.jurisdiction, introducedOn, reach.provision) }),
  });
};

/**
 * L611-1; from 20 September 2028 Dir. (EU) 2025/2647. No transposition says which day chooses between them: the day on which the request was
 * introduced is ours, being the one that L612-2 4° looks at.
 */
function reachOf({ rules, complaint, referral }: Dispute): Reach | undefined {
  const { introducedOn } = known(referral);
  return jurisdiction(rules.jurisdiction).reach?.(introducedOn, complaint?.scope ?? ORDINARY_SCOPE);
}
