import { READING, secured } from './row-security.ts';
import { SqlMigration } from './sql-migration.ts';

/**
 * What organisations keep and read beside their disputes: claims to act for a merchant, the numbers of merchants that
 * consumers named, notes and assignments that no other side reads, and the lists of a merchant and of a mediator body.
 *
 * A list asks across disputes: each such question is a function of the owner's, which answers for the organisation
 * acted for and for no other. Under row-level security each row would be looked up to ask whose it is; the question is
 * the same for all of them, and is asked once.
 */
export class Worklists1796000000004 extends SqlMigration {
  protected readonly parts = [
    MERCHANT_CLAIM,
    MERCHANT_NUMBERS,
    MERCHANT_ASSIGNMENT,
    MERCHANT_NOTE,
    MERCHANT_TEMPLATE,
    MERCHANT_VISIT,
    MERCHANT_LISTS,
    MEDIATOR_NOTE,
    BODY_LISTS,
  ];
}

/**
 * An address that a consumer wrote proves nothing about a SIREN: where a person named the entry, whoever claims it
 * waits for the mediator body to which the merchant is affiliated or, where there is none, for the operator.
 */
const MERCHANT_CLAIM = `
-- That a person asks to act for a merchant whose answer code they hold.
CREATE TABLE merchant_claim (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(), -- Names the claim.
  merchant_id uuid NOT NULL REFERENCES merchant, -- The merchant.
  person_id   uuid NOT NULL REFERENCES person, -- Who asks.
  code_id     uuid NOT NULL REFERENCES answer_code, -- The code that they hold.
  made_at     timestamptz NOT NULL DEFAULT now(), -- When they asked.
  decided_at  timestamptz, -- When it was decided.
  -- Opened by the code alone; confirmed or declined by a coordinator of its mediator body, or by the operator.
  decision    text CHECK (decision IN ('opened', 'confirmed', 'declined')),
  decided_by  uuid, -- The coordinator who decided.
  UNIQUE (merchant_id, person_id)
);
ALTER TABLE merchant_claim ENABLE ROW LEVEL SECURITY;

GRANT SELECT ON merchant_claim TO entente_web;
-- One's own.
CREATE POLICY merchant_claim_own ON merchant_claim FOR SELECT TO entente_web USING (person_id = current_person());
-- Those of merchants affiliated to one's body today, for its coordinators.
CREATE POLICY merchant_claim_to_confirm ON merchant_claim FOR SELECT TO entente_web USING (merchant_id IN (
  SELECT affiliation.merchant_id FROM affiliation
    WHERE affiliation.body_id = ANY (ARRAY(SELECT my_bodies('coordinator')))
    AND affiliation.from_on <= current_date AND (affiliation.to_on IS NULL OR affiliation.to_on >= current_date)));

-- Claims the merchant of an answer code for the current person: opened, to-confirm, already-claimed or no-such-code.
CREATE FUNCTION claim_merchant(code uuid) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  claimed uuid;
  named uuid;
BEGIN
  SELECT held.merchant_id INTO claimed FROM public.answer_code AS held
    WHERE held.id = code AND (held.used_at IS NULL OR held.used_at > now() - interval '30 days');
  IF claimed IS NULL OR public.current_person() IS NULL THEN RETURN 'no-such-code'; END IF;
  SELECT merchant.named_by INTO named FROM public.merchant WHERE merchant.id = claimed FOR UPDATE;
  IF EXISTS (SELECT 1 FROM public.membership WHERE merchant_id = claimed AND ended_at IS NULL)
  THEN RETURN 'already-claimed'; END IF;
  INSERT INTO public.merchant_claim AS made (merchant_id, person_id, code_id, decided_at, decision)
    VALUES (claimed, public.current_person(), code,
      CASE WHEN named IS NULL THEN now() END, CASE WHEN named IS NULL THEN 'opened' END)
    ON CONFLICT (merchant_id, person_id) DO UPDATE SET code_id = EXCLUDED.code_id, decided_at = EXCLUDED.decided_at,
      decision = EXCLUDED.decision;
  IF named IS NOT NULL THEN RETURN 'to-confirm'; END IF;
  INSERT INTO public.membership (person_id, merchant_id, role) VALUES (public.current_person(), claimed, 'owner');
  UPDATE public.merchant SET claimed_at = now() WHERE id = claimed;
  RETURN 'opened';
END $$;

-- Confirms or declines a claim, for a coordinator of the merchant's mediator body; false when it is not theirs to
-- decide.
CREATE FUNCTION decide_claim(asked uuid, confirmed boolean) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  open public.merchant_claim;
BEGIN
  SELECT * INTO open FROM public.merchant_claim WHERE id = asked AND decided_at IS NULL FOR UPDATE;
  IF NOT FOUND OR NOT EXISTS (SELECT 1 FROM public.affiliation
      WHERE merchant_id = open.merchant_id AND body_id = ANY (ARRAY(SELECT public.my_bodies('coordinator')))
        AND from_on <= current_date AND (to_on IS NULL OR to_on >= current_date)) THEN RETURN false; END IF;
  UPDATE public.merchant_claim SET decided_at = now(), decided_by = public.current_person(),
    decision = CASE WHEN confirmed THEN 'confirmed' ELSE 'declined' END WHERE id = asked;
  IF confirmed THEN
    INSERT INTO public.membership (person_id, merchant_id, role) VALUES (open.person_id, open.merchant_id, 'owner')
      ON CONFLICT DO NOTHING;
    UPDATE public.merchant SET claimed_at = coalesce(claimed_at, now()) WHERE id = open.merchant_id;
  END IF;
  RETURN true;
END $$;

-- The open claims of merchants affiliated to this body, for its coordinators. The entry of a person is open to their
-- colleagues only; this opens two fields of it, of those who ask, to those who are asked.
CREATE FUNCTION claims_waiting(of_body uuid) RETURNS TABLE (claim_id uuid, merchant text, registration text,
  website text,
  postcode text, city text, via text, complaint_email text, claimant text, claimant_email text, made_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT claim.id, merchant.name, merchant.registration, nullif(merchant.website, ''),
    coalesce(merchant.postal_address ->> 'postcode', ''), coalesce(merchant.postal_address ->> 'city', ''),
    code.via, merchant.complaint_email, person.name, person.email, claim.made_at
  FROM public.merchant_claim AS claim
  JOIN public.merchant ON merchant.id = claim.merchant_id
  JOIN public.person ON person.id = claim.person_id
  JOIN public.answer_code AS code ON code.id = claim.code_id
  WHERE claim.decided_at IS NULL AND of_body = ANY (ARRAY(SELECT public.my_bodies('coordinator')))
    AND EXISTS (SELECT 1 FROM public.affiliation
      WHERE affiliation.merchant_id = claim.merchant_id AND affiliation.body_id = of_body
        AND affiliation.from_on <= current_date AND (affiliation.to_on IS NULL OR affiliation.to_on >= current_date))
  ORDER BY claim.made_at, claim.id LIMIT 200
$$;

-- The open claims of merchants affiliated to no body, for the operator.
CREATE FUNCTION claims_of_nobody() RETURNS TABLE (claim_id uuid, merchant_id uuid, merchant text, jurisdiction text,
  registration text,
  website text, postcode text, city text, via text, complaint_email text, claimant text, claimant_email text,
    made_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT claim.id, merchant.id, merchant.name, merchant.jurisdiction, merchant.registration, nullif(merchant.website,
    ''),
    coalesce(merchant.postal_address ->> 'postcode', ''), coalesce(merchant.postal_address ->> 'city', ''),
    code.via, merchant.complaint_email, person.name, person.email, claim.made_at
  FROM public.merchant_claim AS claim
  JOIN public.merchant ON merchant.id = claim.merchant_id
  JOIN public.person ON person.id = claim.person_id
  JOIN public.answer_code AS code ON code.id = claim.code_id
  WHERE claim.decided_at IS NULL AND NOT EXISTS (SELECT 1 FROM public.affiliation
    WHERE affiliation.merchant_id = claim.merchant_id
      AND affiliation.from_on <= current_date AND (affiliation.to_on IS NULL OR affiliation.to_on >= current_date))
  ORDER BY claim.made_at, claim.id
$$;

-- Confirms or declines one of those; false when it is not among them.
CREATE FUNCTION decide_claim_of_nobody(asked uuid, confirmed boolean) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  decided public.merchant_claim;
BEGIN
  UPDATE public.merchant_claim SET decided_at = now(), decision = CASE WHEN confirmed
    THEN 'confirmed' ELSE 'declined' END
  WHERE id = asked AND decided_at IS NULL AND id IN (SELECT claim_id FROM public.claims_of_nobody())
    RETURNING * INTO decided;
  IF NOT FOUND THEN RETURN false; END IF;
  IF confirmed THEN
    INSERT INTO public.membership (person_id, merchant_id, role) VALUES (decided.person_id, decided.merchant_id,
      'owner')
      ON CONFLICT DO NOTHING;
    UPDATE public.merchant SET claimed_at = coalesce(claimed_at, now()) WHERE id = decided.merchant_id;
  END IF;
  RETURN true;
END $$;

REVOKE ALL ON FUNCTION claim_merchant(uuid), decide_claim(uuid, boolean), claims_waiting(uuid), claims_of_nobody(),
  decide_claim_of_nobody(uuid, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION claim_merchant(uuid), decide_claim(uuid, boolean), claims_waiting(uuid) TO entente_web;
GRANT EXECUTE ON FUNCTION claims_of_nobody(), decide_claim_of_nobody(uuid, boolean) TO entente_worker;
`;

