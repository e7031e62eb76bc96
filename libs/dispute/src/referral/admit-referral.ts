import { type CivilDate, jurisdiction, ORDINARY_SCOPE, type Reach } from '#law';
import { CONSUMER_AND_MEDIATOR } from '../actor.ts';
import { type Matter, scopeOf } from '../complaint/matters.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import type { Dispute } from '../dispute.ts';
import { notTheCaseMediator } from '../mediation/case-mediator.ts';
import { required } from '../required.ts';
import { type RuleApplied, ruleOn } from '../rule-applied.ts';
import { MEDIATOR } from '../who-acts.ts';

/**
 * The mediator holds the request admissible: none of the five grounds of L612-2 stands, and the law of the day reaches it. The merchant takes
 * no part in this (CECMC B04-3).
 */
export interface AdmitReferral {
  readonly type: 'AdmitReferral';
  /** What the mediator holds the dispute to come from, where that is not what the consumer said. */
  readonly matter?: Matter;
}

export interface ReferralAdmitted {
  readonly type: 'ReferralAdmitted';
  /** When the file was complete: the day the pieces came, or the day of the request when none were asked for. */
  readonly completeOn: CivilDate;
  readonly matter?: Matter;
  /** By what text the dispute is one that consumer mediation reaches. */
  readonly rule?: RuleApplied;
}

export const admitReferral = defineAct<AdmitReferral, ReferralAdmitted>({
  type: 'AdmitReferral',
  by: MEDIATOR,
  event: 'ReferralAdmitted',
  binds: 'accepts',
  decide: (dispute, { matter }, { actor, today }) => {
    const refusal = notTheCaseMediator(dispute, actor);
    if (refusal !== undefined) return refusal;
    const reach = reachOf(dispute, matter);
    if (reach?.inScope === false) return refused(`scope-${reach.because}`, reach.article);
    const { completedOn, piecesRequestedOn, receivedOn, introducedOn } = required(dispute.referral);
    return decided({
      type: 'ReferralAdmitted',
      completeOn: completedOn ?? (piecesRequestedOn ? today : receivedOn),
      ...(matter === undefined ? {} : { matter }),
      ...(reach === undefined ? {} : { rule: ruleOn(dispute.rules.jurisdiction, introducedOn, reach.provision) }),
    });
  },
  events: {
    ReferralAdmitted: {
      audience: CONSUMER_AND_MEDIATOR,
      evolve: (dispute, event, { on }) => ({
        referral: { ...required(dispute.referral), completedOn: event.completeOn, decidedOn: on },
      }),
    },
  },
});

/**
 * Whether mediation reaches a dispute that was referred, by what the consumer said of it or by what the mediator holds (`matter`); nothing
 * where the law of the State leaves it aside. L611-1; from 20 September 2028 Dir. (EU) 2025/2647. No transposition says which day chooses between them: the day on which the request was
 * introduced is ours, being the one that L612-2 4° looks at.
 */
export function reachOf({ rules, complaint, referral }: Dispute, matter?: Matter): Reach | undefined {
  const { introducedOn } = required(referral);
  const scope = matter === undefined ? complaint?.scope : scopeOf(matter);
  return jurisdiction(rules.jurisdiction).reach?.(introducedOn, scope ?? ORDINARY_SCOPE);
}
