import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import {
  type BodyReader,
  type MediatorWorklist,
  type MediatorWorklistLine,
  type MediatorWorklistQuery,
  type MediatorWorklistView,
  type Page,
  type PrivateNote,
  STAGES_IN_PROGRESS,
  type UndeliveredLetter,
} from '#casework';
import { actingAs, inTransaction } from '../acting.ts';
import { type SideViewColumns, sideViewFrom } from '../reading/rows.ts';
import { writeCursor } from '../reading/worklist.ts';
import { pageQuestion } from './page-question.ts';
import { type Heap, pilesOf, workloadOf } from './piles.ts';

/** Four statements, whatever is on the desk: the heaps, how many letters did not arrive, one page, and what its lines bear besides. */
@Injectable()
export class PgMediatorWorklist implements MediatorWorklist {
  constructor(private readonly database: DataSource) {}

  page(reader: BodyReader, query: MediatorWorklistQuery): Promise<MediatorWorklistView> {
    return inTransaction(this.database, actingAs(reader, 'reading'), async ({ client }) => {
      const heaps = await client.query<Heap>({ ...HEAPS, values: [STAGES_IN_PROGRESS, query.today] });
      const undelivered = await client.query<{ disputes: number }>(UNDELIVERED);
      const page = await pageOf(client, reader, query);
      const piles = pilesOf(heaps.rows, undelivered.rows[0]?.disputes ?? 0);
      return { piles, workload: workloadOf(heaps.rows), page };
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
  query: MediatorWorklistQuery,
): Promise<Page<MediatorWorklistLine>> {
  const { rows } = await client.query<{ sideView: SideViewColumns }>(pageQuestion(reader, query));
  const sideViews = rows.slice(0, query.limit).map(({ sideView }) => sideViewFrom(sideView));
  const ids = sideViews.map(({ disputeId }) => disputeId);
  const related = await client.query<RelatedRows>({ ...RELATED, values: [ids] });
  const besides = new Map(related.rows.map((row) => [row.disputeId, row]));
  const items = sideViews.map((sideView) => {
    const { consumer, undelivered } = besides.get(sideView.disputeId) ?? NO_RELATED_ROWS;
    return { sideView, consumer, undelivered };
  });
  const last = sideViews.at(-1);
  if (rows.length <= query.limit || last === undefined) return { items };
  return { items, next: writeCursor({ key: last.nextDueOn ?? 'infinity', id: last.disputeId }) };
}

/** What a line bears besides the side view of its dispute. */
interface RelatedRows {
  readonly disputeId: string;
  readonly consumer: string;
  readonly undelivered: readonly UndeliveredLetter[];
}

const NO_RELATED_ROWS = { consumer: '', undelivered: [] } as const;

const HEAPS = {
  name: 'worklist-counts',
  text: 'SELECT stage, person, disputes, late, next FROM worklist_counts($1, $2)',
};

const UNDELIVERED = {
  name: 'desk-undelivered',
  text: 'SELECT count(*)::int AS disputes FROM undelivered_disputes()',
};

const RELATED = {
  name: 'desk-beside',
  text: `SELECT asked AS "disputeId", coalesce(party.name, '') AS consumer, coalesce(letters.undelivered, '[]') AS undelivered
    FROM unnest($1::uuid[]) AS asked LEFT JOIN consumers_in($1) AS party ON party.dispute_id = asked
    LEFT JOIN (
      SELECT dispute_id, json_agg(json_build_object('disputeId', dispute_id, 'code', code, 'to', to_side, 'issuedOn', issued_on)) AS undelivered
      FROM undelivered_letters($1) GROUP BY dispute_id
    ) AS letters ON letters.dispute_id = asked`,
};

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
