import type { EntityManager } from 'typeorm';
import type { Agent, TeamCounts, TeamLine, TeamQuery } from '#casework';
import { STAGES } from '#dispute';
import { type SideViewColumns, sideViewFrom } from '../reading/rows.ts';

/** Where an answer of the merchant is awaited; where a mediation goes on; where nothing is asked any more. */
const TO_ANSWER = 'side_view.answer_awaited';
const MEDIATION = `side_view.phase = 'mediation'`;
const OVER = `side_view.stage IN ('SettledDirectly', 'ComplaintWithdrawn', 'Closed', 'ExecutionFollowed', 'Archived', 'Purged')`;
const CHANGED = 'visit.tag IS DISTINCT FROM side_view.tag';

/** Where the merchant has something to do, a date that passed is its own. */
const OURS = Object.entries(STAGES).flatMap(([stage, { turn }]) =>
  turn === 'merchant' || turn === 'parties' ? [stage] : [],
);

const SHOWN: Readonly<Record<NonNullable<TeamQuery['show']>, string>> = {
  'to-answer': TO_ANSWER,
  mediation: MEDIATION,
  over: OVER,
  changed: CHANGED,
};

const FROM = `FROM merchant_worklist_count($1) AS side_view
  LEFT JOIN merchant_assignment AS assigned ON assigned.dispute_id = side_view.dispute_id AND assigned.merchant_id = $1
  LEFT JOIN merchant_last_seen AS visit ON visit.dispute_id = side_view.dispute_id AND visit.person_id = $2`;

/**
 * One page, by due date, in one statement, and the counts of every queue in another: as many statements for a page of
 * fifty as for one of five.
 */
export async function teamWorklist(
  tx: EntityManager,
  agent: Agent,
  query: TeamQuery,
): Promise<{ readonly lines: readonly TeamLine[]; readonly next?: string; readonly counts: TeamCounts }> {
  const values: unknown[] = [agent.merchantId, agent.personId];
  const bound = (value: unknown): string => `$${values.push(value)}`;
  const where = ['true'];
  if (query.show !== undefined) where.push(SHOWN[query.show]);
  if (query.assignedTo === 'nobody') where.push('assigned.person_id IS NULL');
  else if (query.assignedTo !== undefined) where.push(`assigned.person_id = ${bound(query.assignedTo)}`);
  if (query.words !== undefined) {
    const words = bound(query.words);
    where.push(`(side_view.reference ILIKE '%' || ${words} || '%' OR side_view.dispute_id IN
      (SELECT found.dispute_id FROM my_complainants() AS found WHERE searchable(found.name) LIKE '%' || searchable(${words}) || '%'))`);
  }
  const due =
    query.today === undefined
      ? 'side_view.next_due_on'
      : `CASE WHEN side_view.next_due_on < ${bound(query.today)}::date AND side_view.stage <> ALL (${bound(OURS)}::text[])
           THEN 'infinity'::date ELSE side_view.next_due_on END`;
  const after = CURSOR.exec(query.after ?? '');
  if (after !== null) {
    where.push(`(${due}, side_view.dispute_id) > (${bound(after[1])}::date, ${bound(after[2])}::uuid)`);
  }
  const rows: Row[] = await tx.query(
    `WITH page AS (
       SELECT side_view.dispute_id, ${due} AS due, assigned.person_id AS assigned_to, ${CHANGED} AS changed ${FROM}
       WHERE ${where.join(' AND ')}
       ORDER BY due, side_view.dispute_id LIMIT ${bound(query.limit + 1)}
     )
     SELECT to_jsonb(side_view) AS "sideView", page.due::text AS due, page.assigned_to, page.changed, coalesce(consumer.name, '') AS consumer,
       (SELECT count(*)::int FROM merchant_note AS note WHERE note.dispute_id = page.dispute_id) AS notes
     FROM page JOIN dispute_side_view AS side_view ON side_view.dispute_id = page.dispute_id AND side_view.side = 'merchant' AND side_view.merchant_id = $1
     LEFT JOIN complainants_of(ARRAY(SELECT dispute_id FROM page)) AS consumer ON consumer.dispute_id = page.dispute_id
     ORDER BY page.due, page.dispute_id`,
    values,
  );
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    lines: shown.map(lineOf),
    ...(rows.length > query.limit && last !== undefined ? { next: `${last.due}_${last.sideView.dispute_id}` } : {}),
    counts: await counts(tx, agent),
  };
}

async function counts(tx: EntityManager, agent: Agent): Promise<TeamCounts> {
  const [found]: TeamCounts[] = await tx.query(
    `SELECT count(*)::int AS "all", count(*) FILTER (WHERE ${TO_ANSWER})::int AS "toAnswer",
       count(*) FILTER (WHERE ${MEDIATION})::int AS mediation,
       count(*) FILTER (WHERE assigned.person_id = $2 AND NOT ${OVER})::int AS mine,
       count(*) FILTER (WHERE assigned.person_id IS NULL AND NOT ${OVER})::int AS unassigned,
       count(*) FILTER (WHERE ${CHANGED})::int AS changed
     ${FROM}`,
    [agent.merchantId, agent.personId],
  );
  return found ?? { all: 0, toAnswer: 0, mediation: 0, mine: 0, unassigned: 0, changed: 0 };
}

interface Row {
  readonly sideView: SideViewColumns;
  /** By which it stands in the list: `infinity` without a date. */
  readonly due: string;
  readonly assigned_to: string | null;
  readonly changed: boolean;
  readonly consumer: string;
  readonly notes: number;
}

function lineOf({ sideView, assigned_to: assignedTo, changed, consumer, notes }: Row): TeamLine {
  return { sideView: sideViewFrom(sideView), consumer, changed, notes, ...(assignedTo === null ? {} : { assignedTo }) };
}

const CURSOR = /^(\d{4}-\d{2}-\d{2}|infinity)_([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/;
