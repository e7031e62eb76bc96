import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The record of disputes, and what each side may see of it.
 *
 * Row-level security is the second lock behind the code, and it is forced on the owner too. Each transaction names its
 * actor in settings that end with it; a setting that is not there yields nothing. There are two purposes. Reading shows
 * a side its own row of `dispute_side_view` and, of the dispute that the transaction opened, what is addressed to that side.
 * Performing shows the whole record of that one dispute to somebody who has a part in it: deciding needs all the facts.
 */
export class Record1764000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [
      ACTING,
      DISPUTE,
      EVENT,
      SIDE_VIEW,
      WORDS,
      PIECE,
      ANSWER,
      DISPUTE_LOCKS,
      SIDE_VIEW_LOCKS,
      FILE_LOCKS,
    ]) {
      await db.query(part);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** A row of the dispute that the transaction opened, where its side has a side view. */
const READING = `dispute_id = opened_dispute()
  AND dispute_id = ANY (ARRAY(SELECT dispute_id FROM dispute_side_view WHERE dispute_id = opened_dispute() AND side = acting_side()))`;

/** The same while an act is performed, by somebody who has a part in it. */
const PERFORMING = `is_performing() AND dispute_id = opened_dispute()
  AND dispute_id = ANY (ARRAY(SELECT id FROM dispute WHERE id = opened_dispute()))`;

/** Who acts, as the transaction says: the questions that policies ask. */
const ACTING = `
CREATE FUNCTION acting_role() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN
  nullif(current_setting('entente.role', true), '');

CREATE FUNCTION acting_side() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN
  CASE current_setting('entente.role', true)
    WHEN 'consumer' THEN 'consumer' WHEN 'representative' THEN 'consumer'
    WHEN 'merchant' THEN 'merchant'
    WHEN 'mediator' THEN 'mediator' WHEN 'clerk' THEN 'mediator'
  END;

CREATE FUNCTION acting_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE RETURN
  nullif(current_setting('entente.organisation', true), '')::uuid;

CREATE FUNCTION opened_dispute() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE RETURN
  nullif(current_setting('entente.dispute', true), '')::uuid;

CREATE FUNCTION is_performing() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE RETURN
  coalesce(current_setting('entente.purpose', true), '') = 'performing';
`;

/** One row per dispute: its lock, and the fold of its events. No foreign key to people: they can be erased, the record stays. */
const DISPUTE = `
CREATE TABLE dispute (
  id                 uuid PRIMARY KEY,
  reference          text NOT NULL UNIQUE,
  stage              text NOT NULL,
  version            integer NOT NULL CHECK (version > 0),
  summary            jsonb NOT NULL,
  consumer_id        uuid NOT NULL,
  representative_ids uuid[] NOT NULL DEFAULT '{}',
  merchant_id        uuid NOT NULL REFERENCES merchant,
  -- the merchant has a part in the file: from the complaint, or from the notification of the referral (R612-2)
  merchant_joined    boolean NOT NULL,
  body_id            uuid REFERENCES mediator_body,
  case_mediator_id   uuid,
  opened_at          timestamptz NOT NULL
);
CREATE INDEX dispute_of_merchant ON dispute (merchant_id);
CREATE INDEX dispute_of_body ON dispute (body_id);
`;

/** The journal: ids, dates and codes, chained by hashes. It grows at its end and nowhere else, whoever asks. */
const EVENT = `
CREATE TABLE dispute_event (
  dispute_id      uuid NOT NULL REFERENCES dispute,
  version         integer NOT NULL CHECK (version > 0),
  type            text NOT NULL,
  at              timestamptz NOT NULL,
  by_role         text NOT NULL CHECK (by_role IN ('consumer', 'representative', 'merchant', 'mediator', 'clerk', 'clock')),
  by_person       uuid,
  by_organisation uuid,
  payload         jsonb NOT NULL,
  audience        text[] NOT NULL CHECK (cardinality(audience) > 0 AND audience <@ '{consumer,merchant,mediator}'),
  previous_hash   text NOT NULL CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
  hash            text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (dispute_id, version),
  CHECK ((by_role = 'clock') = (by_person IS NULL))
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER dispute_event_append_only BEFORE UPDATE OR DELETE ON dispute_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER dispute_event_not_emptied BEFORE TRUNCATE ON dispute_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/**
 * What one side may know of a dispute. Written only when that changed, and without any time of writing: what another
 * side did must not show. A row names the holder of its own side only.
 */
const SIDE_VIEW = `
CREATE TABLE dispute_side_view (
  dispute_id         uuid NOT NULL REFERENCES dispute,
  side               text NOT NULL CHECK (side IN ('consumer', 'merchant', 'mediator')),
  reference          text NOT NULL,
  stage              text NOT NULL,
  phase              text NOT NULL CHECK (phase IN ('complaint', 'referral', 'mediation', 'after')),
  tag                text NOT NULL,
  facts              jsonb NOT NULL,
  clocks             jsonb NOT NULL,
  open               jsonb NOT NULL,
  consumer_id        uuid CHECK (consumer_id IS NULL OR side = 'consumer'),
  representative_ids uuid[] CHECK (representative_ids IS NULL OR side = 'consumer'),
  merchant_id        uuid CHECK (merchant_id IS NULL OR side = 'merchant'),
  body_id            uuid CHECK (body_id IS NULL OR side = 'mediator'),
  case_mediator_id   uuid CHECK (case_mediator_id IS NULL OR side = 'mediator'),
  -- since when this side has it
  opened_on          date NOT NULL,
  -- the earliest date this side should mind; infinity when there is none, so that pages can be counted off in one order
  next_due_on        date NOT NULL DEFAULT 'infinity',
  PRIMARY KEY (dispute_id, side),
  CHECK (CASE side WHEN 'consumer' THEN consumer_id WHEN 'merchant' THEN merchant_id ELSE body_id END IS NOT NULL)
);
CREATE INDEX side_view_of_consumer_by_due ON dispute_side_view (consumer_id, next_due_on, dispute_id) WHERE consumer_id IS NOT NULL;
CREATE INDEX side_view_of_consumer_by_age ON dispute_side_view (consumer_id, opened_on DESC, dispute_id DESC) WHERE consumer_id IS NOT NULL;
CREATE INDEX side_view_of_merchant_by_due ON dispute_side_view (merchant_id, next_due_on, dispute_id) WHERE merchant_id IS NOT NULL;
CREATE INDEX side_view_of_merchant_by_age ON dispute_side_view (merchant_id, opened_on DESC, dispute_id DESC) WHERE merchant_id IS NOT NULL;
CREATE INDEX side_view_of_body_by_due ON dispute_side_view (body_id, next_due_on, dispute_id) WHERE body_id IS NOT NULL;
CREATE INDEX side_view_of_body_by_age ON dispute_side_view (body_id, opened_on DESC, dispute_id DESC) WHERE body_id IS NOT NULL;
CREATE INDEX side_view_of_case_mediator ON dispute_side_view (case_mediator_id, next_due_on, dispute_id) WHERE case_mediator_id IS NOT NULL;
CREATE INDEX side_view_of_representative ON dispute_side_view USING gin (representative_ids) WHERE side = 'consumer';
CREATE INDEX side_view_by_reference ON dispute_side_view (reference);
`;

/** Words and names, beside the record: erased with the person. */
const WORDS = `
CREATE TABLE dispute_text (
  id         uuid PRIMARY KEY,
  dispute_id uuid NOT NULL REFERENCES dispute,
  body       text NOT NULL,
  salt       text NOT NULL,
  digest     text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  audience   text[] NOT NULL CHECK (cardinality(audience) > 0 AND audience <@ '{consumer,merchant,mediator}')
);
CREATE INDEX text_of_dispute ON dispute_text (dispute_id);

CREATE TABLE dispute_party (
  dispute_id    uuid NOT NULL REFERENCES dispute,
  kind          text NOT NULL CHECK (kind IN ('consumer', 'representative', 'case-mediator')),
  person_id     uuid NOT NULL,
  name          text NOT NULL,
  address_lines text[] NOT NULL DEFAULT '{}',
  email         text,
  phone         text,
  language      text NOT NULL CHECK (language IN ('fr', 'en')),
  erased_at     timestamptz,
  PRIMARY KEY (dispute_id, kind, person_id)
);
`;

/** A file received; a piece of a dispute once an act has joined it there. */
const PIECE = `
CREATE TABLE piece (
  id          uuid PRIMARY KEY,
  uploader    uuid NOT NULL,
  dispute_id  uuid REFERENCES dispute,
  audience    text[] NOT NULL DEFAULT '{}' CHECK (audience <@ '{consumer,merchant,mediator}'),
  added_on    date,
  name        text NOT NULL,
  media_type  text NOT NULL,
  bytes       bigint NOT NULL CHECK (bytes >= 0),
  sha256      text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  kind        text NOT NULL,
  scanned     text NOT NULL DEFAULT 'unscanned' CHECK (scanned IN ('unscanned', 'clean', 'refused')),
  uploaded_at timestamptz NOT NULL DEFAULT now(),
  erased_at   timestamptz,
  CHECK ((dispute_id IS NULL) = (added_on IS NULL))
);
CREATE INDEX piece_of_dispute ON piece (dispute_id) WHERE dispute_id IS NOT NULL;
CREATE INDEX piece_unused ON piece (uploaded_at) WHERE dispute_id IS NULL;
CREATE INDEX piece_by_content ON piece (sha256);
`;

/** The same request twice gives the stored answer. */
const ANSWER = `
CREATE TABLE idempotency_key (
  -- a person, or 'clock'
  actor       text NOT NULL,
  key         text NOT NULL CHECK (char_length(key) BETWEEN 1 AND 255),
  fingerprint text NOT NULL,
  outcome     jsonb NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (actor, key)
);
CREATE INDEX idempotency_key_by_age ON idempotency_key (created_at);

-- Whoever comes second with a key waits here for the first, and then reads its answer: each statement of a volatile
-- function sees what has been committed when it begins.
CREATE FUNCTION answer_given(asker text, asked text) RETURNS TABLE (fingerprint text, outcome jsonb)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(asker || ' ' || asked, 0));
  RETURN QUERY SELECT given.fingerprint, given.outcome FROM idempotency_key AS given
    WHERE given.actor = asker AND given.key = asked;
