import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The merchant's desk: answering with the code of the letter, without an account; claiming one's entry; and what the
 * people of a merchant keep among themselves, which no other side reads: who deals with what, notes, reply templates.
 */
export class MerchantWorklist1764000000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [ANSWER_CODE, HELD, CLAIM, TEAM, TEAM_LOCKS]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** A code goes out with the complaint; its digest stays. It serves for one answer, while the complaint awaits one. */
const ANSWER_CODE = `
CREATE TABLE answer_code (
  -- also the name under which its holder acts in the record
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  dispute_id  uuid NOT NULL REFERENCES dispute,
  merchant_id uuid NOT NULL REFERENCES merchant,
  digest      bytea NOT NULL UNIQUE,
  -- what it proves: that its holder received the letter, or reads the mailbox, of the address in the directory
  via         text NOT NULL CHECK (via IN ('letter', 'email')),
  drawn_at    timestamptz NOT NULL DEFAULT now(),
  entered_at  timestamptz,
  used_at     timestamptz,
  used_for    text
);
CREATE INDEX answer_code_of_dispute ON answer_code (dispute_id);

ALTER TABLE answer_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE answer_code FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON answer_code TO entente_worker;
CREATE POLICY answer_code_of_worker ON answer_code TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY answer_code_for_definers ON answer_code TO entente_owner USING (true) WITH CHECK (true);

-- whoever answers for the merchant, in whatever way, ends every code of that complaint
CREATE FUNCTION spend_answer_codes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE public.answer_code SET used_at = now(), used_for = NEW.type
  WHERE dispute_id = NEW.dispute_id AND used_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER answer_codes_spent AFTER INSERT ON dispute_event FOR EACH ROW
  WHEN (NEW.by_role = 'merchant' AND NEW.type IN ('ComplaintAnswered', 'OfferMade'))
  EXECUTE FUNCTION spend_answer_codes();
`;

/**
 * The holder of a code stands for the merchant in one dispute, as long as its answer is awaited and the code has not
 * served. They belong to no organisation: nothing of the merchant's other disputes, nor of its team, opens to them.
 */
const HELD = `
CREATE FUNCTION held_dispute() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT code.dispute_id FROM public.answer_code AS code
  JOIN public.dispute_side_view AS side_view ON side_view.dispute_id = code.dispute_id AND side_view.side = 'merchant'
  WHERE code.id = public.current_person() AND code.used_at IS NULL AND public.acting_role() = 'merchant'
    AND code.dispute_id = public.opened_dispute() AND code.merchant_id = public.acting_organisation()
    AND side_view.open -> 'merchant' ? 'AnswerComplaint'
$$;

CREATE FUNCTION enter_answer_code(given bytea) RETURNS TABLE (id uuid, dispute_id uuid, merchant_id uuid, used boolean, awaited boolean)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE public.answer_code AS code SET entered_at = coalesce(code.entered_at, now())
  FROM public.dispute_side_view AS side_view
  WHERE code.digest = given AND side_view.dispute_id = code.dispute_id AND side_view.side = 'merchant'
  RETURNING code.id, code.dispute_id, code.merchant_id, code.used_at IS NOT NULL,
    coalesce(side_view.open -> 'merchant' ? 'AnswerComplaint', false)
$$;

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

REVOKE ALL ON FUNCTION held_dispute(), enter_answer_code(bytea), answer_code_seen(uuid), spend_answer_codes() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION held_dispute(), enter_answer_code(bytea), answer_code_seen(uuid) TO entente_web;

CREATE POLICY dispute_answered_by_code ON dispute FOR SELECT TO entente_web USING (
  is_performing() AND id = opened_dispute() AND merchant_joined AND acting_role() = 'merchant'
  AND id = (SELECT held_dispute()));
CREATE POLICY side_view_by_code ON dispute_side_view FOR SELECT TO entente_web USING (
  side = 'merchant' AND acting_role() = 'merchant' AND dispute_id = (SELECT held_dispute()));
`;

/**
 * An address that a consumer wrote proves nothing about a SIREN: where a person named the entry, whoever claims it waits
 * for the mediator body to which the merchant is affiliated.
 */
const CLAIM = `
ALTER TABLE merchant ADD COLUMN named_by uuid DEFAULT nullif(current_setting('entente.person', true), '')::uuid;

CREATE TABLE merchant_claim (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  merchant_id uuid NOT NULL REFERENCES merchant,
  person_id   uuid NOT NULL REFERENCES person,
  code_id     uuid NOT NULL REFERENCES answer_code,
  made_at     timestamptz NOT NULL DEFAULT now(),
  decided_at  timestamptz,
  -- opened: by the code alone; confirmed or declined: by a coordinator of its mediator body
  decision    text CHECK (decision IN ('opened', 'confirmed', 'declined')),
  decided_by  uuid,
  UNIQUE (merchant_id, person_id)
);
ALTER TABLE merchant_claim ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON merchant_claim TO entente_web;
CREATE POLICY merchant_claim_own ON merchant_claim FOR SELECT TO entente_web USING (person_id = current_person());
CREATE POLICY merchant_claim_to_confirm ON merchant_claim FOR SELECT TO entente_web USING (merchant_id IN (
  SELECT affiliation.merchant_id FROM affiliation WHERE affiliation.body_id = ANY (ARRAY(SELECT my_bodies('coordinator')))
    AND affiliation.from_on <= current_date AND (affiliation.to_on IS NULL OR affiliation.to_on >= current_date)));

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
  IF EXISTS (SELECT 1 FROM public.membership WHERE merchant_id = claimed AND ended_at IS NULL) THEN RETURN 'already-claimed'; END IF;
  INSERT INTO public.merchant_claim AS made (merchant_id, person_id, code_id, decided_at, decision)
    VALUES (claimed, public.current_person(), code, CASE WHEN named IS NULL THEN now() END, CASE WHEN named IS NULL THEN 'opened' END)
    ON CONFLICT (merchant_id, person_id) DO UPDATE SET code_id = EXCLUDED.code_id, decided_at = EXCLUDED.decided_at, decision = EXCLUDED.decision;
  IF named IS NOT NULL THEN RETURN 'to-confirm'; END IF;
  INSERT INTO public.membership (person_id, merchant_id, role) VALUES (public.current_person(), claimed, 'owner');
  UPDATE public.merchant SET claimed_at = now() WHERE id = claimed;
  RETURN 'opened';
END $$;

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
    INSERT INTO public.membership (person_id, merchant_id, role) VALUES (open.person_id, open.merchant_id, 'owner') ON CONFLICT DO NOTHING;
    UPDATE public.merchant SET claimed_at = coalesce(claimed_at, now()) WHERE id = open.merchant_id;
  END IF;
  RETURN true;
END $$;
REVOKE ALL ON FUNCTION claim_merchant(uuid), decide_claim(uuid, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION claim_merchant(uuid), decide_claim(uuid, boolean) TO entente_web;
`;

