import type { Side } from '../actor.ts';
import { sideOf } from '../actor.ts';
import { decided } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { EVERYONE, EXCHANGING } from '../who-acts.ts';
import { audienceRefusal, confidedTo } from './audience.ts';

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

export const addPiece = defineAct<AddPiece, PieceAdded>({
  type: 'AddPiece',
  by: EVERYONE,
  byAt: EXCHANGING,
  event: 'PieceAdded',
  binds: false,
  decide: (dispute, act, { actor }) =>
    audienceRefusal(dispute, act.audience, actor) ?? decided({ ...act, type: 'PieceAdded' }),
  events: {
    PieceAdded: {
      audience: ({ audience }) => audience,
      evolve: (dispute, { pieceId, audience }, { on, by }) => {
        const bodyId = confidedTo(audience, dispute.bodyId);
        const piece = { pieceId, addedOn: on, by: sideOf(by.role) ?? 'mediator', audience };
        return { pieces: [...dispute.pieces, bodyId === undefined ? piece : { ...piece, bodyId }] };
      },
    },
  },
  example: ({ dispute, pick }) => ({
    pieceId: `piece-${dispute.version}`,
    sha256: '0'.repeat(64),
    nature: pick('pre-existing', 'made-in-mediation'),
    audience: pick(['consumer', 'merchant', 'mediator'], ['consumer', 'mediator'], ['merchant', 'mediator']),
  }),
});
