import type { Actor, ActType, Recorded, Role, Side, Stage } from '#dispute';
import type { DueDate } from '#law';
import type { IssuedNotice } from '../duties/outbox.ts';
import type { Piece } from '../pieces/piece.ts';
import type { SeenDispute } from '../side-view.ts';
import type { PartyDetails } from '../writing/records.ts';

/** Actor who reads: every role but the clock. */
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

/** One role of a person in a dispute, with the dispute as that role may see it. */
export interface RoleContext {
  readonly reader: Reader;
  readonly sideView: SideViewRow;
}

/** Filter, order and page of a list of disputes. */
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

/** One page of a list. `next`: opaque cursor of the following page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

/**
 * Port. What a reader may read. Each call is a transaction that names the reader, so that row-level security checks it
 * again. Not found and not allowed give the same answer: nothing, or an empty list.
 */
export abstract class Reading {
  /** Returns a dispute as the reader's side sees it. */
  abstract dispute(reader: Reader, disputeId: string): Promise<SideViewRow | undefined>;
  /**
   * Returns one page of the reader's disputes: earliest date first, or newest first. An invalid cursor starts at the
   * first page.
   */
  abstract disputes(reader: Reader, query: ListQuery): Promise<Page<SideViewRow>>;
  /** Returns the events that the reader's side may see, by version. */
  abstract events(reader: Reader, disputeId: string): Promise<readonly Recorded[]>;
  /** Returns free texts by their id, those of the given ids that the reader's side may see. */
  abstract texts(
    reader: Reader,
    disputeId: string,
    textIds: readonly string[],
  ): Promise<Readonly<Record<string, string>>>;
  /** Returns the people of a dispute, by kind. */
  abstract parties(reader: Reader, disputeId: string): Promise<readonly PartyDetails[]>;
  /** Returns the pieces that the reader's side may see and that are not erased, oldest first. */
  abstract pieces(reader: Reader, disputeId: string): Promise<readonly Piece[]>;
  /** Returns people, pieces and notices, read in one transaction. */
  abstract related(reader: Reader, disputeId: string): Promise<RelatedSideView>;
  /** Returns people, pieces and notices with events and texts, read in one transaction. */
  abstract whole(reader: Reader, disputeId: string): Promise<FullSideView>;
  /** Returns one piece, as `pieces` does. */
  abstract piece(reader: Reader, disputeId: string, pieceId: string): Promise<Piece | undefined>;
  /**
   * Returns the notices issued to the reader's side, by version; a mediator body reads those to both parties, but for
   * the complaint's letter to the merchant (N01), which bears an answer code. Erased notices are left out.
   */
  abstract notices(reader: Reader, disputeId: string): Promise<readonly IssuedNotice[]>;
  /** Returns one notice, as `notices` does. */
  abstract notice(reader: Reader, disputeId: string, noticeId: string): Promise<IssuedNotice | undefined>;
  /** Returns every role of a person in a dispute, with the dispute as that role sees it. */
  abstract actingRoles(
    personId: string,
    organisations: readonly { readonly kind: 'merchant' | 'body'; readonly id: string; readonly role: Role }[],
    disputeId: string,
  ): Promise<readonly RoleContext[]>;
}

/** People, pieces and notices of a dispute. */
export interface RelatedSideView {
  readonly parties: readonly PartyDetails[];
  readonly pieces: readonly Piece[];
  readonly notices: readonly IssuedNotice[];
}

/** Everything that one side may read of a dispute. */
export interface FullSideView extends RelatedSideView {
  readonly events: readonly Recorded[];
  /** By their id. */
  readonly texts: Readonly<Record<string, string>>;
}
