import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was said to one mediator body is not for the next (L612-3). Each row that is not for everybody names the body that
 * had the dispute when it was written; on the mediator's side, no other reads it. Performing an act still shows the whole
 * record to whoever has a part in it: deciding needs all the facts.
 */
export class Confided1764000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [COLUMNS, ...TABLES.map(unlocked), NAMED_SINCE, ...TABLES.map(locked), LOCKS])
      await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const TABLES = ['dispute_event', 'dispute_text', 'dispute_party', 'piece', 'notice'];

const COLUMNS = TABLES.map((table) => `ALTER TABLE ${table} ADD COLUMN body_id uuid;`).join('\n');

/** Row-level security is forced on the owner too, and the journal lets nobody change it: set aside while the column is filled. */
const unlocked = (table: string): string =>
  `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY; ALTER TABLE ${table} DISABLE TRIGGER USER;`;
const locked = (table: string): string =>
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY; ALTER TABLE ${table} ENABLE TRIGGER USER;`;

/** What was there before: the body is that of the last referral up to then. */
const NAMED_SINCE = `
UPDATE dispute_event AS event SET body_id = (
  SELECT (payload ->> 'bodyId')::uuid FROM dispute_event AS referral
  WHERE referral.dispute_id = event.dispute_id AND referral.type = 'ReferralReceived' AND referral.version <= event.version
  ORDER BY referral.version DESC LIMIT 1)
WHERE 'mediator' = ANY (audience) AND cardinality(audience) < 3;

UPDATE dispute_text AS words SET body_id = event.body_id
FROM dispute_event AS event, jsonb_each(event.payload) AS field (name, value)
WHERE words.dispute_id = event.dispute_id AND event.body_id IS NOT NULL
  AND jsonb_typeof(value) = 'object' AND value ->> 'textId' = words.id::text;

UPDATE piece SET body_id = event.body_id FROM dispute_event AS event
WHERE piece.dispute_id = event.dispute_id AND event.type = 'PieceAdded' AND event.payload ->> 'pieceId' = piece.id::text;

UPDATE dispute_party AS party SET body_id = event.body_id FROM dispute_event AS event
WHERE party.dispute_id = event.dispute_id AND party.kind = 'case-mediator'
  AND event.type = 'CaseMediatorAssigned' AND event.payload ->> 'personId' = party.person_id::text;

UPDATE notice SET body_id = event.body_id FROM dispute_event AS event
WHERE notice.dispute_id = event.dispute_id AND notice.version = event.version;
`;

/** As in the migrations that made the tables. */
const READING = `dispute_id = opened_dispute()
  AND dispute_id = ANY (ARRAY(SELECT dispute_id FROM dispute_side_view WHERE dispute_id = opened_dispute() AND side = acting_side()))`;

const CONFIDED = `(acting_side() <> 'mediator' OR body_id IS NULL OR body_id = acting_organisation())`;

const LOCKS = `
ALTER POLICY event_addressed ON dispute_event USING (${READING} AND acting_side() = ANY (audience) AND ${CONFIDED});
ALTER POLICY text_addressed ON dispute_text USING (${READING} AND acting_side() = ANY (audience) AND ${CONFIDED});
ALTER POLICY piece_addressed ON piece USING (${READING} AND acting_side() = ANY (audience) AND ${CONFIDED});
ALTER POLICY notice_addressed ON notice
  USING (${READING} AND (to_side = acting_side() OR acting_side() = 'mediator') AND ${CONFIDED});
ALTER POLICY party_known ON dispute_party USING (
  ${READING} AND ${CONFIDED} AND (kind <> 'case-mediator' OR acting_side() = 'mediator'
    OR person_id = (SELECT (facts -> 'caseMediator' ->> 'personId')::uuid FROM dispute_side_view
                    WHERE dispute_id = opened_dispute() AND side = acting_side())));
GRANT UPDATE (body_id) ON piece TO entente_web;
`;