END $$;

ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_key FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON idempotency_key TO entente_web, entente_worker;
GRANT DELETE ON idempotency_key TO entente_worker;
CREATE POLICY key_own ON idempotency_key TO entente_web
  USING (actor = current_person()::text) WITH CHECK (actor = current_person()::text);
CREATE POLICY key_of_worker ON idempotency_key TO entente_worker USING (true) WITH CHECK (true);
`;

/** Nobody reads this table to read: only an act locks it, and only an actor with a part in it. */
const DISPUTE_LOCKS = `
ALTER TABLE dispute ENABLE ROW LEVEL SECURITY;
ALTER TABLE dispute FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE ON dispute TO entente_web, entente_worker;
CREATE POLICY dispute_of_worker ON dispute TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY dispute_acted_upon ON dispute FOR SELECT TO entente_web USING (
  is_performing() AND id = opened_dispute() AND CASE acting_role()
    WHEN 'consumer' THEN consumer_id = current_person()
    WHEN 'representative' THEN current_person() = ANY (representative_ids)
    WHEN 'merchant' THEN merchant_joined AND merchant_id = acting_organisation()
    WHEN 'mediator' THEN body_id = acting_organisation()
    WHEN 'clerk' THEN body_id = acting_organisation()
    ELSE false
  END);
