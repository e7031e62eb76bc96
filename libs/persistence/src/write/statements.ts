/**
 * The hot path, in SQL: what `perform` asks of the database. Named statements, planned once per connection; the number
 * of them depends neither on the length of the file nor on the number of disputes.
 */
export const ANSWER_GIVEN = {
  name: 'answer-given',
  text: 'SELECT fingerprint, outcome FROM answer_given($1, $2)',
};

/** Locked, then read; nothing for whoever has no part in it. */
export const OPEN_FILE = {
  name: 'open-file',
  text: 'SELECT opened_at, events, tags, notices FROM open_file($1)',
};

export const UNUSED_UPLOADS = {
  name: 'unused-uploads',
  text: 'SELECT id FROM piece WHERE id = ANY ($1) AND dispute_id IS NULL AND erased_at IS NULL AND uploader = $2',
};

const DISPUTE_COLUMNS = `reference text, stage text, version integer, summary jsonb, consumer_id uuid,
  representative_ids uuid[], merchant_id uuid, merchant_joined boolean, body_id uuid, case_mediator_id uuid, opened_at timestamptz`;

/** First of all in a new file: what follows is written only into a dispute in which the actor has a part. */
export const OPEN_DISPUTE = {
  name: 'open-dispute',
  text: `
    INSERT INTO dispute (id, reference, stage, version, summary, consumer_id, representative_ids, merchant_id,
      merchant_joined, body_id, case_mediator_id, opened_at)
    SELECT $1, reference, stage, version, summary, consumer_id, representative_ids, merchant_id,
      merchant_joined, body_id, case_mediator_id, opened_at
    FROM jsonb_to_record($2) AS given (${DISPUTE_COLUMNS})`,
};

/** Who and what enters a file: most acts bring neither, and what a statement does not hold is not prepared for. */
const ENTERING = `
    ), entered AS (
      INSERT INTO dispute_party (dispute_id, kind, person_id, name, address_lines, email, phone, language, body_id)
      SELECT $1, kind, person_id, name, address_lines, email, phone, language, body_id
      FROM jsonb_to_recordset($9) AS given (kind text, person_id uuid, name text, address_lines text[], email text,
        phone text, language text, body_id uuid)
      ON CONFLICT (dispute_id, kind, person_id) DO UPDATE SET name = EXCLUDED.name, address_lines = EXCLUDED.address_lines,
        email = EXCLUDED.email, phone = EXCLUDED.phone, language = EXCLUDED.language, body_id = EXCLUDED.body_id
    ), joined AS (
      UPDATE piece SET dispute_id = $1, audience = given.audience, added_on = given.added_on, body_id = given.body_id
      FROM jsonb_to_recordset($10) AS given (id uuid, audience text[], added_on date, body_id uuid)
      WHERE piece.id = given.id AND piece.dispute_id IS NULL`;