/**
 * A merchant that a consumer named without its number in a register gets it from the mediator body that has a dispute
 * with it, or from the operator.
 */
const MERCHANT_NUMBERS = `
-- Gives a merchant its number. An entry that has one keeps it; false, too, where another entry has this one.
CREATE FUNCTION number_merchant(asked uuid, number text) RETURNS boolean
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE public.merchant SET updated_at = now(), siren = CASE jurisdiction WHEN 'FR' THEN number END,
    foreign_number = CASE jurisdiction WHEN 'FR' THEN NULL ELSE number END
  WHERE id = asked AND registration IS NULL;
  RETURN FOUND;
EXCEPTION WHEN unique_violation THEN
  RETURN false;
END $$;

-- The merchants without a number with whom this body has a dispute, for its coordinators.
CREATE FUNCTION merchants_without_number(of_body uuid)
RETURNS TABLE (merchant_id uuid, name text, jurisdiction text, website text, postcode text, city text, disputes integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT merchant.id, merchant.name, merchant.jurisdiction, coalesce(merchant.website, ''),
    coalesce(merchant.postal_address ->> 'postcode', ''), coalesce(merchant.postal_address ->> 'city', ''),
      count(*)::integer
  FROM public.merchant
  JOIN public.dispute_side_view AS theirs ON theirs.merchant_id = merchant.id
  JOIN public.dispute_side_view AS held ON held.dispute_id = theirs.dispute_id AND held.side = 'mediator'
  WHERE merchant.registration IS NULL AND held.body_id = of_body
    AND of_body = ANY (ARRAY(SELECT public.my_bodies('coordinator')))
  GROUP BY merchant.id ORDER BY merchant.searchable_name, merchant.id LIMIT 200
$$;

-- Gives one of those its number.
CREATE FUNCTION number_merchant_of(of_body uuid, asked uuid, number text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM public.merchants_without_number(of_body) WHERE merchant_id = asked)
    AND public.number_merchant(asked, number);
END $$;

-- Gives any merchant its number, for the operator.
CREATE FUNCTION number_merchant_at_terminal(asked uuid, number text) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT public.number_merchant(asked, number)
$$;

REVOKE ALL ON FUNCTION number_merchant(uuid, text), merchants_without_number(uuid), number_merchant_of(uuid, uuid,
  text),
  number_merchant_at_terminal(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION merchants_without_number(uuid), number_merchant_of(uuid, uuid, text) TO entente_web;
GRANT EXECUTE ON FUNCTION number_merchant_at_terminal(uuid, text) TO entente_worker;
`;

