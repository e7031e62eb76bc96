import { CONSUMER_AND_MEDIATOR, SIDES } from '../actor.ts';
import { decided } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import type { InterruptionCause } from '../terms.ts';
import { MEDIATOR } from '../who-acts.ts';
import { notTheCaseMediator } from './case-mediator.ts';

/** The mediation cannot go on; the cause is counted in the annual report (R614-2 4°). */
export interface InterruptMediation {
  readonly type: 'InterruptMediation';
  readonly cause: InterruptionCause;
}

export interface MediationInterrupted {
  readonly type: 'MediationInterrupted';
  readonly cause: InterruptionCause;
  /** Whether the merchant had been notified and so is told of the end. */
  readonly notified: boolean;
}

export const interruptMediation = defineAct<InterruptMediation, MediationInterrupted>({
  type: 'InterruptMediation',
  by: MEDIATOR,
  event: 'MediationInterrupted',
  binds: 'ends',
  decide: (dispute, act, { actor }) =>
    notTheCaseMediator(dispute, actor) ??
    decided({ type: 'MediationInterrupted', cause: act.cause, notified: dispute.notifiedOn !== undefined }),
  events: {
    MediationInterrupted: {
      audience: ({ notified }) => (notified ? SIDES : CONSUMER_AND_MEDIATOR),
      evolve: (_dispute, event, { on }) => ({ ending: { on, cause: event.cause } }),
    },
  },
  example: ({ pick }) => ({
    cause: pick('mission-ended', 'consumer-unreachable', 'merchant-insolvent', 'other-mediator'),
  }),
});
