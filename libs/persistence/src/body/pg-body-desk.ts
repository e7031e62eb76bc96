import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import {
  type BodyDesk,
  type BodyReader,
  type DeskLine,
  type DeskQuery,
  type DeskView,
  type Page,
  type PrivateNote,
  STAGES_IN_HAND,
  type UndeliveredLetter,
} from '#casework';
import { actingAs, inTransaction } from '../acting.ts';
import { type SightColumns, sightFrom } from '../reading/rows.ts';
import { writeCursor } from '../reading/worklist.ts';
import { pageQuestion } from './page-question.ts';
import { type Heap, pilesOf, workloadOf } from './piles.ts';

/** Four statements, whatever is on the desk: the heaps, the letters that did not arrive, one page, the names on it. */
export class PgBodyDesk implements BodyDesk {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  desk(reader: BodyReader, query: DeskQuery): Promise<DeskView> {
    return inTransaction(this.database, actingAs(reader, 'reading'), async ({ client }) => {
      const heaps = await client.query<Heap>({ ...HEAPS, values: [STAGES_IN_HAND, query.today] });
      const { rows: undelivered } = await client.query<UndeliveredLetter>(UNDELIVERED);
      const page = await pageOf(client, reader, query, undelivered);
      return { piles: pilesOf(heaps.rows, undelivered), workload: workloadOf(heaps.rows), page };
    });
  }

  notes(reader: BodyReader, disputeId: string): Promise<readonly PrivateNote[]> {
    return inTransaction(this.database, actingAs(reader, 'reading', disputeId), async ({ client }) => {
      const { rows } = await client.query<PrivateNote & { at: Date }>({ ...NOTES, values: [disputeId, reader.bodyId] });
      return rows.map(({ at, ...note }) => ({ ...note, writtenAt: at.toISOString() }));
    });
  }

  addNote(
    reader: BodyReader,
    disputeId: string,
    { noteId, words, at }: { readonly noteId: string; readonly words: string; readonly at: string },
  ): Promise<boolean> {
    return inTransaction(this.database, actingAs(reader, 'reading', disputeId), async ({ client }) => {
      const values = [noteId, disputeId, reader.bodyId, reader.personId, at, words];
      const { rowCount } = await client.query({ ...ADD_NOTE, values });
      return rowCount === 1;
    });
  }
}

async function pageOf(
  client: PoolClient,
  reader: BodyReader,
  query: DeskQuery,
  undelivered: readonly UndeliveredLetter[],
): Promise<Page<DeskLine>> {
  const { rows } = await client.query<{ sight: SightColumns }>(pageQuestion(reader, query, undelivered));
  const sights = rows.slice(0, query.limit).map(({ sight }) => sightFrom(sight));
  const ids = sights.map(({ disputeId }) => disputeId);
  const named = await client.query<{ dispute_id: string; name: string }>({ ...CONSUMERS, values: [ids] });
  const names = new Map(named.rows.map((row) => [row.dispute_id, row.name]));
  const items = sights.map((sight) => ({
    sight,
    consumer: names.get(sight.disputeId) ?? '',
    undelivered: undelivered.filter(({ disputeId }) => disputeId === sight.disputeId),
  }));
  const last = sights.at(-1);
  if (rows.length <= query.limit || last === undefined) return { items };
  return { items, next: writeCursor({ key: last.nextDueOn ?? 'infinity', id: last.disputeId }) };
}

const HEAPS = { name: 'desk-heaps', text: 'SELECT stage, person, disputes, late, next FROM desk_heaps($1, $2)' };

const UNDELIVERED = {
  name: 'desk-undelivered',
  text: `SELECT dispute_id AS "disputeId", code, to_side AS "to", issued_on::text AS "issuedOn" FROM undelivered_letters() LIMIT 1000`,
};

const CONSUMERS = { name: 'desk-consumers', text: 'SELECT dispute_id, name FROM consumers_in($1)' };

const NOTES = {
  name: 'desk-notes',
  text: `SELECT note.id AS "noteId", author_id AS "authorId", coalesce(person.name, '') AS author, written_at AS at, words
    FROM mediator_note AS note LEFT JOIN person ON person.id = author_id
    WHERE dispute_id = $1 AND body_id = $2 ORDER BY written_at, note.id`,
};

const ADD_NOTE = {
  name: 'desk-add-note',
  text: `INSERT INTO mediator_note (id, dispute_id, body_id, author_id, written_at, words) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (id) DO NOTHING`,
};
