import { Injectable } from '@nestjs/common';
import { ArrayContains, DataSource, type EntityManager, In, IsNull } from 'typeorm';
import type {
  FullSideView,
  IssuedNotice,
  ListQuery,
  Page,
  PartyDetails,
  Piece,
  Reader,
  Reading,
  RelatedSideView,
  RoleContext,
  SideViewRow,
} from '#casework';
import { type Recorded, type Role, sideOf } from '#dispute';
import { actingAs, inTransaction } from '../acting.ts';
import {
  DisputeEventRow,
  DisputePartyRow,
  DisputeSideViewRow,
  DisputeTextRow,
  NoticeRow,
  PieceRow,
} from '../entities/index.ts';
import { organisationOf } from '../write/rows-of-entry.ts';
import { noticeOf, partyOf, pieceOf, recordedFrom, type SideViewColumns, sideViewFrom, sideViewOf } from './rows.ts';
import { worklist } from './worklist.ts';

/**
 * What a reader may read. Each call is one transaction that names the reader; each question asks for what the reader's
 * side may see, and row-level security would answer no more if it asked for everything.
 */
@Injectable()
export class PgReading implements Reading {
  constructor(private readonly database: DataSource) {}

  dispute(reader: Reader, disputeId: string): Promise<SideViewRow | undefined> {
    return this.inFile(reader, disputeId, async (entities) => {
      const row = await entities.findOneBy(DisputeSideViewRow, { disputeId, ...heldBy(reader) });
      return row === null ? undefined : sideViewOf(row);
    });
  }

  disputes(reader: Reader, query: ListQuery): Promise<Page<SideViewRow>> {
    return inTransaction(this.database, actingAs(reader, 'reading'), ({ entities }) =>
      worklist(entities, reader, query),
    );
  }

  events(reader: Reader, disputeId: string): Promise<readonly Recorded[]> {
    return this.inFile(reader, disputeId, (entities) => eventsSeen(entities, reader, disputeId));
  }

  texts(reader: Reader, disputeId: string, ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
    return this.inFile(reader, disputeId, (entities) => textsSeen(entities, reader, disputeId, ids));
  }

  parties(reader: Reader, disputeId: string): Promise<readonly PartyDetails[]> {
    return this.inFile(reader, disputeId, (entities) => partiesSeen(entities, reader, disputeId));
  }

  related(reader: Reader, disputeId: string): Promise<RelatedSideView> {
    return this.inFile(reader, disputeId, (entities) => relatedRows(entities, reader, disputeId));
  }

  whole(reader: Reader, disputeId: string): Promise<FullSideView> {
    return this.inFile(reader, disputeId, async (entities) => ({
      ...(await relatedRows(entities, reader, disputeId)),
      events: await eventsSeen(entities, reader, disputeId),
      texts: await textsSeen(entities, reader, disputeId),
    }));
  }

  pieces(reader: Reader, disputeId: string): Promise<readonly Piece[]> {
    return this.inFile(reader, disputeId, (entities) => piecesSeen(entities, reader, disputeId));
  }

  async piece(reader: Reader, disputeId: string, pieceId: string): Promise<Piece | undefined> {
    const [piece] = await this.inFile(reader, disputeId, (entities) =>
      piecesSeen(entities, reader, disputeId, pieceId),
    );
    return piece;
  }

  notices(reader: Reader, disputeId: string): Promise<readonly IssuedNotice[]> {
    return this.inFile(reader, disputeId, (entities) => noticesSeen(entities, reader, disputeId));
  }

  async notice(reader: Reader, disputeId: string, noticeId: string): Promise<IssuedNotice | undefined> {
    const [notice] = await this.inFile(reader, disputeId, (entities) =>
      noticesSeen(entities, reader, disputeId, noticeId),
    );
    return notice;
  }

  /** One question, in which the person asks in each of their capacities in turn. */
  async actingRoles(
    personId: string,
    organisations: readonly { readonly kind: 'merchant' | 'body'; readonly id: string; readonly role: Role }[],
    disputeId: string,
  ): Promise<readonly RoleContext[]> {
    const capacities: readonly Reader[] = [
      { role: 'consumer', personId } as const,
      { role: 'representative', personId } as const,
      ...organisations.flatMap((organisation) => capacityIn(personId, organisation)),
    ];
    const asked = capacities.map((reader) => ({ role: reader.role, organisation: organisationOf(reader) }));
    const rows: { place: number; sideView: SideViewColumns }[] = await this.database.query(
      'SELECT place, side_view AS "sideView" FROM acting_roles($1, $2, $3)',
      [personId, disputeId, JSON.stringify(asked)],
    );
    return rows.flatMap(({ place, sideView }) => {
      const reader = capacities[place];
      return reader !== undefined && holds(reader, sideView) ? [{ reader, sideView: sideViewFrom(sideView) }] : [];
    });
  }

  private inFile<T>(reader: Reader, disputeId: string, work: (entities: EntityManager) => Promise<T>): Promise<T> {
    return inTransaction(this.database, actingAs(reader, 'reading', disputeId), ({ entities }) => work(entities));
  }
}

