import { CONFIDED, PERFORMING, READING, secured } from './row-security.ts';
import { SqlMigration } from './sql-migration.ts';

/**
 * The record of disputes, and what each side may see of it.
 *
 * Row-level security is the second lock behind the code, and it is forced on the owner too. Each transaction names its
 * actor in settings that end with it; a setting that is not there yields nothing. There are two purposes. Reading shows
 * a side its own row of `dispute_side_view` and, of the dispute that the transaction opened, what is addressed to that
 * side. Performing shows the whole record of that one dispute to somebody who has a part in it: deciding needs all
 * the facts.
 */
export class Record1796000000002 extends SqlMigration {
  protected readonly parts = [
    ACTING,
    DISPUTE,
    DISPUTE_SIGHT,
    ANSWER_CODE,
    DISPUTE_EVENT,
    DISPUTE_TEXT,
    DISPUTE_PARTY,
    COMPLAINT_DRAFT,
    PIECE,
    IDEMPOTENCY_KEY,
    DISPUTE_ACCESS,
    FUNCTIONS,
  ];
}

/** Who acts, as the transaction says: the questions that policies ask. */
const ACTING = `
-- The role in which the transaction acts (setting entente.role), or null.
CREATE FUNCTION acting_role() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN
  nullif(current_setting('entente.role', true), '');

-- The side of that role: consumer, merchant or mediator; or null.
CREATE FUNCTION acting_side() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN
  CASE current_setting('entente.role', true)
    WHEN 'consumer' THEN 'consumer' WHEN 'representative' THEN 'consumer'
    WHEN 'merchant' THEN 'merchant'
    WHEN 'mediator' THEN 'mediator' WHEN 'clerk' THEN 'mediator'
  END;

-- The merchant or body for which it says that it acts (setting entente.organisation), or null.
CREATE FUNCTION acting_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE RETURN
  nullif(current_setting('entente.organisation', true), '')::uuid;

-- The one dispute that it reads or acts upon (setting entente.dispute), or null.
CREATE FUNCTION opened_dispute() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE RETURN
  nullif(current_setting('entente.dispute', true), '')::uuid;

-- Whether it performs an act (setting entente.purpose); otherwise it reads.
CREATE FUNCTION is_performing() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE RETURN
  coalesce(current_setting('entente.purpose', true), '') = 'performing';

-- The organisation for which the transaction says that it acts, if its person belongs to it in that role; else null.
-- An owner is one of the merchant's people; a coordinator acts on disputes as a clerk does. In a policy, ask it in a
-- query of its own, which is evaluated once per statement and not once per row.
CREATE FUNCTION organisation_acted_for() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT public.acting_organisation() WHERE EXISTS (
    SELECT 1 FROM public.membership
    WHERE person_id = public.current_person() AND ended_at IS NULL AND CASE public.acting_role()
      WHEN 'merchant' THEN merchant_id = public.acting_organisation()
      WHEN 'mediator' THEN body_id = public.acting_organisation() AND role = 'mediator'
      WHEN 'clerk' THEN body_id = public.acting_organisation() AND role IN ('clerk', 'coordinator')
      ELSE false
    END)
$$;
REVOKE ALL ON FUNCTION organisation_acted_for() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organisation_acted_for() TO entente_web;

-- The dispute in which the current person stands for the merchant by an answer code: the opened one, as long as its
-- answer is awaited and the code has not served. Nothing of the merchant's other disputes, nor of its team, opens to
-- them.
CREATE FUNCTION held_dispute() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT code.dispute_id FROM public.answer_code AS code
  JOIN public.dispute_side_view AS side_view ON side_view.dispute_id = code.dispute_id AND side_view.side = 'merchant'
  WHERE code.id = public.current_person() AND code.used_at IS NULL AND public.acting_role() = 'merchant'
    AND code.dispute_id = public.opened_dispute() AND code.merchant_id = public.acting_organisation()
    AND side_view.open -> 'merchant' ? 'AnswerComplaint'
$$;
REVOKE ALL ON FUNCTION held_dispute() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION held_dispute() TO entente_web;
`;

