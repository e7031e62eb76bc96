import { type DecideAct, decided, refused } from '../decision.ts';

/** The portal asks both parties whether the agreement was carried out; the share is reported « s'il est connu » (R614-2 6°). */
export interface AskExecution {
  readonly type: 'AskExecution';
}

export interface ExecutionAsked {
  readonly type: 'ExecutionAsked';
}

export const askExecution: DecideAct<AskExecution> = (dispute) =>
  dispute.execution?.askedOn === undefined ? decided({ type: 'ExecutionAsked' }) : refused('already-recorded');