CREATE POLICY dispute_moved ON dispute FOR UPDATE TO entente_web
  USING (is_performing() AND id = opened_dispute()) WITH CHECK (id = opened_dispute());
CREATE POLICY dispute_opened ON dispute FOR INSERT TO entente_web WITH CHECK (
  is_performing() AND id = opened_dispute() AND CASE acting_role()
    WHEN 'consumer' THEN consumer_id = current_person()
    WHEN 'representative' THEN current_person() = ANY (representative_ids)
    ELSE false
  END);
`;

/**
 * Plain tests of columns, so that a worklist costs the same however many disputes there are. The representative's
 * column is an array, whose index a policy may not use: a function of the owner's does.
 */
const SIDE_VIEW_LOCKS = `
ALTER TABLE dispute_side_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE dispute_side_view FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE ON dispute_side_view TO entente_web, entente_worker;
CREATE POLICY side_view_of_worker ON dispute_side_view TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY side_view_own ON dispute_side_view FOR SELECT TO entente_web USING (
  side = acting_side() AND CASE acting_role()
    WHEN 'consumer' THEN consumer_id = current_person()
    WHEN 'representative' THEN current_person() = ANY (representative_ids)
    WHEN 'merchant' THEN merchant_id = acting_organisation()
    ELSE body_id = acting_organisation()
  END);