/** Nobody reads it to read: only an act locks it, and only an actor with a part in it. */
const DISPUTE = `
-- One row per dispute: its lock, and the fold of its events. No foreign key to people: they are erased, the record
-- stays.
CREATE TABLE dispute (
  id                 uuid PRIMARY KEY, -- Names the dispute everywhere else.
  reference          text NOT NULL UNIQUE, -- Its reference, as people quote it: ENT-2026-….
  stage              text NOT NULL, -- The stage that its last event led to.
  version            integer NOT NULL CHECK (version > 0), -- The number of its events.
  summary            jsonb NOT NULL, -- The fold of its events.
  consumer_id        uuid NOT NULL, -- The person who complains.
  representative_ids uuid[] NOT NULL DEFAULT '{}', -- Those who act for the consumer today.
  merchant_id        uuid NOT NULL REFERENCES merchant, -- The business complained of.
  -- The merchant has a part in it: from the complaint, or from the notification of the referral (R612-2).
  merchant_joined    boolean NOT NULL,
  body_id            uuid REFERENCES mediator_body, -- The mediator body that has it, if one was asked.
  case_mediator_id   uuid, -- The person in charge there.
  opened_at          timestamptz NOT NULL -- When its first event happened.
);
CREATE INDEX dispute_of_merchant ON dispute (merchant_id);
CREATE INDEX dispute_of_body ON dispute (body_id);
${secured('dispute')}

GRANT SELECT, INSERT, UPDATE ON dispute TO entente_web, entente_worker;
-- The worker acts as the clock, on any dispute.
CREATE POLICY dispute_of_worker ON dispute TO entente_worker USING (true) WITH CHECK (true);
-- The one that an act opened, for somebody who has a part in it in the role that they say.
CREATE POLICY dispute_acted_upon ON dispute FOR SELECT TO entente_web USING (
  is_performing() AND id = opened_dispute() AND CASE acting_role()
    WHEN 'consumer' THEN consumer_id = current_person()
    WHEN 'representative' THEN current_person() = ANY (representative_ids)
    WHEN 'merchant' THEN merchant_joined AND merchant_id = (SELECT organisation_acted_for())
    WHEN 'mediator' THEN body_id = (SELECT organisation_acted_for())
    WHEN 'clerk' THEN body_id = (SELECT organisation_acted_for())
    ELSE false
  END);
-- The one that an act opened, for the holder of its answer code.
CREATE POLICY dispute_answered_by_code ON dispute FOR SELECT TO entente_web USING (
  is_performing() AND id = opened_dispute() AND merchant_joined AND acting_role() = 'merchant'
  AND id = (SELECT held_dispute()));
-- An act moves the dispute that it opened, if it sees it.
CREATE POLICY dispute_moved ON dispute FOR UPDATE TO entente_web
  USING (is_performing() AND id = opened_dispute()) WITH CHECK (id = opened_dispute());
-- A consumer, or their representative, opens one.
CREATE POLICY dispute_opened ON dispute FOR INSERT TO entente_web WITH CHECK (
  is_performing() AND id = opened_dispute() AND CASE acting_role()
    WHEN 'consumer' THEN consumer_id = current_person()
    WHEN 'representative' THEN current_person() = ANY (representative_ids)
    ELSE false
  END);
`;

/**
 * Its policies are plain tests of columns, so that a worklist costs the same however many disputes there are. The
 * representative's column is an array, whose index a policy may not use: `my_represented_disputes` does. The list of a
 * merchant is counted from one index; rows are kept as they are written, for packing them cost each act more than it
 * saved.
 */
