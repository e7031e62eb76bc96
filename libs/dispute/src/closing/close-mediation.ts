import { isAfter } from '#law';
import { CONSUMER_AND_MEDIATOR, SIDES } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { type EndingStage, isEnding } from '../dispute.ts';
import { closingDue } from '../due-dates.ts';
import { notTheCaseMediator } from '../mediation/case-mediator.ts';
import type { Outcome } from '../terms.ts';

/** The outcome of each stage at which a mediation is over. */
const OUTCOMES = {
  MerchantDeclined: 'declined',
  AgreementReached: 'agreement',
  ProposalAccepted: 'proposal-accepted',
  ProposalRefused: 'proposal-refused',
  ProposalLapsed: 'proposal-lapsed',
  Withdrawn: 'withdrawn',
  Interrupted: 'interrupted',
} as const satisfies Record<EndingStage, Outcome>;

/**
 * C. civ. 2238 al. 2: the mediator declares the mediation ended, and limitation runs again, for at least six months.
 * The outcome is the stage already reached: closing judges nothing, so the clock may do it when nobody has.
 */
export interface CloseMediation {
  readonly type: 'CloseMediation';
}

export interface MediationClosed {
  readonly type: 'MediationClosed';
  readonly outcome: Outcome;
  readonly notified: boolean;
}

export const closeMediation = defineAct<CloseMediation, MediationClosed>({
  type: 'CloseMediation',
  by: ['mediator', 'clock'],
  event: 'MediationClosed',
  binds: 'ends',
  decide: (dispute, _act, { actor, today }) => {
    const refusal = notTheCaseMediator(dispute, actor);
    if (refusal !== undefined) return refusal;
    if (actor.role === 'clock' && dispute.reviewAsked) return refused('review-awaited', 'Dir. (UE) 2025/2647');
    const due = closingDue(dispute);
    if (actor.role === 'clock' && !isAfter(today, due.nominalOn))
      return refused('date-not-come', due.article, { on: due.nominalOn });
    if (!isEnding(dispute.stage)) throw new Error(`The table lets a mediation be closed at ${dispute.stage}`);
    return decided({
      type: 'MediationClosed',
      outcome: OUTCOMES[dispute.stage],
      notified: dispute.notifiedOn !== undefined,
    });
  },
  events: {
    MediationClosed: {
      audience: ({ notified }) => (notified ? SIDES : CONSUMER_AND_MEDIATOR),
      evolve: (_dispute, event, { on }) => ({ closing: { on, outcome: event.outcome }, finishedOn: on }),
    },
  },
});