/** One of the merchant's people, acting for it. */
const OURS = `acting_role() = 'merchant' AND merchant_id = (SELECT organisation_acted_for())`;

/** In a dispute that the merchant has. That one is looked up: gathering all of them read every row that there is. */
const ourDispute = (table: string): string => `EXISTS (
  SELECT 1 FROM dispute_side_view AS side_view WHERE side_view.dispute_id = ${table}.dispute_id AND side_view.side = 'merchant')`;

const MERCHANT_ASSIGNMENT = `
-- Who of a merchant's people deals with a dispute. Beside the record: nothing leads from one to the other.
CREATE TABLE merchant_assignment (
  merchant_id uuid NOT NULL REFERENCES merchant, -- The merchant.
  dispute_id  uuid NOT NULL REFERENCES dispute, -- The dispute.
  person_id   uuid NOT NULL REFERENCES person, -- Who deals with it.
  assigned_by uuid NOT NULL, -- Who said so.
  assigned_at timestamptz NOT NULL DEFAULT now(), -- When.
  PRIMARY KEY (merchant_id, dispute_id)
);
CREATE INDEX merchant_assignment_of_person ON merchant_assignment (person_id);
${secured('merchant_assignment')}

GRANT SELECT, INSERT, UPDATE, DELETE ON merchant_assignment TO entente_web;
-- The people of the merchant, in its disputes.
CREATE POLICY assignment_ours ON merchant_assignment TO entente_web
  USING (${OURS}) WITH CHECK (${OURS} AND ${ourDispute('merchant_assignment')});
GRANT SELECT, DELETE ON merchant_assignment TO entente_worker;
-- Erased with the dispute.
CREATE POLICY assignment_erased ON merchant_assignment TO entente_worker USING (true);
`;