const DISPUTE_SIGHT = `
-- What one side may know of a dispute, one row per side. Written only when that changed, and without any time of
-- writing: what another side did must not show. A row names the holder of its own side only.
CREATE TABLE dispute_side_view (
  dispute_id         uuid NOT NULL REFERENCES dispute, -- The dispute.
  side               text NOT NULL CHECK (side IN ('consumer', 'merchant', 'mediator')), -- Whose view it is.
  reference          text NOT NULL, -- The reference of the dispute.
  stage              text NOT NULL, -- The stage, as far as this side was told.
  -- The part of the procedure in which that stage is.
  phase              text NOT NULL CHECK (phase IN ('complaint', 'referral', 'mediation', 'after')),
  -- Changes with what this side may see, and with nothing else; the ETag of the reader.
  tag                text NOT NULL,
  facts              jsonb NOT NULL, -- The facts of the dispute that this side may know.
  clocks             jsonb NOT NULL, -- The due dates that it may know, each with its article.
  open               jsonb NOT NULL, -- The acts that are open to it, by role.
  -- The person who complains.
  consumer_id        uuid CHECK (consumer_id IS NULL OR side = 'consumer'),
  -- Those who act for the consumer.
  representative_ids uuid[] CHECK (representative_ids IS NULL OR side = 'consumer'),
  merchant_id        uuid CHECK (merchant_id IS NULL OR side = 'merchant'), -- The business complained of.
  body_id            uuid CHECK (body_id IS NULL OR side = 'mediator'), -- The mediator body that has it.
  -- The person in charge there.
  case_mediator_id   uuid CHECK (case_mediator_id IS NULL OR side = 'mediator'),
  opened_on          date NOT NULL, -- Since when this side has it.
  -- The earliest date that this side should mind; infinity when there is none, so that pages follow one order.
  next_due_on        date NOT NULL DEFAULT 'infinity',
  -- An answer of the merchant is awaited; on its own row only.
  answer_awaited     boolean NOT NULL GENERATED ALWAYS AS (side = 'merchant' AND coalesce(
    open -> 'merchant' ?| '{AnswerComplaint,EnterMediation,AnswerProposal,AnswerConflict}', false)) STORED,
  PRIMARY KEY (dispute_id, side),
  CHECK (CASE side WHEN 'consumer' THEN consumer_id WHEN 'merchant' THEN merchant_id ELSE body_id END IS NOT NULL)
) WITH (toast_tuple_target = 4080);
CREATE INDEX side_view_of_consumer_by_due ON dispute_side_view (consumer_id, next_due_on, dispute_id)
  WHERE consumer_id IS NOT NULL;
CREATE INDEX side_view_of_consumer_by_age ON dispute_side_view (consumer_id, opened_on DESC, dispute_id DESC)
  WHERE consumer_id IS NOT NULL;
CREATE INDEX side_view_of_merchant_by_due ON dispute_side_view (merchant_id, next_due_on, dispute_id)
  INCLUDE (reference, stage, phase, tag, answer_awaited) WHERE merchant_id IS NOT NULL;
CREATE INDEX side_view_of_merchant_by_age ON dispute_side_view (merchant_id, opened_on DESC, dispute_id DESC)
  WHERE merchant_id IS NOT NULL;
CREATE INDEX side_view_of_body_by_due ON dispute_side_view (body_id, next_due_on, dispute_id) WHERE body_id IS NOT NULL;
CREATE INDEX side_view_of_body_by_age ON dispute_side_view (body_id, opened_on DESC, dispute_id DESC) WHERE body_id IS NOT NULL;
CREATE INDEX side_view_of_body_by_stage ON dispute_side_view (body_id, stage, next_due_on, dispute_id)
  INCLUDE (case_mediator_id, side) WHERE body_id IS NOT NULL;
-- the merchant of a dispute, as the body knows it: its own column is the merchant's
CREATE INDEX side_view_of_body_by_merchant ON dispute_side_view (body_id, (facts ->> 'merchantId')) WHERE body_id IS NOT NULL;
CREATE INDEX side_view_of_case_mediator ON dispute_side_view (case_mediator_id, next_due_on, dispute_id)
  WHERE case_mediator_id IS NOT NULL;
CREATE INDEX side_view_of_representative ON dispute_side_view USING gin (representative_ids) WHERE side = 'consumer';
CREATE INDEX side_view_by_reference ON dispute_side_view (reference);
${secured('dispute_side_view')}

GRANT SELECT, INSERT, UPDATE ON dispute_side_view TO entente_web, entente_worker;
-- The worker acts as the clock, on any dispute.
CREATE POLICY side_view_of_worker ON dispute_side_view TO entente_worker USING (true) WITH CHECK (true);
-- The owner, for the functions that answer for one organisation across its disputes.
CREATE POLICY side_view_for_definers ON dispute_side_view FOR SELECT TO entente_owner USING (true);
-- One's own side, as consumer, representative or one of the organisation's people.
CREATE POLICY side_view_own ON dispute_side_view FOR SELECT TO entente_web USING (
  side = acting_side() AND CASE acting_role()
    WHEN 'consumer' THEN consumer_id = current_person()
    WHEN 'representative' THEN current_person() = ANY (representative_ids)
    WHEN 'merchant' THEN merchant_id = (SELECT organisation_acted_for())
    ELSE body_id = (SELECT organisation_acted_for())
  END);
-- The merchant's, for the holder of its answer code.
CREATE POLICY side_view_by_code ON dispute_side_view FOR SELECT TO entente_web USING (
  side = 'merchant' AND acting_role() = 'merchant' AND dispute_id = (SELECT held_dispute()));
-- An act writes every side's row of the dispute that it opened.
CREATE POLICY side_view_written ON dispute_side_view TO entente_web USING (${PERFORMING}) WITH CHECK (${PERFORMING});

-- The disputes in which the current person represents the consumer.
CREATE FUNCTION my_represented_disputes() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT dispute_id FROM public.dispute_side_view
  WHERE side = 'consumer' AND representative_ids @> ARRAY[public.current_person()]
$$;
REVOKE ALL ON FUNCTION my_represented_disputes() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION my_represented_disputes() TO entente_web;
`;

