import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The desk of a mediator body: its piles, its own notes on a dispute, and what it tells everybody of itself (R614-1).
 *
 * The notes are for the people of that body alone: no party, no other body, and the worker only to erase them. The piles
 * ask three questions across disputes; each is a function of the owner's that answers for the portal acted for, and no other.
 */
export class MediatorWorklist1764000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [PILES, NOTES, ACROSS, CARD]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const PILES = `
CREATE INDEX side_view_of_body_by_stage ON dispute_side_view (body_id, stage, next_due_on, dispute_id)
  INCLUDE (case_mediator_id, side) WHERE body_id IS NOT NULL;
-- the merchant of a dispute, as the body knows it: its own column is the merchant's
CREATE INDEX side_view_of_body_by_merchant ON dispute_side_view (body_id, (facts ->> 'merchantId')) WHERE body_id IS NOT NULL;
`;

const READING = `dispute_id = opened_dispute()
  AND dispute_id = ANY (ARRAY(SELECT dispute_id FROM dispute_side_view WHERE dispute_id = opened_dispute() AND side = acting_side()))`;

const NOTES = `
CREATE TABLE mediator_note (
  id         uuid PRIMARY KEY,
  dispute_id uuid NOT NULL REFERENCES dispute,
  body_id    uuid NOT NULL REFERENCES mediator_body,
  author_id  uuid NOT NULL,
  written_at timestamptz NOT NULL,
  words      text NOT NULL CHECK (char_length(words) BETWEEN 1 AND 10000)
);
CREATE INDEX note_of_dispute ON mediator_note (dispute_id, written_at);

ALTER TABLE mediator_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE mediator_note FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON mediator_note TO entente_web;
GRANT SELECT (dispute_id), DELETE ON mediator_note TO entente_worker;
CREATE POLICY note_of_body ON mediator_note FOR SELECT TO entente_web
  USING (${READING} AND acting_side() = 'mediator' AND body_id = (SELECT organisation_acted_for()));
CREATE POLICY note_signed ON mediator_note FOR INSERT TO entente_web
  WITH CHECK (${READING} AND acting_side() = 'mediator' AND body_id = (SELECT organisation_acted_for())
    AND author_id = current_person());
-- erased with the words of the dispute
CREATE POLICY note_erased ON mediator_note TO entente_worker USING (true) WITH CHECK (false);
`;

/** RLS is forced on the owner too, so a function of the owner's needs its leave to look. */
const ACROSS = `
CREATE POLICY party_for_definers ON dispute_party FOR SELECT TO entente_owner USING (true);
CREATE POLICY mail_for_definers ON mail FOR SELECT TO entente_owner USING (true);
CREATE POLICY notice_for_definers ON notice FOR SELECT TO entente_owner USING (true);
CREATE INDEX party_by_words ON dispute_party USING gin (searchable(name) gin_trgm_ops) WHERE kind = 'consumer';
CREATE INDEX mail_undelivered ON mail (dispute_id) WHERE kind = 'document' AND (dead OR outcome IN ('failed', 'bounced'));

-- the consumer's name in these disputes of the house acted for
CREATE FUNCTION consumers_in(asked uuid[]) RETURNS TABLE (dispute_id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT party.dispute_id, party.name FROM public.dispute_party AS party
  JOIN public.dispute_side_view AS seen ON seen.dispute_id = party.dispute_id AND seen.side = 'mediator'
  WHERE party.kind = 'consumer' AND party.dispute_id = ANY (asked) AND seen.body_id = (SELECT public.organisation_acted_for())
$$;

-- those whose consumer's name holds these words
CREATE FUNCTION disputes_of_consumer(words text) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT party.dispute_id FROM public.dispute_party AS party
  JOIN public.dispute_side_view AS seen ON seen.dispute_id = party.dispute_id AND seen.side = 'mediator'
  WHERE party.kind = 'consumer' AND char_length(public.searchable(words)) > 1
    AND public.searchable(party.name) LIKE '%' || public.searchable(words) || '%'
    AND seen.body_id = (SELECT public.organisation_acted_for())
$$;

-- letters to a party that did not arrive, and after which no letter to that party arrived either
CREATE FUNCTION undelivered_letters() RETURNS TABLE (dispute_id uuid, code text, to_side text, issued_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT mail.dispute_id, notice.code, mail.to_side, notice.issued_on
  FROM public.mail AS mail
  JOIN public.notice AS notice ON notice.id = mail.notice_id
  JOIN public.dispute_side_view AS seen ON seen.dispute_id = mail.dispute_id AND seen.side = 'mediator'
  WHERE mail.kind = 'document' AND (mail.dead OR mail.outcome IN ('failed', 'bounced')) AND mail.to_side <> 'mediator'
    AND seen.body_id = (SELECT public.organisation_acted_for()) AND (notice.body_id IS NULL OR notice.body_id = seen.body_id)
    AND NOT EXISTS (SELECT 1 FROM public.mail AS later JOIN public.notice AS letter ON letter.id = later.notice_id
      WHERE later.dispute_id = mail.dispute_id AND later.to_side = mail.to_side AND later.outcome = 'sent'
        AND letter.version >= notice.version)
  ORDER BY notice.issued_on
$$;

REVOKE ALL ON FUNCTION consumers_in(uuid[]), disputes_of_consumer(text), undelivered_letters() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION consumers_in(uuid[]), disputes_of_consumer(text), undelivered_letters() TO entente_web;
`;

/** R614-1, and CECMC D01-1 for the natural persons: public by law, and so open to everybody. */
const CARD = `
ALTER TABLE mediator_body
  ADD COLUMN listed_on     date,
  ADD COLUMN networks      text NOT NULL DEFAULT '' CHECK (char_length(networks) <= 2000),
  ADD COLUMN dispute_types text NOT NULL DEFAULT '' CHECK (char_length(dispute_types) <= 4000),
  ADD COLUMN course        text NOT NULL DEFAULT '' CHECK (char_length(course) <= 8000),
  ADD COLUMN links         text NOT NULL DEFAULT '' CHECK (char_length(links) <= 2000);
GRANT UPDATE (listed_on, networks, dispute_types, course, links) ON mediator_body TO entente_web;

CREATE TABLE body_person (
  body_id      uuid NOT NULL REFERENCES mediator_body,
  person_id    uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  -- as the body publishes it: the entry of the person is not open to everybody
  name         text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  role         text NOT NULL CHECK (role IN ('mediator', 'clerk', 'coordinator')),
  career       text NOT NULL DEFAULT '' CHECK (char_length(career) <= 4000),
  appointment  text NOT NULL DEFAULT '' CHECK (char_length(appointment) <= 1000),
  mandate_from date,
  mandate_to   date CHECK (mandate_to >= mandate_from),
  PRIMARY KEY (body_id, person_id)
);
ALTER TABLE body_person ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON body_person TO entente_web;
CREATE POLICY body_person_open ON body_person FOR SELECT TO entente_web USING (true);
CREATE POLICY body_person_added ON body_person FOR INSERT TO entente_web
  WITH CHECK (body_id = ANY (ARRAY(SELECT my_bodies('coordinator'))));
CREATE POLICY body_person_kept ON body_person FOR UPDATE TO entente_web
  USING (body_id = ANY (ARRAY(SELECT my_bodies('coordinator'))))
  WITH CHECK (body_id = ANY (ARRAY(SELECT my_bodies('coordinator'))));
CREATE INDEX affiliation_of_body_in_order ON affiliation (body_id, merchant_id, from_on);
`;
