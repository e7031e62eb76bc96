import type { Actor, ActType, Recorded, Role, Side, Stage } from '#dispute';
import type { DueDate } from '#law';
import type { IssuedNotice } from '../duties/outbox.ts';
import type { Piece } from '../pieces/piece.ts';
import type { SeenDispute } from '../side-view.ts';
import type { PartyDetails } from '../writing/records.ts';

/** Somebody who reads; the clock does not. */
export type Reader = Exclude<Actor, { role: 'clock' }>;

/** A dispute as its reader's side may know it. */
export interface SideViewRow {
  readonly disputeId: string;
  readonly reference: string;
  readonly side: Side;
  readonly stage: Stage;
  readonly tag: string;
  readonly facts: SeenDispute;
  readonly clocks: readonly DueDate[];
  readonly open: Partial<Record<Role, readonly ActType[]>>;
  readonly openedOn: string;
  /** The earliest date that this side should mind, if any. */
  readonly nextDueOn?: string;
}

/** Somebody in one role, with the dispute as that role may see it. */
export interface RoleContext {
  readonly reader: Reader;
  readonly sideView: SideViewRow;
}

export interface ListQuery {
  readonly stage?: Stage;
  readonly phase?: 'complaint' | 'referral' | 'mediation' | 'after';
  readonly dueBefore?: string;
  readonly caseMediatorId?: string;
  readonly reference?: string;
  readonly order?: 'due' | 'newest';
  readonly limit: number;
  /** As given by the page before; opaque. */
  readonly cursor?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

/**
 * What a reader may read, each call in a transaction that names them: row-level security is the second lock behind the
 * code. Nothing found and nothing allowed are the same answer.
 */
export abstract class Reading {
  abstract dispute(reader: Reader, disputeId: string): Promise<SideViewRow | undefined>;
  abstract disputes(reader: Reader, query: ListQuery): Promise<Page<SideViewRow>>;
  abstract events(reader: Reader, disputeId: string): Promise<readonly Recorded[]>;
  abstract texts(
    reader: Reader,
    disputeId: string,
    textIds: readonly string[],
  ): Promise<Readonly<Record<string, string>>>;
  abstract parties(reader: Reader, disputeId: string): Promise<readonly PartyDetails[]>;
  abstract pieces(reader: Reader, disputeId: string): Promise<readonly Piece[]>;
  /** Everything that lies beside a side view, at one moment. */
  abstract related(reader: Reader, disputeId: string): Promise<RelatedSideView>;
  /** The same, with the record and all words in it. */
  abstract whole(reader: Reader, disputeId: string): Promise<FullSideView>;
  abstract piece(reader: Reader, disputeId: string, pieceId: string): Promise<Piece | undefined>;
  abstract notices(reader: Reader, disputeId: string): Promise<readonly IssuedNotice[]>;
  abstract notice(reader: Reader, disputeId: string, noticeId: string): Promise<IssuedNotice | undefined>;
  /** In which roles this person stands to this dispute, with what each of them sees: the ways in which they may ask to read it. */
  abstract actingRoles(
    personId: string,
    organisations: readonly { readonly kind: 'merchant' | 'body'; readonly id: string; readonly role: Role }[],
    disputeId: string,
  ): Promise<readonly RoleContext[]>;
}

export interface RelatedSideView {
  readonly parties: readonly PartyDetails[];
  readonly pieces: readonly Piece[];
  readonly notices: readonly IssuedNotice[];
}

export interface FullSideView extends RelatedSideView {
  readonly events: readonly Recorded[];
  /** By their id. */
  readonly texts: Readonly<Record<string, string>>;
}