const ANSWER_CODE = `
-- A code that goes out with the complaint, by which the merchant answers once without an account.
CREATE TABLE answer_code (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(), -- Also the name under which its holder acts in the record.
  dispute_id  uuid NOT NULL REFERENCES dispute, -- The dispute that it opens.
  merchant_id uuid NOT NULL REFERENCES merchant, -- The merchant for which it stands.
  digest      bytea NOT NULL UNIQUE, -- The digest of the code.
  -- What it proves: that its holder received the letter, or reads the mailbox, of the address in the directory.
  via         text NOT NULL CHECK (via IN ('letter', 'email')),
  drawn_at    timestamptz NOT NULL DEFAULT now(), -- When it was drawn.
  entered_at  timestamptz, -- When it was first entered.
  used_at     timestamptz, -- When the merchant had answered, in whatever way: it opens nothing any more.
  used_for    text -- The type of the event by which the merchant answered.
);
CREATE INDEX answer_code_of_dispute ON answer_code (dispute_id);
${secured('answer_code')}

GRANT SELECT, INSERT ON answer_code TO entente_worker;
-- The worker draws codes and prints them on the letter.
CREATE POLICY answer_code_of_worker ON answer_code TO entente_worker USING (true) WITH CHECK (true);
-- The owner, for the functions by which a code is entered, seen and spent.
CREATE POLICY answer_code_for_definers ON answer_code TO entente_owner USING (true) WITH CHECK (true);

-- Whose code this is: marks it as entered, and says whether it was used and whether the answer is awaited.
CREATE FUNCTION enter_answer_code(given bytea)
RETURNS TABLE (id uuid, dispute_id uuid, merchant_id uuid, used boolean, awaited boolean)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE public.answer_code AS code SET entered_at = coalesce(code.entered_at, now())
  FROM public.dispute_side_view AS side_view
  WHERE code.digest = given AND side_view.dispute_id = code.dispute_id AND side_view.side = 'merchant'
  RETURNING code.id, code.dispute_id, code.merchant_id, code.used_at IS NOT NULL,
    coalesce(side_view.open -> 'merchant' ? 'AnswerComplaint', false)
$$;

-- What the page of the code's holder says of it.
CREATE FUNCTION answer_code_seen(asked uuid) RETURNS TABLE (dispute_id uuid, merchant_id uuid, reference text,
  next_due_on date, via text, used_for text, awaited boolean, in_team boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT code.dispute_id, code.merchant_id, side_view.reference, side_view.next_due_on, code.via, code.used_for,
    coalesce(side_view.open -> 'merchant' ? 'AnswerComplaint', false) AND code.used_at IS NULL,
    EXISTS (SELECT 1 FROM public.membership AS own WHERE own.merchant_id = code.merchant_id AND own.ended_at IS NULL)
  FROM public.answer_code AS code
  JOIN public.dispute_side_view AS side_view ON side_view.dispute_id = code.dispute_id AND side_view.side = 'merchant'
  WHERE code.id = asked
$$;

-- Ends every code of a complaint once somebody has answered it for the merchant, in whatever way.
CREATE FUNCTION spend_answer_codes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE public.answer_code SET used_at = now(), used_for = NEW.type
  WHERE dispute_id = NEW.dispute_id AND used_at IS NULL;
  RETURN NULL;
END $$;

REVOKE ALL ON FUNCTION enter_answer_code(bytea), answer_code_seen(uuid), spend_answer_codes() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enter_answer_code(bytea), answer_code_seen(uuid) TO entente_web;
`;

/** A trigger of `letter` (0003) follows it too. */
const DISPUTE_EVENT = `
-- The journal: ids, dates and codes, chained by hashes. It grows at its end and nowhere else, whoever asks.
CREATE TABLE dispute_event (
  dispute_id      uuid NOT NULL REFERENCES dispute, -- The dispute.
  version         integer NOT NULL CHECK (version > 0), -- The place of the event in its dispute.
  type            text NOT NULL, -- The type of the event.
  at              timestamptz NOT NULL, -- When it happened.
  -- In which role it was done; the clock acts without a person.
  by_role         text NOT NULL CHECK (by_role IN ('consumer', 'representative', 'merchant', 'mediator', 'clerk',
    'clock')),
  by_person       uuid, -- Who did it: a person, or an answer code.
  by_organisation uuid, -- For which merchant or body.
  payload         jsonb NOT NULL, -- The event itself: never a name nor free text.
  -- The sides to which it is addressed.
  audience        text[] NOT NULL CHECK (cardinality(audience) > 0 AND audience <@ '{consumer,merchant,mediator}'),
  body_id         uuid, -- The body that had the dispute then, where the event is not for everybody (L612-3).
  -- The hash of the event before it.
  previous_hash   text NOT NULL CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
  -- The hash of this event and of the one before (SHA-256).
  hash            text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (dispute_id, version),
  CHECK ((by_role = 'clock') = (by_person IS NULL))
);
${secured('dispute_event')}

GRANT SELECT, INSERT ON dispute_event TO entente_web, entente_worker;
-- The worker acts as the clock, on any dispute.
CREATE POLICY event_of_worker ON dispute_event TO entente_worker USING (true) WITH CHECK (true);
-- The owner, to know which letters arrived.
CREATE POLICY dispatch_for_definers ON dispute_event FOR SELECT TO entente_owner USING (type = 'NoticeDispatched');
-- Those of the opened dispute that are addressed to one's side.
CREATE POLICY event_addressed ON dispute_event FOR SELECT TO entente_web
  USING (${READING} AND acting_side() = ANY (audience) AND ${CONFIDED});
-- All of the opened dispute, to decide on an act.
CREATE POLICY event_weighed ON dispute_event FOR SELECT TO entente_web USING (${PERFORMING});
-- An act writes in the name of its actor, never in another's.
CREATE POLICY event_signed ON dispute_event FOR INSERT TO entente_web WITH CHECK (
  ${PERFORMING} AND by_role = acting_role() AND by_person = current_person()
  AND by_organisation IS NOT DISTINCT FROM acting_organisation());

-- Refuses to change or empty a table that only grows.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER dispute_event_append_only BEFORE UPDATE OR DELETE ON dispute_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER dispute_event_not_emptied BEFORE TRUNCATE ON dispute_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER answer_codes_spent AFTER INSERT ON dispute_event FOR EACH ROW
  WHEN (NEW.by_role = 'merchant' AND NEW.type IN ('ComplaintAnswered', 'OfferMade'))
  EXECUTE FUNCTION spend_answer_codes();
`;