const MERCHANT_NOTE = `
-- A note that the people of a merchant keep among themselves on a dispute. Beside the record: an act or a notice cannot
-- carry it.
CREATE TABLE merchant_note (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(), -- Names the note.
  merchant_id uuid NOT NULL REFERENCES merchant, -- The merchant.
  dispute_id  uuid NOT NULL REFERENCES dispute, -- The dispute.
  author_id   uuid NOT NULL REFERENCES person, -- Who wrote it.
  body        text NOT NULL CHECK (char_length(body) BETWEEN 1 AND 5000), -- The words.
  written_at  timestamptz NOT NULL DEFAULT now() -- When it was written.
);
CREATE INDEX merchant_note_of_dispute ON merchant_note (dispute_id, merchant_id);
${secured('merchant_note')}

GRANT SELECT, INSERT, DELETE ON merchant_note TO entente_web;
-- The people of the merchant.
CREATE POLICY note_ours ON merchant_note FOR SELECT TO entente_web USING (${OURS});
-- Written in one's own name, in a dispute of the merchant.
CREATE POLICY note_written ON merchant_note FOR INSERT TO entente_web
  WITH CHECK (${OURS} AND ${ourDispute('merchant_note')} AND author_id = current_person());
-- Taken back by its author.
CREATE POLICY note_taken_back ON merchant_note FOR DELETE TO entente_web
  USING (${OURS} AND author_id = current_person());
GRANT SELECT, DELETE ON merchant_note TO entente_worker;
-- Notes speak of people: erased with the dispute.
CREATE POLICY note_erased ON merchant_note TO entente_worker USING (true);
`;

const MERCHANT_TEMPLATE = `
-- An answer that the people of a merchant use again.
CREATE TABLE merchant_template (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(), -- Names the template.
  merchant_id uuid NOT NULL REFERENCES merchant, -- The merchant.
  title       text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 120), -- Its title, one of a kind.
  body        text NOT NULL CHECK (char_length(body) BETWEEN 1 AND 5000), -- The words.
  changed_by  uuid NOT NULL, -- Who last changed it.
  changed_at  timestamptz NOT NULL DEFAULT now(), -- When.
  UNIQUE (merchant_id, title)
);
${secured('merchant_template')}

GRANT SELECT, INSERT, UPDATE, DELETE ON merchant_template TO entente_web;
-- The people of the merchant.
CREATE POLICY template_ours ON merchant_template TO entente_web USING (${OURS}) WITH CHECK (${OURS});
`;

const MERCHANT_VISIT = `
-- The tag of a dispute that one of a merchant's people saw last: what has another tag has changed since.
CREATE TABLE merchant_last_seen (
  person_id  uuid NOT NULL REFERENCES person ON DELETE CASCADE, -- Who saw it.
  dispute_id uuid NOT NULL REFERENCES dispute, -- The dispute.
  tag        text NOT NULL, -- The tag.
  seen_at    timestamptz NOT NULL DEFAULT now(), -- When.
  PRIMARY KEY (person_id, dispute_id)
);
${secured('merchant_last_seen')}

GRANT SELECT, INSERT, UPDATE ON merchant_last_seen TO entente_web;
-- One's own, in a dispute of the merchant.
CREATE POLICY last_seen_own ON merchant_last_seen TO entente_web
  USING (person_id = current_person())
  WITH CHECK (person_id = current_person() AND ${ourDispute('merchant_last_seen')});
GRANT SELECT, DELETE ON merchant_last_seen TO entente_worker;
-- Erased with the dispute.
CREATE POLICY last_seen_erased ON merchant_last_seen TO entente_worker USING (true);
`;

