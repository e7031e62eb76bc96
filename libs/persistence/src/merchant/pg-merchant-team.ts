import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import type { Agent, DisputeFigures, MerchantTeam, ReplyTemplate, TeamNote, TeamQuery } from '#casework';
import { actingAs, inTransaction } from '../acting.ts';
import { figuresOf } from './merchant-figures.ts';
import { teamWorklist } from './team-worklist.ts';

/**
 * What the people of a merchant keep among themselves, each question in a transaction that names who asks: the policies
 * answer the people of that merchant and nobody else, not even the holder of a code.
 */
@Injectable()
export class PgMerchantTeam implements MerchantTeam {
  constructor(private readonly database: DataSource) {}

  worklist(agent: Agent, query: TeamQuery) {
    return this.as(agent, (tx) => teamWorklist(tx, agent, query));
  }

  related(agent: Agent, disputeId: string, tag: string) {
    return this.as(agent, async (tx) => {
      const [found]: { assigned_to: string | null; seen: string | null; notes: TeamNote[] }[] = await tx.query(
        `SELECT (SELECT person_id FROM merchant_assignment WHERE dispute_id = $1 AND merchant_id = $2) AS assigned_to,
           (SELECT tag FROM merchant_last_seen WHERE dispute_id = $1 AND person_id = $3) AS seen,
           (SELECT coalesce(json_agg(json_build_object('noteId', note.id, 'authorId', note.author_id,
               'author', coalesce(author.name, ''), 'body', note.body, 'writtenAt', note.written_at) ORDER BY note.written_at, note.id), '[]')
             FROM merchant_note AS note LEFT JOIN person AS author ON author.id = note.author_id
             WHERE note.dispute_id = $1 AND note.merchant_id = $2) AS notes`,
        [disputeId, agent.merchantId, agent.personId],
      );
      const { assigned_to: assignedTo, seen, notes } = found ?? { assigned_to: null, seen: null, notes: [] };
      if (seen !== tag) await recordLastSeen(tx, agent.personId, disputeId, tag);
      return { changed: seen !== null && seen !== tag, notes, ...(assignedTo === null ? {} : { assignedTo }) };
    });
  }

  assign(agent: Agent, disputeId: string, personId: string | undefined): Promise<boolean> {
    return this.as(agent, async (tx) => {
      if (personId === undefined) {
        await tx.query('DELETE FROM merchant_assignment WHERE dispute_id = $1 AND merchant_id = $2', [
          disputeId,
          agent.merchantId,
        ]);
        return true;
      }
      return done(
        tx,
        `INSERT INTO merchant_assignment (merchant_id, dispute_id, person_id, assigned_by)
         SELECT $1, $2, member.person_id, $4 FROM membership AS member
         WHERE member.merchant_id = $1 AND member.person_id = $3 AND member.ended_at IS NULL AND ${OURS('$2')}
         ON CONFLICT (merchant_id, dispute_id) DO UPDATE SET person_id = EXCLUDED.person_id,
           assigned_by = EXCLUDED.assigned_by, assigned_at = now() RETURNING 1`,
        [agent.merchantId, disputeId, personId, agent.personId],
      );
    });
  }

  note(agent: Agent, disputeId: string, body: string): Promise<boolean> {
    return this.as(agent, (tx) =>
      done(
        tx,
        `INSERT INTO merchant_note (merchant_id, dispute_id, author_id, body)
         SELECT $1, $2, $3, $4 WHERE ${OURS('$2')} RETURNING 1`,
        [agent.merchantId, disputeId, agent.personId, body],
      ),
    );
  }

  takeBack(agent: Agent, noteId: string): Promise<boolean> {
    return this.as(agent, (tx) =>
      done(
        tx,
        `WITH gone AS (DELETE FROM merchant_note WHERE id = $1 AND merchant_id = $2 AND author_id = $3 RETURNING 1)
         SELECT 1 FROM gone`,
        [noteId, agent.merchantId, agent.personId],
      ),
    );
  }

  templates(agent: Agent): Promise<readonly ReplyTemplate[]> {
    return this.as(agent, (tx) =>
      tx.query(
        `SELECT id AS "templateId", title, body FROM merchant_template WHERE merchant_id = $1 ORDER BY searchable(title), id LIMIT 100`,
        [agent.merchantId],
      ),
    );
  }

  keepTemplate(agent: Agent, { title, body }: { readonly title: string; readonly body: string }): Promise<void> {
    return this.as(agent, async (tx) => {
      await tx.query(
        `INSERT INTO merchant_template (merchant_id, title, body, changed_by) VALUES ($1, $2, $3, $4)
         ON CONFLICT (merchant_id, title) DO UPDATE SET body = EXCLUDED.body, changed_by = EXCLUDED.changed_by, changed_at = now()`,
        [agent.merchantId, title, body, agent.personId],
      );
    });
  }

  dropTemplate(agent: Agent, templateId: string): Promise<void> {
    return this.as(agent, async (tx) => {
      await tx.query('DELETE FROM merchant_template WHERE id = $1 AND merchant_id = $2', [
        templateId,
        agent.merchantId,
      ]);
    });
  }

  figures(
    agent: Agent,
    between: { readonly from: string; readonly until: string },
  ): Promise<readonly DisputeFigures[]> {
    return this.as(agent, (tx) => figuresOf(tx, agent.merchantId, between));
  }

  private as<T>(agent: Agent, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return inTransaction(this.database, actingAs(agent, 'reading'), ({ entities }) => work(entities));
  }
}

/** Asked for by name, so that it is not the policy alone that says no. */
const OURS = (dispute: string): string =>
  `EXISTS (SELECT 1 FROM dispute_side_view WHERE dispute_id = ${dispute} AND side = 'merchant' AND merchant_id = $1)`;

async function done(tx: EntityManager, sql: string, values: unknown[]): Promise<boolean> {
  const rows: unknown[] = await tx.query(sql, values);
  return rows.length > 0;
}

/** What somebody has seen is no act: the page does not wait for the disk, and what a crash forgets is shown as new once more. */
async function recordLastSeen(tx: EntityManager, personId: string, disputeId: string, tag: string): Promise<void> {
  await tx.query('SET LOCAL synchronous_commit = off');
  await tx.query(
    `INSERT INTO merchant_last_seen (person_id, dispute_id, tag) VALUES ($1, $2, $3)
     ON CONFLICT (person_id, dispute_id) DO UPDATE SET tag = EXCLUDED.tag, seen_at = now()
     WHERE merchant_last_seen.tag <> EXCLUDED.tag`,
    [personId, disputeId, tag],
  );
}
