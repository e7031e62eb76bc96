import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What lies on the desk of a body, counted from the index alone. Under row-level security each row was looked up to ask
 * whose it is; the question is the same for all of them, and is asked once here.
 */
export class WorklistCounts1764000000016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(HEAPS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const HEAPS = `
CREATE FUNCTION worklist_counts(in_hand text[], today date)
RETURNS TABLE (stage text, person uuid, disputes integer, late integer, next text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT seen.stage, seen.case_mediator_id, count(*)::integer, (count(*) FILTER (WHERE seen.next_due_on < today))::integer,
    nullif(min(seen.next_due_on), 'infinity')::text
  FROM public.dispute_side_view AS seen
  WHERE seen.side = 'mediator' AND seen.body_id = (SELECT public.organisation_acted_for()) AND seen.stage = ANY (in_hand)
  GROUP BY seen.stage, seen.case_mediator_id
$$;
REVOKE ALL ON FUNCTION worklist_counts(text[], date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION worklist_counts(text[], date) TO entente_web;
`;