const MERCHANT_LISTS = `
-- The disputes of a merchant, for its own people: nothing when another organisation is asked for.
CREATE FUNCTION merchant_worklist_count(asked uuid)
RETURNS TABLE (dispute_id uuid, reference text, stage text, phase text, tag text, next_due_on date,
  answer_awaited boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp ROWS 1000 AS $$
  SELECT seen.dispute_id, seen.reference, seen.stage, seen.phase, seen.tag, seen.next_due_on, seen.answer_awaited
  FROM public.dispute_side_view AS seen
  WHERE seen.merchant_id = asked AND asked = (SELECT public.organisation_acted_for()) AND public.acting_role() = 'merchant'
$$;

-- The consumers of the disputes of the merchant acted for, by name: its worklist is searched by it.
CREATE FUNCTION my_complainants() RETURNS TABLE (dispute_id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT party.dispute_id, party.name FROM public.dispute_side_view AS side_view
  JOIN public.dispute_party AS party ON party.dispute_id = side_view.dispute_id AND party.kind = 'consumer'
  WHERE side_view.side = 'merchant' AND public.acting_role() = 'merchant'
    AND side_view.merchant_id = (SELECT public.organisation_acted_for())
$$;

-- Those of the disputes on one page of it, however many the merchant has.
CREATE FUNCTION complainants_of(asked uuid[]) RETURNS TABLE (dispute_id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT party.dispute_id, party.name FROM public.dispute_party AS party
  JOIN public.dispute_side_view AS side_view ON side_view.dispute_id = party.dispute_id AND side_view.side = 'merchant'
  WHERE party.dispute_id = ANY (asked) AND party.kind = 'consumer' AND public.acting_role() = 'merchant'
    AND side_view.merchant_id = (SELECT public.organisation_acted_for())
$$;

REVOKE ALL ON FUNCTION merchant_worklist_count(uuid), my_complainants(), complainants_of(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION merchant_worklist_count(uuid), my_complainants(), complainants_of(uuid[]) TO entente_web;
`;

const MEDIATOR_NOTE = `
-- A note that the people of a mediator body keep among themselves on a dispute: no party and no other body reads it.
CREATE TABLE mediator_note (
  id         uuid PRIMARY KEY, -- Names the note.
  dispute_id uuid NOT NULL REFERENCES dispute, -- The dispute.
  body_id    uuid NOT NULL REFERENCES mediator_body, -- The body.
  author_id  uuid NOT NULL, -- Who wrote it.
  written_at timestamptz NOT NULL, -- When it was written.
  words      text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 10000) -- The words.
);
CREATE INDEX note_of_dispute ON mediator_note (dispute_id, written_at);
${secured('mediator_note')}

GRANT SELECT, INSERT ON mediator_note TO entente_web;
-- The people of the body, in the opened dispute.
CREATE POLICY note_of_body ON mediator_note FOR SELECT TO entente_web
  USING (${READING} AND acting_side() = 'mediator' AND body_id = (SELECT organisation_acted_for()));
-- Written in one's own name.
CREATE POLICY note_signed ON mediator_note FOR INSERT TO entente_web
  WITH CHECK (${READING} AND acting_side() = 'mediator' AND body_id = (SELECT organisation_acted_for())
    AND author_id = current_person());
GRANT SELECT (dispute_id), DELETE ON mediator_note TO entente_worker;
-- Erased with the texts of the dispute.
CREATE POLICY note_erased ON mediator_note TO entente_worker USING (true) WITH CHECK (false);
`;