const DISPUTE_TEXT = `
-- What people wrote in a dispute. Beside the record, which holds its digest: erased with the person.
CREATE TABLE dispute_text (
  id         uuid PRIMARY KEY, -- Names the text in the event that refers to it.
  dispute_id uuid NOT NULL REFERENCES dispute, -- The dispute.
  body       text NOT NULL, -- The words.
  salt       text NOT NULL, -- Keeps the digest from being guessed.
  digest     text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'), -- The SHA-256 of salt and words, as the event has it.
  -- The sides to which it is addressed.
  audience   text[] NOT NULL CHECK (cardinality(audience) > 0 AND audience <@ '{consumer,merchant,mediator}'),
  body_id    uuid -- The body that had the dispute then, where the text is not for everybody (L612-3).
);
CREATE INDEX text_of_dispute ON dispute_text (dispute_id);
${secured('dispute_text')}

GRANT SELECT, INSERT ON dispute_text TO entente_web, entente_worker;
GRANT DELETE ON dispute_text TO entente_worker;
-- The worker writes letters and erases.
CREATE POLICY text_of_worker ON dispute_text TO entente_worker USING (true) WITH CHECK (true);
-- Those of the opened dispute that are addressed to one's side.
CREATE POLICY text_addressed ON dispute_text FOR SELECT TO entente_web
  USING (${READING} AND acting_side() = ANY (audience) AND ${CONFIDED});
-- An act keeps its words in the dispute that it opened.
CREATE POLICY text_kept ON dispute_text FOR INSERT TO entente_web WITH CHECK (${PERFORMING});
`;

const DISPUTE_PARTY = `
-- The natural persons of a dispute, as they were when they joined it. Beside the record: erased with the person.
CREATE TABLE dispute_party (
  dispute_id    uuid NOT NULL REFERENCES dispute, -- The dispute.
  kind          text NOT NULL CHECK (kind IN ('consumer', 'representative', 'case-mediator')), -- Their part in it.
  person_id     uuid NOT NULL, -- The person.
  name          text NOT NULL, -- The name, as letters write it.
  address_lines text[] NOT NULL DEFAULT '{}', -- The postal address, line by line.
  email         text, -- The mail address.
  phone         text, -- The telephone number.
  language      text NOT NULL CHECK (language ~ '^[a-z]{2}$'), -- The language in which they are written to.
  erased_at     timestamptz, -- When the name and addresses were erased.
  body_id       uuid, -- For a case mediator: the body for which they act.
  PRIMARY KEY (dispute_id, kind, person_id)
);
CREATE INDEX party_by_words ON dispute_party USING gin (searchable(name) gin_trgm_ops) WHERE kind = 'consumer';
${secured('dispute_party')}

GRANT SELECT, INSERT, UPDATE ON dispute_party TO entente_web, entente_worker;
-- The worker writes letters and erases.
CREATE POLICY party_of_worker ON dispute_party TO entente_worker USING (true) WITH CHECK (true);
-- The owner, for the functions that answer for one organisation across its disputes.
CREATE POLICY party_for_definers ON dispute_party FOR SELECT TO entente_owner USING (true);
-- Those of the opened dispute. The parties learn who the case mediator is with the notification (R612-2), when the
-- facts that they may know say it.
CREATE POLICY party_known ON dispute_party FOR SELECT TO entente_web USING (
  ${READING} AND ${CONFIDED} AND (kind <> 'case-mediator' OR acting_side() = 'mediator'
    OR person_id = (SELECT (facts -> 'caseMediator' ->> 'personId')::uuid FROM dispute_side_view
                    WHERE dispute_id = opened_dispute() AND side = acting_side())));
-- An act enters people in the dispute that it opened.
CREATE POLICY party_entered ON dispute_party TO entente_web USING (${PERFORMING}) WITH CHECK (${PERFORMING});
`;

