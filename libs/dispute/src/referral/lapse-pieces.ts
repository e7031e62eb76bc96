import { isAfter } from '#law';
import { CONSUMER_AND_MEDIATOR } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct, unchanged } from '../define-act.ts';
import { piecesDue } from '../due-dates.ts';
import { CLOCK } from '../who-acts.ts';

/** The period for the pieces is over: the file returns to the mediator, who alone decides with what is there. */
export interface LapsePieces {
  readonly type: 'LapsePieces';
}

export interface PiecesOverdue {
  readonly type: 'PiecesOverdue';
}

export const lapsePieces = defineAct<LapsePieces, PiecesOverdue>({
  type: 'LapsePieces',
  by: CLOCK,
  event: 'PiecesOverdue',
  binds: false,
  decide: (dispute, _act, { today }) => {
    const due = piecesDue(dispute);
    return isAfter(today, due.rolledOn)
      ? decided({ type: 'PiecesOverdue' })
      : refused('date-not-come', due.article, { on: due.rolledOn });
  },
  events: {
    PiecesOverdue: { audience: CONSUMER_AND_MEDIATOR, evolve: unchanged },
  },
});