const BODY_LISTS = `
-- How many disputes of the body acted for are at each of these stages, by case mediator: counted from the index alone.
CREATE FUNCTION worklist_counts(in_hand text[], today date)
RETURNS TABLE (stage text, person uuid, disputes integer, late integer, next text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT seen.stage, seen.case_mediator_id, count(*)::integer,
    (count(*) FILTER (WHERE seen.next_due_on < today))::integer,
    nullif(min(seen.next_due_on), 'infinity')::text
  FROM public.dispute_side_view AS seen
  WHERE seen.side = 'mediator' AND seen.body_id = (SELECT public.organisation_acted_for()) AND seen.stage = ANY (in_hand)
  GROUP BY seen.stage, seen.case_mediator_id
$$;

-- The consumer's name in these disputes of the body acted for.
CREATE FUNCTION consumers_in(asked uuid[]) RETURNS TABLE (dispute_id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT party.dispute_id, party.name FROM public.dispute_party AS party
  JOIN public.dispute_side_view AS seen ON seen.dispute_id = party.dispute_id AND seen.side = 'mediator'
  WHERE party.kind = 'consumer' AND party.dispute_id = ANY (asked) AND seen.body_id = (SELECT public.organisation_acted_for())
$$;

-- Its disputes whose consumer's name holds these words.
CREATE FUNCTION disputes_of_consumer(words text) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT party.dispute_id FROM public.dispute_party AS party
  JOIN public.dispute_side_view AS seen ON seen.dispute_id = party.dispute_id AND seen.side = 'mediator'
  WHERE party.kind = 'consumer' AND char_length(public.searchable(words)) > 1
    AND public.searchable(party.name) LIKE '%' || public.searchable(words) || '%'
    AND seen.body_id = (SELECT public.organisation_acted_for())
$$;

-- Its disputes in which a party has not had a notice.
CREATE FUNCTION undelivered_disputes() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT DISTINCT unheard.dispute_id FROM public.letter_unheard AS unheard
  JOIN public.dispute_side_view AS seen ON seen.dispute_id = unheard.dispute_id AND seen.side = 'mediator'
  WHERE seen.body_id = (SELECT public.organisation_acted_for()) AND (unheard.body_id IS NULL OR unheard.body_id = seen.body_id)
$$;

-- Those notices, in these disputes.
CREATE FUNCTION undelivered_letters(asked uuid[]) RETURNS TABLE (dispute_id uuid, code text, to_side text,
  issued_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT unheard.dispute_id, notice.code, notice.to_side, notice.issued_on
  FROM public.letter_unheard AS unheard JOIN public.notice ON notice.outbox_id = unheard.outbox_id
  JOIN public.dispute_side_view AS seen ON seen.dispute_id = unheard.dispute_id AND seen.side = 'mediator'
  WHERE unheard.dispute_id = ANY (asked) AND seen.body_id = (SELECT public.organisation_acted_for())
    AND (unheard.body_id IS NULL OR unheard.body_id = seen.body_id)
  ORDER BY notice.issued_on
$$;

-- Its letters that are still to be posted, or came back.
CREATE FUNCTION letters_to_post() RETURNS TABLE (
  outbox_id uuid, notice_id uuid, dispute_id uuid, reference text, code text, number text, title text, to_side text,
    sha256 text,
  body_id uuid, because text, queued_at timestamptz, envelope text, posted_at timestamptz, returned_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT letter.outbox_id, notice.id, letter.dispute_id, seen.reference, notice.code, notice.number, notice.title,
    letter.to_side,
    notice.sha256, letter.body_id, letter.because, letter.queued_at, letter.envelope, letter.posted_at,
      letter.returned_at
  FROM public.letter JOIN public.notice ON notice.outbox_id = letter.outbox_id
  JOIN public.dispute_side_view AS seen ON seen.dispute_id = letter.dispute_id AND seen.side = 'mediator'
  WHERE letter.body_id = (SELECT public.organisation_acted_for()) AND seen.body_id = letter.body_id
    AND (letter.posted_at IS NULL OR letter.returned_at IS NOT NULL) AND notice.erased_at IS NULL
  ORDER BY letter.queued_at, letter.outbox_id
$$;

REVOKE ALL ON FUNCTION worklist_counts(text[], date), consumers_in(uuid[]), disputes_of_consumer(text),
  undelivered_disputes(),
  undelivered_letters(uuid[]), letters_to_post() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION worklist_counts(text[], date), consumers_in(uuid[]), disputes_of_consumer(text),
  undelivered_disputes(),
  undelivered_letters(uuid[]), letters_to_post() TO entente_web;
`;
