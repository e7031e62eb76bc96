import type { Side } from '../actor.ts';
import { type DecideAct, decided } from '../decision.ts';
import { audienceRefusal } from './audience.ts';

/**
 * A piece joins the file. `made-in-mediation` pieces are confidential and leave in no export usable in court
 * (loi 95-125 art. 21-3; CPC 1528-3); what existed before stays free.
 */
export interface AddPiece {
  readonly type: 'AddPiece';
  readonly pieceId: string;
  readonly sha256: string;
  readonly nature: 'pre-existing' | 'made-in-mediation';
  readonly audience: readonly Side[];
}

export interface PieceAdded {
  readonly type: 'PieceAdded';
  readonly pieceId: string;
  readonly sha256: string;
  readonly nature: 'pre-existing' | 'made-in-mediation';
  readonly audience: readonly Side[];
}

export const addPiece: DecideAct<AddPiece, PieceAdded> = (dispute, act, { actor }) =>
  audienceRefusal(dispute, act.audience, actor) ?? decided({ ...act, type: 'PieceAdded' });