const everything = (name: string, entering: string) => ({
  name,
  text: `
    WITH moved AS (
      UPDATE dispute SET stage = given.stage, version = given.version, summary = given.summary,
        representative_ids = given.representative_ids, merchant_joined = given.merchant_joined, body_id = given.body_id,
        case_mediator_id = given.case_mediator_id
      FROM jsonb_to_recordset($2) AS given (${DISPUTE_COLUMNS})
      WHERE id = $1
    ), recorded AS (
      INSERT INTO dispute_event (dispute_id, version, type, at, by_role, by_person, by_organisation, payload, audience,
        body_id, previous_hash, hash)
      SELECT $1, version, type, at, by_role, by_person, by_organisation, payload, audience, body_id, previous_hash, hash
      FROM jsonb_to_recordset($3) AS given (version integer, type text, at timestamptz, by_role text, by_person uuid,
        by_organisation uuid, payload jsonb, audience text[], body_id uuid, previous_hash text, hash text)
    ), shown AS (
      INSERT INTO dispute_side_view AS old (dispute_id, side, reference, stage, phase, tag, facts, clocks, open, consumer_id,
        representative_ids, merchant_id, body_id, case_mediator_id, opened_on, next_due_on)
      SELECT $1, side, reference, stage, phase, tag, facts, clocks, open, consumer_id,
        representative_ids, merchant_id, body_id, case_mediator_id, opened_on, next_due_on
      FROM jsonb_to_recordset($4) AS given (side text, reference text, stage text, phase text, tag text, facts jsonb,
        clocks jsonb, open jsonb, consumer_id uuid, representative_ids uuid[], merchant_id uuid, body_id uuid,
        case_mediator_id uuid, opened_on date, next_due_on date)
      ON CONFLICT (dispute_id, side) DO UPDATE SET stage = EXCLUDED.stage, phase = EXCLUDED.phase, tag = EXCLUDED.tag,
        facts = EXCLUDED.facts, clocks = EXCLUDED.clocks, open = EXCLUDED.open,
        representative_ids = EXCLUDED.representative_ids, body_id = EXCLUDED.body_id,
        case_mediator_id = EXCLUDED.case_mediator_id, next_due_on = EXCLUDED.next_due_on,
        -- another body has it since the day it was asked
        opened_on = CASE WHEN old.body_id IS DISTINCT FROM EXCLUDED.body_id THEN EXCLUDED.opened_on ELSE old.opened_on END
      WHERE (old.stage, old.tag, old.facts, old.clocks, old.open, old.representative_ids, old.body_id,
          old.case_mediator_id, old.next_due_on)
        IS DISTINCT FROM (EXCLUDED.stage, EXCLUDED.tag, EXCLUDED.facts, EXCLUDED.clocks, EXCLUDED.open,
          EXCLUDED.representative_ids, EXCLUDED.body_id, EXCLUDED.case_mediator_id, EXCLUDED.next_due_on)
    ), running AS (
      SELECT * FROM jsonb_to_recordset($5) AS given (act text, code text, article text, due jsonb, nominal_on date,
        rolled_on date, target_on date, perform_at timestamptz)
    ), stopped AS (
      DELETE FROM deadline WHERE dispute_id = $1 AND act <> ALL (ARRAY(SELECT act FROM running))
    ), started AS (
      INSERT INTO deadline AS old (dispute_id, act, code, article, due, nominal_on, rolled_on, target_on, perform_at, next_at)
      SELECT $1, act, code, article, due, nominal_on, rolled_on, target_on, perform_at, perform_at FROM running
      ON CONFLICT (dispute_id, act) DO UPDATE SET code = EXCLUDED.code, article = EXCLUDED.article, due = EXCLUDED.due,
        nominal_on = EXCLUDED.nominal_on, rolled_on = EXCLUDED.rolled_on, target_on = EXCLUDED.target_on,
        perform_at = EXCLUDED.perform_at, next_at = EXCLUDED.next_at, attempts = 0, reason = NULL
      WHERE (old.due, old.perform_at) IS DISTINCT FROM (EXCLUDED.due, EXCLUDED.perform_at)
    ), owed AS (
      INSERT INTO outbox (id, dispute_id, version, as_of, kind, code, to_side, copy, created_at, next_at)
      SELECT id, $1, version, as_of, kind, code, to_side, copy, created_at, created_at
      FROM jsonb_to_recordset($6) AS given (id uuid, version integer, as_of integer, kind text, code text, to_side text,
        copy integer, created_at timestamptz)
    ), kept AS (
      INSERT INTO dispute_text (id, dispute_id, body, salt, digest, audience, body_id)
      SELECT id, $1, body, salt, digest, audience, body_id
      FROM jsonb_to_recordset($7) AS given (id uuid, body text, salt text, digest text, audience text[], body_id uuid)${entering}
    ), answered AS (
      INSERT INTO idempotency_key (actor, key, fingerprint, outcome)
      SELECT actor, key, fingerprint, outcome
      FROM jsonb_to_recordset($8) AS given (actor text, key text, fingerprint text, outcome jsonb)
    )
    SELECT 1`,
});

/** Everything else that an act leaves, at once. $2 is empty when the dispute has just been opened. */
export const STORE_ENTRY = everything('store-entry', '');
/** The same, with persons and pieces that enter the file: $9 and $10. */
export const STORE_ENTRY_ENTERING = everything('store-entry-entering', ENTERING);

/**
 * Persons and words disappear, ids and codes stay. Documents go too: a letter names its addressee. What lies in the
 * file store is removed by the worker, from the list left here.
 */
export const PURGE_DISPUTE = {
  name: 'purge-dispute',
  text: `
    WITH words AS (
      DELETE FROM dispute_text WHERE dispute_id = $1
    ), notes AS (
      DELETE FROM mediator_note WHERE dispute_id = $1
    ), accesses AS (
      DELETE FROM dispute_access WHERE dispute_id = $1
    ), surveys AS (
      UPDATE dispute_survey SET words = '' WHERE dispute_id = $1
    ), noted AS (
      DELETE FROM merchant_note WHERE dispute_id = $1
    ), dealt AS (
      DELETE FROM merchant_assignment WHERE dispute_id = $1
    ), visited AS (
      DELETE FROM merchant_last_seen WHERE dispute_id = $1
    ), people AS (
      UPDATE dispute_party SET name = '', address_lines = '{}', email = NULL, phone = NULL, erased_at = $2
      WHERE dispute_id = $1 AND erased_at IS NULL
    ), documents AS (
      UPDATE piece SET name = '', erased_at = $2 WHERE dispute_id = $1 AND erased_at IS NULL RETURNING sha256, copy_sha256
    ), letters AS (
      UPDATE notice SET erased_at = $2 WHERE dispute_id = $1 AND erased_at IS NULL RETURNING sha256
    )
    INSERT INTO erasure (sha256, requested_at)
    SELECT sha256, $2 FROM documents UNION SELECT copy_sha256, $2 FROM documents WHERE copy_sha256 IS NOT NULL UNION SELECT sha256, $2 FROM letters
    ON CONFLICT (sha256) DO UPDATE SET requested_at = EXCLUDED.requested_at, done_at = NULL`,
};
