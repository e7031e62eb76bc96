import { type DisputeEvent, SIDES } from '#dispute';
import type { Entry } from './records.ts';

/** The uploads that become pieces of the file with these events. */
export function piecesJoining(events: readonly DisputeEvent[]): Entry['pieces'] {
  return events.flatMap((event) => {
    switch (event.type) {
      case 'ComplaintFiled':
        return event.pieceIds.map((pieceId) => ({ pieceId, audience: SIDES }));
      case 'ComplaintReported':
        return [...event.pieceIds, event.proofPieceId].map((pieceId) => ({ pieceId, audience: SIDES }));
      case 'PieceAdded':
        return [{ pieceId: event.pieceId, audience: event.audience }];
      case 'RepresentativeMandated':
        return event.mandatePieceId === undefined ? [] : [{ pieceId: event.mandatePieceId, audience: SIDES }];
      default:
        return [];
    }
  });
}