/** Beside the record and never in it: an act, a notice or a side view cannot carry a note, for nothing leads from one to the other. */
const TEAM = `
CREATE TABLE merchant_assignment (
  merchant_id uuid NOT NULL REFERENCES merchant,
  dispute_id  uuid NOT NULL REFERENCES dispute,
  person_id   uuid NOT NULL REFERENCES person,
  assigned_by uuid NOT NULL,
  assigned_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (merchant_id, dispute_id)
);
CREATE INDEX merchant_assignment_of_person ON merchant_assignment (person_id);

CREATE TABLE merchant_note (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  merchant_id uuid NOT NULL REFERENCES merchant,
  dispute_id  uuid NOT NULL REFERENCES dispute,
  author_id   uuid NOT NULL REFERENCES person,
  body        text NOT NULL CHECK (char_length(body) BETWEEN 1 AND 5000),
  written_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX merchant_note_of_dispute ON merchant_note (dispute_id, merchant_id);

CREATE TABLE merchant_template (
  id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  merchant_id uuid NOT NULL REFERENCES merchant,
  title       text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 120),
  body        text NOT NULL CHECK (char_length(body) BETWEEN 1 AND 5000),
  changed_by  uuid NOT NULL,
  changed_at  timestamptz NOT NULL DEFAULT now(),
  UNIQUE (merchant_id, title)
);

-- the tag that somebody saw last: what changed since is what has another
CREATE TABLE merchant_last_seen (
  person_id  uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  dispute_id uuid NOT NULL REFERENCES dispute,
  tag        text NOT NULL,
  seen_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (person_id, dispute_id)
);
`;

/** One of the merchant's people, acting for it, in a dispute that it has. */
const OURS = `acting_role() = 'merchant' AND merchant_id = (SELECT organisation_acted_for())`;
const OUR_DISPUTE = `dispute_id IN (SELECT side_view.dispute_id FROM dispute_side_view AS side_view WHERE side_view.side = 'merchant')`;

const TEAM_LOCKS = `
${['merchant_assignment', 'merchant_note', 'merchant_template', 'merchant_last_seen']
  .map((table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`)
  .join('\n')}

GRANT SELECT, INSERT, UPDATE, DELETE ON merchant_assignment, merchant_template TO entente_web;
GRANT SELECT, INSERT, DELETE ON merchant_note TO entente_web;
GRANT SELECT, INSERT, UPDATE ON merchant_last_seen TO entente_web;
CREATE POLICY assignment_ours ON merchant_assignment TO entente_web USING (${OURS}) WITH CHECK (${OURS} AND ${OUR_DISPUTE});
CREATE POLICY note_ours ON merchant_note FOR SELECT TO entente_web USING (${OURS});
CREATE POLICY note_written ON merchant_note FOR INSERT TO entente_web
  WITH CHECK (${OURS} AND ${OUR_DISPUTE} AND author_id = current_person());
CREATE POLICY note_taken_back ON merchant_note FOR DELETE TO entente_web USING (${OURS} AND author_id = current_person());
CREATE POLICY template_ours ON merchant_template TO entente_web USING (${OURS}) WITH CHECK (${OURS});
CREATE POLICY last_seen_own ON merchant_last_seen TO entente_web
  USING (person_id = current_person()) WITH CHECK (person_id = current_person() AND ${OUR_DISPUTE});

-- notes speak of people: they go when the dispute is erased
GRANT SELECT, DELETE ON merchant_assignment, merchant_note, merchant_last_seen TO entente_worker;
CREATE POLICY assignment_erased ON merchant_assignment TO entente_worker USING (true);
CREATE POLICY note_erased ON merchant_note TO entente_worker USING (true);
CREATE POLICY last_seen_erased ON merchant_last_seen TO entente_worker USING (true);

-- the consumers of the disputes that a merchant has, by name: its worklist is searched by it
CREATE FUNCTION my_complainants() RETURNS TABLE (dispute_id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT party.dispute_id, party.name FROM public.dispute_party AS party
  JOIN public.dispute_side_view AS side_view ON side_view.dispute_id = party.dispute_id AND side_view.side = 'merchant'
  WHERE party.kind = 'consumer' AND public.acting_role() = 'merchant' AND side_view.merchant_id = public.organisation_acted_for()
$$;
REVOKE ALL ON FUNCTION my_complainants() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION my_complainants() TO entente_web;
CREATE POLICY complainant_for_definers ON dispute_party FOR SELECT TO entente_owner USING (kind = 'consumer');
`;
