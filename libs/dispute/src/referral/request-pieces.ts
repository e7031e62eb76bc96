import { CONSUMER_AND_MEDIATOR } from '../actor.ts';
import { decided } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { required } from '../required.ts';
import type { TextRef } from '../text-ref.ts';
import { BODY } from '../who-acts.ts';

/** Asks for pieces strictly necessary to admissibility (CECMC B04-2.2); practice: no text suspends the three weeks. */
export interface RequestPieces {
  readonly type: 'RequestPieces';
  readonly statement: TextRef;
}

export interface PiecesRequested {
  readonly type: 'PiecesRequested';
  readonly statement: TextRef;
}

export const requestPieces = defineAct<RequestPieces, PiecesRequested>({
  type: 'RequestPieces',
  by: BODY,
  event: 'PiecesRequested',
  binds: false,
  decide: (_dispute, act) => decided({ ...act, type: 'PiecesRequested' }),
  events: {
    PiecesRequested: {
      audience: CONSUMER_AND_MEDIATOR,
      evolve: (dispute, _event, { on }) => ({ referral: { ...required(dispute.referral), piecesRequestedOn: on } }),
    },
  },
  example: ({ text }) => ({ statement: text('missing') }),
});
