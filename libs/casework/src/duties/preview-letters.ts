import { type Act, type Actor, type Dispute, decide, evolve, isRefusal, type Party, type Refusal } from '#dispute';
import { type Instant, instant } from '#law';
import { compose, dutiesOf, type Letter } from '#notices';
import type { Directory, Portal } from '../organisations/directory.ts';
import type { Piece } from '../pieces/piece.ts';
import type { SideViewRow } from '../reading/reading.ts';
import type { PartyDetails, Text } from '../writing/records.ts';
import { peopleOf } from './carry-out-duty.ts';
import type { IssuedNotice } from './outbox.ts';

/** Source of a preview: what the reader may read, and the act as it would be performed. */
export interface Draft {
  readonly sideView: SideViewRow;
  readonly actor: Actor;
  readonly act: Act;
  readonly now: Instant;
  readonly parties: readonly PartyDetails[];
  readonly pieces: readonly Piece[];
  readonly notices: readonly IssuedNotice[];
  /** textId -> words already in the file. */
  readonly texts: Readonly<Record<string, string>>;
  /** Words and persons that would come with the act. */
  readonly newTexts: readonly Text[];
  readonly newParties: readonly PartyDetails[];
}

/** Returns the dispute as its reader knows it, enough to decide and compose without reading the record. */
export function disputeSeen({ facts, stage }: SideViewRow): Dispute {
  return { ...facts, stage, version: 0, stageSeenBy: { consumer: stage, merchant: stage, mediator: stage } };
}

/**
 * Returns the letters that an act would cause, word for word as the worker would write them that day, or its refusal.
 * Nothing is recorded. Throws when the parties are not known.
 */
export async function previewLetters(
  { directory, portal }: { readonly directory: Directory; readonly portal: Portal },
  draft: Draft,
): Promise<readonly Letter[] | Refusal> {
  const before = disputeSeen(draft.sideView);
  const decision = decide(before, draft.act, draft.actor, draft.now);
  if (isRefusal(decision)) return decision;
  const recorded = decision.events.map((event, index) => ({
    version: index + 1,
    at: instant(draft.now),
    by: draft.actor,
    event,
  }));
  const dispute = recorded.reduce(evolve, before);
  const texts = { ...draft.texts, ...Object.fromEntries(draft.newTexts.map(({ textId, body }) => [textId, body])) };
  const parties = [...draft.parties, ...draft.newParties];
  const copies = { consumer: count(draft, 'consumer'), merchant: count(draft, 'merchant') };
  const letters: Letter[] = [];
  for (const one of recorded) {
    for (const duty of dutiesOf(one, dispute)) {
      if (duty.kind !== 'notice') continue;
      const { to } = duty;
      copies[to] += 1;
      const people = await peopleOf({ directory, portal }, dispute, one, parties);
      const pieces = piecesFor(draft, dispute, to);
      letters.push(
        compose(duty.code, { dispute, recorded: one, to, copy: copies[to], people, texts, pieces, lang: 'fr' }),
      );
    }
  }
  return letters;
}

const count = ({ notices }: Draft, party: Party): number => notices.filter(({ to }) => to === party).length;

function piecesFor({ pieces }: Draft, dispute: Dispute, to: Party) {
  return dispute.pieces
    .filter(({ audience }) => audience.includes(to))
    .flatMap(({ pieceId, addedOn }) => {
      const found = pieces.find((piece) => piece.pieceId === pieceId);
      return found === undefined ? [] : [{ name: found.name, on: addedOn }];
    });
}
