import type { Piece } from '#casework';
import type { Dispute } from '#dispute';
import type { PieceView } from '../disputes/dispute-view.dto.ts';
import { given } from '../fields/given.ts';

export function pieceView(disputeId: string, piece: Piece, known: Dispute['pieces']): PieceView {
  const { pieceId, name, mediaType, bytes, sha256, uploadedAt, audience } = piece;
  const by = known.find((one) => one.pieceId === pieceId)?.by;
  const href = `/v1/disputes/${disputeId}/pieces/${pieceId}`;
  return { pieceId, name, mediaType, bytes, sha256, uploadedAt, ...given({ by }), audience, href };
}
