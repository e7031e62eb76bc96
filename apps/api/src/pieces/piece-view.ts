import type { Piece, Reader } from '#casework';
import type { Dispute } from '#dispute';
import { downloadOf, omitUndefined } from '#requests';
import type { PieceView } from '../disputes/dispute-view.dto.ts';

export function pieceView(disputeId: string, piece: Piece, known: Dispute['pieces'], reader: Reader): PieceView {
  const { pieceId, name, mediaType, bytes, sha256, uploadedAt, audience, scan, copy } = piece;
  const by = known.find((one) => one.pieceId === pieceId)?.by;
  const copyRefusal = copy.state === 'refused' ? copy.why : undefined;
  return {
    pieceId,
    name,
    mediaType,
    bytes,
    sha256,
    uploadedAt,
    audience,
    scan,
    copy: copy.state,
    href: `/v1/disputes/${disputeId}/pieces/${pieceId}`,
    ...omitUndefined({ by, copyRefusal, download: downloadOf(piece, reader.personId) }),
  };
}
