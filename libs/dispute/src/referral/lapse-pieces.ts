import { isAfter } from '#law';
import { type DecideAct, decided, refused } from '../decision.ts';
import { piecesDue } from '../due-dates.ts';

/** The period for the pieces is over: the file returns to the mediator, who alone decides with what is there. */
export interface LapsePieces {
  readonly type: 'LapsePieces';
}

export interface PiecesOverdue {
  readonly type: 'PiecesOverdue';
}

export const lapsePieces: DecideAct<LapsePieces, PiecesOverdue> = (dispute, _act, { today }) => {
  const due = piecesDue(dispute);
  return isAfter(today, due.rolledOn)
    ? decided({ type: 'PiecesOverdue' })
    : refused('date-not-come', due.article, { on: due.rolledOn });
};