async function eventsSeen(entities: EntityManager, reader: Reader, disputeId: string): Promise<Recorded[]> {
  const where = shownTo(reader, { disputeId, ...addressedTo(reader) });
  const rows = await entities.find(DisputeEventRow, { where, order: { version: 'ASC' } });
  return rows.map(recordedFrom);
}

/** Those of these ids, or all. */
async function textsSeen(
  entities: EntityManager,
  reader: Reader,
  disputeId: string,
  ids?: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const asked = ids === undefined ? {} : { id: In(ids) };
  const rows = await entities.findBy(DisputeTextRow, shownTo(reader, { ...asked, disputeId, ...addressedTo(reader) }));
  return Object.fromEntries(rows.map((row) => [row.id, row.body]));
}

async function relatedRows(entities: EntityManager, reader: Reader, disputeId: string): Promise<RelatedSideView> {
  return {
    parties: await partiesSeen(entities, reader, disputeId),
    pieces: await piecesSeen(entities, reader, disputeId),
    notices: await noticesSeen(entities, reader, disputeId),
  };
}

async function partiesSeen(entities: EntityManager, reader: Reader, disputeId: string): Promise<PartyDetails[]> {
  const rows = await entities.find(DisputePartyRow, {
    where: shownTo(reader, { disputeId }),
    order: { kind: 'ASC', personId: 'ASC' },
  });
  return rows.map(partyOf);
}

async function piecesSeen(entities: EntityManager, reader: Reader, disputeId: string, id?: string): Promise<Piece[]> {
  const rows = await entities.find(PieceRow, {
    where: shownTo(reader, {
      disputeId,
      ...addressedTo(reader),
      erasedAt: IsNull(),
      ...(id === undefined ? {} : { id }),
    }),
    order: { addedOn: 'ASC', uploadedAt: 'ASC', id: 'ASC' },
  });
  return rows.map(pieceOf);
}

async function noticesSeen(
  entities: EntityManager,
  reader: Reader,
  disputeId: string,
  id?: string,
): Promise<IssuedNotice[]> {
  const side = sideFor(reader);
  const rows = await entities.find(NoticeRow, {
    where: shownTo(reader, {
      disputeId,
      erasedAt: IsNull(),
      ...(side === 'mediator' ? {} : { to: side }),
      ...(id === undefined ? {} : { id }),
    }),
    order: { version: 'ASC', code: 'ASC', to: 'ASC' },
  });
  return rows.map(noticeOf).filter((notice) => side !== 'mediator' || !bearsCode(notice));
}

/** The merchant answers by the code of this letter; whoever mediates reads the consumer's copy, which says the same without it. */
const bearsCode = ({ code, to }: IssuedNotice): boolean => code === 'N01' && to === 'merchant';

/** The row of a side is its holder's: asked for by name, so that it is not the database alone that says no. */
function heldBy(reader: Reader) {
  const side = sideFor(reader);
  switch (reader.role) {
    case 'consumer':
      return { side, consumerId: reader.personId };
    case 'representative':
      return { side, representativeIds: ArrayContains([reader.personId]) };
    case 'merchant':
      return { side, merchantId: reader.merchantId };
    case 'mediator':
    case 'clerk':
      return { side, bodyId: reader.bodyId };
    default:
      return reader satisfies never;
  }
}

/** The same, of a row that was found: the question leaves it to the database, and one lock must not hang on the other. */
function holds(reader: Reader, sideView: SideViewColumns): boolean {
  if (sideView.side !== sideFor(reader)) return false;
  switch (reader.role) {
    case 'consumer':
      return sideView.consumer_id === reader.personId;
    case 'representative':
      return sideView.representative_ids?.includes(reader.personId) === true;
    case 'merchant':
      return sideView.merchant_id === reader.merchantId;
    case 'mediator':
    case 'clerk':
      return sideView.body_id === reader.bodyId;
    default:
      return reader satisfies never;
  }
}

function addressedTo(reader: Reader) {
  return { audience: ArrayContains([sideFor(reader)]) };
}

/** A mediator body reads what was confided to itself, never what was to another. */
function shownTo<T extends object>(reader: Reader, where: T) {
  if (!('bodyId' in reader)) return where;
  return [
    { ...where, bodyId: IsNull() },
    { ...where, bodyId: reader.bodyId },
  ];
}

function sideFor(reader: Reader): 'consumer' | 'merchant' | 'mediator' {
  const side = sideOf(reader.role);
  if (side === undefined) throw new Error(`A reader stands on a side; ${reader.role} does not`);
  return side;
}

function capacityIn(
  personId: string,
  { kind, id, role }: { readonly kind: 'merchant' | 'body'; readonly id: string; readonly role: Role },
): readonly Reader[] {
  if (kind === 'merchant') return role === 'merchant' ? [{ role, personId, merchantId: id }] : [];
  return role === 'mediator' || role === 'clerk' ? [{ role, personId, bodyId: id }] : [];
}
