import { type DecideAct, decided } from '../decision.ts';
import type { InterruptionCause } from '../terms.ts';
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

export const interruptMediation: DecideAct<InterruptMediation, MediationInterrupted> = (dispute, act, { actor }) =>
  notTheCaseMediator(dispute, actor) ??
  decided({ type: 'MediationInterrupted', cause: act.cause, notified: dispute.notifiedOn !== undefined });