const COMPLAINT_DRAFT = `
-- A complaint that is being written, by somebody who may have no account yet. It is found by the digest of a secret
-- that only its author has, and by nothing else.
CREATE TABLE complaint_draft (
  id            uuid PRIMARY KEY, -- Names the draft; until there is an account, the uploader of its pieces.
  secret_digest text NOT NULL UNIQUE CHECK (secret_digest ~ '^[0-9a-f]{64}$'), -- The digest of its author's secret.
  content       jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'), -- The fields filled in so far.
  expires_on    date NOT NULL, -- The last day; erased afterwards.
  begun_at      timestamptz NOT NULL DEFAULT now() -- When it was begun.
);
CREATE INDEX complaint_draft_by_last_day ON complaint_draft (expires_on);
${secured('complaint_draft')}

-- The digest of the draft's secret that the transaction names (setting entente.draft), or null.
CREATE FUNCTION current_draft() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN
  nullif(current_setting('entente.draft', true), '');

GRANT SELECT, INSERT, DELETE ON complaint_draft TO entente_web;
GRANT UPDATE (content, expires_on) ON complaint_draft TO entente_web;
-- Whoever has its secret.
CREATE POLICY draft_of_author ON complaint_draft TO entente_web
  USING (secret_digest = current_draft()) WITH CHECK (secret_digest = current_draft());
GRANT SELECT (id, expires_on), DELETE ON complaint_draft TO entente_worker;
-- The worker erases it after its last day, and sees not a word of it.
CREATE POLICY draft_of_worker ON complaint_draft TO entente_worker USING (true);
`;

const PIECE = `
-- A file received; a piece of a dispute once an act has joined it there. It is in quarantine until it was examined:
-- others see a copy drawn anew, never the file that was sent. The original has its own columns and digest, the copy
-- too.
CREATE TABLE piece (
  id              uuid PRIMARY KEY, -- Names the piece in the record.
  uploader        uuid NOT NULL, -- The person who sent it, or the complaint draft.
  dispute_id      uuid REFERENCES dispute, -- The dispute that it was joined to, or null.
  -- The sides to which it is addressed.
  audience        text[] NOT NULL DEFAULT '{}' CHECK (audience <@ '{consumer,merchant,mediator}'),
  body_id         uuid, -- The body that had the dispute then, where the piece is not for everybody (L612-3).
  added_on        date, -- The day on which it was joined.
  name            text NOT NULL, -- The file name, as sent.
  media_type      text NOT NULL, -- The media type of the original.
  bytes           bigint NOT NULL CHECK (bytes >= 0), -- The size of the original.
  -- The digest of the original, under which the file store has it.
  sha256          text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  kind            text NOT NULL, -- What kind of document its sender says it is.
  uploaded_at     timestamptz NOT NULL DEFAULT now(), -- When it was received.
  -- What the antivirus said of it.
  scanned         text NOT NULL DEFAULT 'unscanned' CHECK (scanned IN ('unscanned', 'clean', 'refused')),
  scanned_at      timestamptz, -- When the antivirus said so.
  finding         text, -- What the antivirus calls it, when refused.
  -- Whether there is a copy to show.
  copy_state      text NOT NULL DEFAULT 'preparing' CHECK (copy_state IN ('preparing', 'ready', 'refused')),
  copy_sha256     text CHECK (copy_sha256 ~ '^[0-9a-f]{64}$'), -- The digest of the copy.
  copy_bytes      bigint CHECK (copy_bytes > 0), -- The size of the copy.
  copy_media_type text, -- The media type of the copy.
  -- Why there is no copy.
  copy_refusal    text CHECK (copy_refusal IN ('infected', 'not-readable', 'too-large')),
  examine_at      timestamptz NOT NULL DEFAULT now(), -- When it is to be examined, or examined again.
  failures        integer NOT NULL DEFAULT 0, -- How often its examination failed.
  last_error      text, -- The kind of the last failure.
  erased_at       timestamptz, -- When its contents were given up for erasure.
  CHECK ((dispute_id IS NULL) = (added_on IS NULL)),
  CHECK ((copy_state = 'ready') = (copy_sha256 IS NOT NULL)),
  CHECK ((copy_state = 'ready') = (copy_bytes IS NOT NULL)),
  CHECK ((copy_state = 'ready') = (copy_media_type IS NOT NULL)),
  CHECK ((copy_state = 'refused') = (copy_refusal IS NOT NULL)),
  CHECK ((scanned = 'refused') = (copy_refusal IS NOT DISTINCT FROM 'infected')),
  CHECK ((scanned = 'refused') = (finding IS NOT NULL))
);
CREATE INDEX piece_of_dispute ON piece (dispute_id) WHERE dispute_id IS NOT NULL;
CREATE INDEX piece_unused ON piece (uploaded_at) WHERE dispute_id IS NULL;
CREATE INDEX piece_by_uploader ON piece (uploader) WHERE dispute_id IS NULL;
CREATE INDEX piece_by_content ON piece (sha256);
CREATE INDEX piece_by_copy ON piece (copy_sha256) WHERE copy_sha256 IS NOT NULL;
CREATE INDEX piece_to_copy ON piece (examine_at) WHERE copy_state = 'preparing' AND erased_at IS NULL;
CREATE INDEX piece_to_scan ON piece (examine_at)
  WHERE scanned = 'unscanned' AND copy_state = 'ready' AND erased_at IS NULL;
CREATE INDEX piece_by_examination ON piece (examine_at);
${secured('piece')}

GRANT SELECT, INSERT, UPDATE, DELETE ON piece TO entente_worker;
-- The worker examines and erases.
CREATE POLICY piece_of_worker ON piece TO entente_worker USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (dispute_id, audience, added_on, body_id, uploader) ON piece TO entente_web;
-- An upload is its owner's alone until an act of theirs joins it to a dispute.
CREATE POLICY piece_not_joined ON piece FOR SELECT TO entente_web
  USING (dispute_id IS NULL AND uploader = current_person());
-- Without an account, the draft is the uploader.
CREATE POLICY piece_drafted ON piece FOR SELECT TO entente_web USING (
  dispute_id IS NULL AND uploader = ANY (ARRAY(SELECT id FROM complaint_draft WHERE secret_digest = current_draft())));
-- Those of the opened dispute that are addressed to one's side.
CREATE POLICY piece_addressed ON piece FOR SELECT TO entente_web
  USING (${READING} AND acting_side() = ANY (audience) AND ${CONFIDED});
-- All of the opened dispute, to decide on an act.
CREATE POLICY piece_weighed ON piece FOR SELECT TO entente_web USING (${PERFORMING});
-- Whoever uploads cannot say that their file is clean: what the examination says is the worker's to write.
CREATE POLICY piece_uploaded ON piece FOR INSERT TO entente_web WITH CHECK (
  dispute_id IS NULL AND uploader = current_person() AND scanned = 'unscanned' AND copy_state = 'preparing');
-- An act joins its actor's uploads to the dispute that it opened.
CREATE POLICY piece_joined ON piece FOR UPDATE TO entente_web
  USING (dispute_id IS NULL AND uploader = current_person()) WITH CHECK (${PERFORMING});
-- Filing gives the uploads of a draft to the person.
CREATE POLICY piece_adopted ON piece FOR UPDATE TO entente_web
  USING (dispute_id IS NULL AND uploader = ANY (ARRAY(SELECT id FROM complaint_draft
    WHERE secret_digest = current_draft())))
  WITH CHECK (dispute_id IS NULL AND uploader = current_person());
`;

