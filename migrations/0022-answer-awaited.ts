import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The list of a merchant is counted and ordered from one index, whatever the number of its disputes and of all others:
 * whether its answer is awaited is a column, and the index holds what the list asks of every row. Under row-level security
 * each row was looked up to ask whose it is; the question is the same for all of them, and is asked once here.
 * Sights are kept as they are written: packing them cost each act more than it saved.
 */
export class AnswerAwaited1764000000022 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [AWAITED, HEAP]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const AWAITED = `
ALTER TABLE dispute_side_view SET (toast_tuple_target = 4080);
ALTER TABLE dispute_side_view ADD COLUMN answer_awaited boolean NOT NULL GENERATED ALWAYS AS
  (side = 'merchant' AND coalesce(open -> 'merchant' ?| '{AnswerComplaint,EnterMediation,AnswerProposal,AnswerConflict}', false)) STORED;
DROP INDEX side_view_of_merchant_by_due;
CREATE INDEX side_view_of_merchant_by_due ON dispute_side_view (merchant_id, next_due_on, dispute_id)
  INCLUDE (reference, stage, phase, tag, answer_awaited) WHERE merchant_id IS NOT NULL;
`;

/** What lies on the desk of a merchant, for its own people: nothing when another organisation is asked for. */
const HEAP = `
CREATE FUNCTION merchant_worklist_count(asked uuid)
RETURNS TABLE (dispute_id uuid, reference text, stage text, phase text, tag text, next_due_on date, answer_awaited boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp ROWS 1000 AS $$
  SELECT seen.dispute_id, seen.reference, seen.stage, seen.phase, seen.tag, seen.next_due_on, seen.answer_awaited
  FROM public.dispute_side_view AS seen
  WHERE seen.merchant_id = asked AND asked = (SELECT public.organisation_acted_for()) AND public.acting_role() = 'merchant'
$$;
REVOKE ALL ON FUNCTION merchant_worklist_count(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION merchant_worklist_count(uuid) TO entente_web;
`;
