import type { IssuedNotice, PartyDetails, Piece, PieceCopy, SideViewRow } from '#casework';
import type { Recorded } from '#dispute';
import type { DisputeEventRow, DisputePartyRow, DisputeSideViewRow, NoticeRow, PieceRow } from '../entities/index.ts';
import { recordedOf } from '../recorded.ts';

export const NO_DATE = 'infinity';

export function sideViewOf(row: DisputeSideViewRow): SideViewRow {
  const { disputeId, reference, side, stage, tag, facts, clocks, open, openedOn, nextDueOn } = row;
  return {
    disputeId,
    reference,
    side,
    stage,
    tag,
    facts,
    clocks,
    open,
    openedOn,
    ...(nextDueOn === NO_DATE ? {} : { nextDueOn }),
  };
}

/** A row of `dispute_side_view` as the database writes it in JSON. */
export interface SideViewColumns {
  readonly dispute_id: string;
  readonly reference: string;
  readonly side: SideViewRow['side'];
  readonly stage: SideViewRow['stage'];
  readonly tag: string;
  readonly facts: SideViewRow['facts'];
  readonly clocks: SideViewRow['clocks'];
  readonly open: SideViewRow['open'];
  readonly opened_on: string;
  readonly next_due_on: string;
  readonly consumer_id: string | null;
  readonly representative_ids: readonly string[] | null;
  readonly merchant_id: string | null;
  readonly body_id: string | null;
}

export function sideViewFrom(columns: SideViewColumns): SideViewRow {
  const { dispute_id: disputeId, reference, side, stage, tag, facts, clocks, open } = columns;
  const { opened_on: openedOn, next_due_on: nextDueOn } = columns;
  const dates = nextDueOn === NO_DATE ? { openedOn } : { openedOn, nextDueOn };
  return { disputeId, reference, side, stage, tag, facts, clocks, open, ...dates };
}

export function recordedFrom(row: DisputeEventRow): Recorded {
  return recordedOf({
    version: row.version,
    at: row.at.toISOString(),
    role: row.byRole,
    person: row.byPerson,
    organisation: row.byOrganisation,
    payload: row.payload,
  });
}

export function partyOf(
  row: Pick<DisputePartyRow, 'kind' | 'personId' | 'email' | 'phone' | 'language'> &
    Pick<PartyDetails, 'name' | 'addressLines'>,
): PartyDetails {
  const { kind, personId, name, addressLines, email, phone, language } = row;
  return {
    kind,
    personId,
    name,
    addressLines,
    language,
    ...(email === null ? {} : { email }),
    ...(phone === null ? {} : { phone }),
  };
}

export function pieceOf(row: PieceRow): Piece {
  const { id, name, mediaType, bytes, sha256, kind, uploadedAt, audience, uploader, scanned } = row;
  return {
    pieceId: id,
    name,
    mediaType,
    bytes,
    sha256,
    kind,
    uploadedAt: uploadedAt.toISOString(),
    audience,
    ownerId: uploader,
    scan: scanned,
    copy: copyOf(row),
  };
}

function copyOf({ copySha256, copyBytes, copyMediaType, copyRefusal }: PieceRow): PieceCopy {
  if (copyRefusal !== null) return { state: 'refused', why: copyRefusal };
  if (copySha256 === null || copyBytes === null || copyMediaType === null) return { state: 'preparing' };
  return { state: 'ready', sha256: copySha256, bytes: copyBytes, mediaType: copyMediaType };
}

export function noticeOf(row: NoticeRow): IssuedNotice {
  const { id, outboxId, disputeId, version, code, number, title, to, sha256, bytes, issuedOn } = row;
  return { noticeId: id, outboxId, disputeId, version, code, number, title, to, sha256, bytes, issuedOn };
}
