import { type DecideAct, decided } from '../decision.ts';
import type { TextRef } from '../text-ref.ts';

/** Asks for pieces strictly necessary to admissibility (CECMC B04-2.2); practice: no text suspends the three weeks. */
export interface RequestPieces {
  readonly type: 'RequestPieces';
  readonly statement: TextRef;
}

export interface PiecesRequested {
  readonly type: 'PiecesRequested';
  readonly statement: TextRef;
}

export const requestPieces: DecideAct<RequestPieces, PiecesRequested> = (_dispute, act) =>
  decided({ ...act, type: 'PiecesRequested' });
