/** What the policies of several tables share. The conditions read the settings of the transaction: 0002-record.ts. */

/** A row of the dispute that the transaction opened, where the acting side has a view of it. */
export const READING = `dispute_id = opened_dispute()
  AND dispute_id = ANY (ARRAY(
    SELECT dispute_id FROM dispute_side_view WHERE dispute_id = opened_dispute() AND side = acting_side()))`;

/** The same while an act is performed, by somebody who has a part in the dispute: deciding needs the whole record. */
export const PERFORMING = `is_performing() AND dispute_id = opened_dispute()
  AND dispute_id = ANY (ARRAY(SELECT id FROM dispute WHERE id = opened_dispute()))`;

/** What was said to one mediator body is not for the next (L612-3): a row that names a body is for that one alone. */
export const CONFIDED = `(acting_side() <> 'mediator' OR body_id IS NULL OR body_id = acting_organisation())`;

/** Row-level security on these tables, forced on their owner too. */
export const secured = (...tables: readonly string[]): string =>
  tables
    .map((table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;\nALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`)
    .join('\n');