const IDEMPOTENCY_KEY = `
-- The answer given to a request that carried a key: the same request twice gives the stored answer.
CREATE TABLE idempotency_key (
  actor       text NOT NULL, -- Who asked: a person, or 'clock'.
  key         text NOT NULL CHECK (char_length(key) BETWEEN 1 AND 255), -- The key that they gave.
  fingerprint text NOT NULL, -- The digest of the request: another request under the same key is refused.
  outcome     jsonb NOT NULL, -- The answer.
  created_at  timestamptz NOT NULL DEFAULT now(), -- When it was given; old ones are deleted.
  PRIMARY KEY (actor, key)
);
CREATE INDEX idempotency_key_by_age ON idempotency_key (created_at);
${secured('idempotency_key')}

GRANT SELECT, INSERT ON idempotency_key TO entente_web, entente_worker;
GRANT DELETE ON idempotency_key TO entente_worker;
-- One's own.
CREATE POLICY key_own ON idempotency_key TO entente_web
  USING (actor = current_person()::text) WITH CHECK (actor = current_person()::text);
-- The clock's, and old ones to delete.
CREATE POLICY key_of_worker ON idempotency_key TO entente_worker USING (true) WITH CHECK (true);

-- The answer given under a key. Whoever comes second with a key waits here for the first, and then reads its answer:
-- each statement of a volatile function sees what has been committed when it begins.
CREATE FUNCTION answer_given(asker text, asked text) RETURNS TABLE (fingerprint text, outcome jsonb)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(asker || ' ' || asked, 0));
  RETURN QUERY SELECT given.fingerprint, given.outcome FROM idempotency_key AS given
    WHERE given.actor = asker AND given.key = asked;
END $$;
`;