CREATE POLICY side_view_written ON dispute_side_view TO entente_web USING (${PERFORMING}) WITH CHECK (${PERFORMING});

CREATE POLICY side_view_for_definers ON dispute_side_view FOR SELECT TO entente_owner USING (true);
CREATE FUNCTION my_represented_disputes() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT dispute_id FROM public.dispute_side_view
  WHERE side = 'consumer' AND representative_ids @> ARRAY[public.current_person()]
$$;
REVOKE ALL ON FUNCTION my_represented_disputes() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION my_represented_disputes() TO entente_web;
`;

/** What lies in a file: for the dispute that the transaction opened, if its actor has a part in it. */
const FILE_LOCKS = `
ALTER TABLE dispute_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE dispute_event FORCE ROW LEVEL SECURITY;
ALTER TABLE dispute_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE dispute_text FORCE ROW LEVEL SECURITY;
ALTER TABLE dispute_party ENABLE ROW LEVEL SECURITY;
ALTER TABLE dispute_party FORCE ROW LEVEL SECURITY;
ALTER TABLE piece ENABLE ROW LEVEL SECURITY;
ALTER TABLE piece FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT ON dispute_event TO entente_web, entente_worker;
CREATE POLICY event_of_worker ON dispute_event TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY event_addressed ON dispute_event FOR SELECT TO entente_web USING (${READING} AND acting_side() = ANY (audience));
CREATE POLICY event_weighed ON dispute_event FOR SELECT TO entente_web USING (${PERFORMING});
-- nobody writes in another's name
CREATE POLICY event_signed ON dispute_event FOR INSERT TO entente_web WITH CHECK (
  ${PERFORMING} AND by_role = acting_role() AND by_person = current_person()
  AND by_organisation IS NOT DISTINCT FROM acting_organisation());

GRANT SELECT, INSERT ON dispute_text TO entente_web, entente_worker;
GRANT DELETE ON dispute_text TO entente_worker;
CREATE POLICY text_of_worker ON dispute_text TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY text_addressed ON dispute_text FOR SELECT TO entente_web USING (${READING} AND acting_side() = ANY (audience));
CREATE POLICY text_kept ON dispute_text FOR INSERT TO entente_web WITH CHECK (${PERFORMING});

-- the parties learn who the case mediator is with the notification (R612-2), when their own side_view says it
GRANT SELECT, INSERT, UPDATE ON dispute_party TO entente_web, entente_worker;
CREATE POLICY party_of_worker ON dispute_party TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY party_known ON dispute_party FOR SELECT TO entente_web USING (
  ${READING} AND (kind <> 'case-mediator' OR acting_side() = 'mediator'
    OR person_id = (SELECT (facts -> 'caseMediator' ->> 'personId')::uuid FROM dispute_side_view
                    WHERE dispute_id = opened_dispute() AND side = acting_side())));
CREATE POLICY party_entered ON dispute_party TO entente_web USING (${PERFORMING}) WITH CHECK (${PERFORMING});

-- an upload is its owner's alone until an act of theirs joins it to a file
GRANT SELECT, INSERT ON piece TO entente_web;
GRANT UPDATE (dispute_id, audience, added_on) ON piece TO entente_web;
GRANT SELECT, INSERT, UPDATE, DELETE ON piece TO entente_worker;
CREATE POLICY piece_of_worker ON piece TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY piece_not_joined ON piece FOR SELECT TO entente_web USING (dispute_id IS NULL AND uploader = current_person());
CREATE POLICY piece_addressed ON piece FOR SELECT TO entente_web USING (${READING} AND acting_side() = ANY (audience));
CREATE POLICY piece_weighed ON piece FOR SELECT TO entente_web USING (${PERFORMING});
CREATE POLICY piece_uploaded ON piece FOR INSERT TO entente_web
  WITH CHECK (dispute_id IS NULL AND uploader = current_person());
CREATE POLICY piece_joined ON piece FOR UPDATE TO entente_web
  USING (dispute_id IS NULL AND uploader = current_person()) WITH CHECK (${PERFORMING});
`;
