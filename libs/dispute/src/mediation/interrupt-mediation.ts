import { type DecideAct, decided } from '../decision.ts';
import { notTheCaseMediator } from './case-mediator.ts';

export const INTERRUPTION_CAUSES = [
  'court-seised',
  'other-mediator',
  'mission-ended',
  'consumer-unreachable',
  'merchant-insolvent',
] as const;

export type InterruptionCause = (typeof INTERRUPTION_CAUSES)[number];

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

export const interruptMediation: DecideAct<InterruptMediation> = (dispute, act, { actor }) =>
  notTheCaseMediator(dispute, actor) ??
  decided({ type: 'MediationInterrupted', cause: act.cause, notified: dispute.notifiedOn !== undefined });
