import type { QueryConfig } from 'pg';
import { type BodyReader, type MediatorWorklistQuery, QUEUE_STAGES, STAGES_TO_ASSIGN } from '#casework';
import { readCursor } from '../reading/worklist.ts';

/** One page of the desk in the order of the dates that may pass: the index of the body gives it, and row-level security no more. */
export function pageQuestion(reader: BodyReader, query: MediatorWorklistQuery): QueryConfig {
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const conditions = [`side = 'mediator'`, `body_id = ${value(reader.bodyId)}`];
  const { queue, stage, inCharge, dueBefore, reference, named } = query;
  if (queue === 'undelivered') conditions.push('dispute_id IN (SELECT undelivered_disputes())');
  else if (queue === 'to-assign')
    conditions.push(`case_mediator_id IS NULL AND stage = ANY (${value(STAGES_TO_ASSIGN)})`);
  else if (queue !== undefined) conditions.push(`stage = ANY (${value(QUEUE_STAGES[queue])})`);
  if (stage !== undefined) conditions.push(`stage = ${value(stage)}`);
  if (inCharge !== undefined)
    conditions.push(inCharge === 'nobody' ? 'case_mediator_id IS NULL' : `case_mediator_id = ${value(inCharge)}`);
  if (dueBefore !== undefined) conditions.push(`next_due_on < ${value(dueBefore)}`);
  if (reference !== undefined) conditions.push(`reference = ${value(reference)}`);
  if (named !== undefined) {
    const merchants = `facts ->> 'merchantId' = ANY (${value(named.merchantIds)})`;
    const consumers = `dispute_id = ANY (ARRAY(SELECT disputes_of_consumer(${value(named.consumer)})))`;
    conditions.push(`(${merchants} OR ${consumers})`);
  }
  const after = readCursor(query.cursor);
  if (after !== undefined)
    conditions.push(`(next_due_on, dispute_id) > (${value(after.key)}::date, ${value(after.id)}::uuid)`);
  return {
    // The rows of the page first, and then what they hold: not of all that could be on it.
    text: `SELECT to_jsonb(seen) AS "sideView" FROM (SELECT * FROM dispute_side_view WHERE ${conditions.join(' AND ')}
      ORDER BY next_due_on, dispute_id LIMIT ${value(query.limit + 1)}) AS seen ORDER BY next_due_on, dispute_id`,
    values,
  };
}
