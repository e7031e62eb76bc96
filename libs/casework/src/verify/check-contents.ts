import { audienceOf, confidedTo, type DisputeEvent, type TextRef } from '#dispute';
import { piecesJoining } from '../writing/pieces-joining.ts';
import { differs } from './differs.ts';
import type { Note } from './faults.ts';
import type { History } from './history.ts';
import type { KeptDispute } from './kept.ts';

/** Words are those of their event, for its readers and nobody more; after the purge there are none. */
export function checkWords({ events, texts }: KeptDispute, { states, dispute }: History, note: Note): void {
  const purged = dispute.stage === 'Purged';
  const known = new Set<string>();
  for (const [index, { recorded }] of events.entries()) {
    const { event, version } = recorded;
    const audience = audienceOf(event);
    for (const { textId, digest } of textsOf(event)) {
      known.add(textId);
      const text = texts.find((one) => one.textId === textId);
      if (text === undefined) {
        if (!purged) note('words-missing', 'text', version);
        continue;
      }
      if (purged) note('not-erased', 'text', version);
      if (!text.sound || text.digest !== digest) note('words-missing', 'digest', version);
      const field = differs({ audience, bodyId: confidedTo(audience, states[index]?.bodyId) }, text);
      if (field !== undefined) note('words-unfounded', field, version);
    }
  }
  for (const { textId } of texts) if (!known.has(textId)) note('words-unfounded', textId);
}

function textsOf(event: DisputeEvent): readonly TextRef[] {
  return Object.values(event).filter(
    (value): value is TextRef => typeof value === 'object' && value !== null && 'textId' in value && 'digest' in value,
  );
}

/** Pieces are those that the events brought, as they brought them. */
export function checkPieces({ events, pieces }: KeptDispute, { states, days, dispute }: History, note: Note): void {
  const known = new Set<string>();
  const purged = dispute.stage === 'Purged';
  for (const [index, { recorded }] of events.entries()) {
    const { event, version } = recorded;
    for (const { pieceId, audience } of piecesJoining([event])) {
      known.add(pieceId);
      const piece = pieces.find((one) => one.pieceId === pieceId);
      if (piece === undefined) {
        note('piece-missing', 'piece', version);
        continue;
      }
      const bodyId = confidedTo(audience, states[index]?.bodyId);
      const sha256 = event.type === 'PieceAdded' ? event.sha256 : piece.sha256;
      const field = differs({ audience, bodyId, addedOn: days[index], sha256 }, piece);
      if (field !== undefined) note('piece-missing', field, version);
      if (piece.erased !== purged) note('not-erased', 'piece', version);
    }
  }
  for (const { pieceId } of pieces) if (!known.has(pieceId)) note('piece-unfounded', pieceId);
}

/** Whoever has a part in the file is in it with a name, erased or not. */
export function checkPeople({ events, people }: KeptDispute, note: Note): void {
  for (const { recorded } of events) {
    const { event, version } = recorded;
    for (const entered of enteringWith(event)) {
      if (!people.some((kept) => differs(entered, kept) === undefined)) note('party-missing', entered.kind, version);
    }
  }
}

function enteringWith(event: DisputeEvent): readonly { readonly kind: string; readonly personId: string }[] {
  switch (event.type) {
    case 'ComplaintFiled':
    case 'ComplaintReported':
      return [{ kind: 'consumer', personId: event.consumerId }];
    case 'RepresentativeMandated':
      return [{ kind: 'representative', personId: event.personId }];
    case 'CaseMediatorAssigned':
    case 'CaseMediatorReplaced':
      return [{ kind: 'case-mediator', personId: event.personId }];
    default:
      return [];
  }
}

/** What is to lie in the file store: a purge removes it, and nothing else does. */
export function contentsOf({ notices, pieces }: KeptDispute, { dispute }: History, note: Note) {
  const lost = dispute.stage === 'Purged' ? [] : notices.filter(({ erased }) => erased);
  for (const { version } of lost) note('not-erased', 'notice', version);
  const copies = pieces.flatMap(({ copySha256: sha256, copyBytes: bytes, erased }) =>
    sha256 === null ? [] : [{ sha256, bytes: bytes ?? 0, erased }],
  );
  return [...notices, ...pieces, ...copies]
    .filter(({ erased }) => !erased)
    .map(({ sha256, bytes }) => ({ sha256, bytes }));
}