const DISPUTE_ACCESS = `
-- Who has opened a dispute. Only the day is kept, never how often nor at what hour: from those one party could guess
-- that the other speaks with the mediator alone.
CREATE TABLE dispute_access (
  dispute_id      uuid NOT NULL REFERENCES dispute, -- The dispute.
  person_id       uuid NOT NULL, -- Who opened it.
  -- In which role.
  role            text NOT NULL CHECK (role IN ('consumer', 'representative', 'merchant', 'mediator', 'clerk')),
  organisation_id uuid, -- For which merchant or body.
  opened_on       date NOT NULL, -- On which day.
  PRIMARY KEY (dispute_id, person_id, role, opened_on)
);
${secured('dispute_access')}

GRANT SELECT, INSERT ON dispute_access TO entente_web;
-- The consumer reads who opened their dispute, each organisation its own people.
CREATE POLICY access_told ON dispute_access FOR SELECT TO entente_web
  USING (${READING} AND (acting_side() = 'consumer' OR organisation_id = (SELECT organisation_acted_for())));
-- Noted in the name of whoever reads.
CREATE POLICY access_noted ON dispute_access FOR INSERT TO entente_web
  WITH CHECK (${READING} AND person_id = current_person() AND role = acting_role()
    AND organisation_id IS NOT DISTINCT FROM acting_organisation());
GRANT SELECT (dispute_id), DELETE ON dispute_access TO entente_worker;
-- Erased with the persons of the dispute.
CREATE POLICY access_erased ON dispute_access TO entente_worker USING (true) WITH CHECK (false);

-- Notes an access, in one question and without a transaction around it: a page is opened far more often than anything
-- else happens.
CREATE FUNCTION note_access(asking uuid, asked uuid, as_role text, organisation text, today date) RETURNS void
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM set_config('entente.person', asking::text, true), set_config('entente.dispute', asked::text, true),
    set_config('entente.role', as_role, true), set_config('entente.organisation', organisation, true),
    set_config('entente.purpose', 'reading', true);
  INSERT INTO dispute_access (dispute_id, person_id, role, organisation_id, opened_on)
  VALUES (asked, asking, as_role, acting_organisation(), today) ON CONFLICT DO NOTHING;
END $$;
REVOKE ALL ON FUNCTION note_access(uuid, uuid, text, text, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION note_access(uuid, uuid, text, text, date) TO entente_web;
`;

/**
 * What every request asks, each in one question instead of a transaction of many: half of an act's time went there.
 * They run as whoever calls them, under row-level security; the settings that they make end with the statement.
 */
const FUNCTIONS = `
-- One person asks for one dispute in each of their roles in turn: which of them see it, and what.
CREATE FUNCTION acting_roles(asking uuid, asked uuid, capacities jsonb) RETURNS TABLE (place integer, side_view jsonb)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  capacity record;
BEGIN
  PERFORM set_config('entente.person', asking::text, true), set_config('entente.dispute', asked::text, true),
    set_config('entente.purpose', 'reading', true);
  FOR capacity IN
    SELECT (number - 1)::integer AS number, value ->> 'role' AS role, coalesce(value ->> 'organisation',
      '') AS organisation
    FROM jsonb_array_elements(capacities) WITH ORDINALITY AS given (value, number) ORDER BY number
  LOOP
    PERFORM set_config('entente.role', capacity.role, true), set_config('entente.organisation',
      capacity.organisation, true);
    RETURN QUERY SELECT capacity.number, to_jsonb(seen) FROM dispute_side_view AS seen
      WHERE seen.dispute_id = asked AND seen.side = acting_side();
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION acting_roles(uuid, uuid, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION acting_roles(uuid, uuid, jsonb) TO entente_web;

-- The dispute as an act finds it: locked, then read, each in a statement of its own, so that it shows what the act
-- before has left. Acts on one dispute stand in line here; whoever only refers to its row is not kept waiting.
CREATE FUNCTION open_file(asked uuid) RETURNS TABLE (opened_at timestamptz, events json, tags json, notices json)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  SELECT dispute.opened_at INTO open_file.opened_at FROM dispute WHERE id = asked FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  RETURN QUERY SELECT open_file.opened_at,
    (SELECT coalesce(json_agg(json_build_object(
        'version', event.version, 'at', to_char(event.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'role', by_role, 'person', by_person, 'organisation', by_organisation, 'payload', payload, 'hash', hash)
        ORDER BY event.version), '[]')
      FROM dispute_event AS event WHERE dispute_id = asked),
    (SELECT coalesce(json_object_agg(side, tag), '{}') FROM dispute_side_view WHERE dispute_id = asked),
    (SELECT coalesce(json_object_agg(to_side, copies), '{}')
      FROM (SELECT to_side, max(copy) AS copies FROM outbox WHERE dispute_id = asked AND kind = 'notice'
        GROUP BY to_side) AS counted);
END $$;
REVOKE ALL ON FUNCTION open_file(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION open_file(uuid) TO entente_web, entente_worker;
`;
