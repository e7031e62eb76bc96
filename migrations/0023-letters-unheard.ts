import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which letters did not arrive is kept as the record goes on, and no longer found out from every mail whenever a body looks at
 * its desk. The desk asks for their number, and for the letters of the disputes on one page.
 */
export class LettersUnheard1764000000023 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [HEARD, FOLLOWS_THE_RECORD, SO_FAR, UNHEARD, OF_A_BODY]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const HEARD = `
-- a mail that announced this letter, or a later one, reached the same side
ALTER TABLE letter ADD COLUMN heard_at timestamptz;
CREATE INDEX letter_unheard_of_dispute ON letter (dispute_id) INCLUDE (body_id)
  WHERE heard_at IS NULL AND (posted_at IS NULL OR returned_at IS NOT NULL);
CREATE POLICY dispatch_for_definers ON dispute_event FOR SELECT TO entente_owner USING (type = 'NoticeDispatched');
`;

/** As before; and what arrives is noted on the letters before it that did not. */
const FOLLOWS_THE_RECORD = `
CREATE FUNCTION heard_of_letter(of_notice notice) RETURNS timestamptz
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT min(said.at) FROM public.dispute_event AS said
  JOIN public.notice AS arrived ON arrived.dispute_id = said.dispute_id AND arrived.outbox_id::text = said.payload->>'outboxId'
  WHERE said.dispute_id = of_notice.dispute_id AND said.type = 'NoticeDispatched'
    AND said.payload->>'channel' = 'email' AND said.payload->>'outcome' = 'sent'
    AND arrived.to_side = of_notice.to_side AND arrived.version >= of_notice.version
$$;
REVOKE ALL ON FUNCTION heard_of_letter(notice) FROM PUBLIC;

CREATE OR REPLACE FUNCTION post_what_did_not_arrive() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.payload->>'channel' = 'email' AND NEW.payload->>'outcome' <> 'sent' THEN
    INSERT INTO public.letter (outbox_id, dispute_id, to_side, body_id, because, queued_at, heard_at)
    SELECT notice.outbox_id, notice.dispute_id, notice.to_side,
      CASE WHEN notice.code !~ '^N0[1-4]' THEN seen.body_id END, NEW.payload->>'outcome', NEW.at, public.heard_of_letter(notice)
    FROM public.notice LEFT JOIN public.dispute_side_view AS seen
      ON seen.dispute_id = notice.dispute_id AND seen.side = 'mediator'
    WHERE notice.outbox_id::text = NEW.payload->>'outboxId' AND notice.dispute_id = NEW.dispute_id
    ON CONFLICT (outbox_id) DO NOTHING;
  ELSIF NEW.payload->>'channel' = 'email' THEN
    UPDATE public.letter SET heard_at = NEW.at
    FROM public.notice AS late JOIN public.notice AS arrived
      ON arrived.dispute_id = late.dispute_id AND arrived.to_side = late.to_side AND arrived.version >= late.version
    WHERE letter.dispute_id = NEW.dispute_id AND letter.heard_at IS NULL AND late.outbox_id = letter.outbox_id
      AND arrived.outbox_id::text = NEW.payload->>'outboxId';
  ELSIF NEW.payload->>'outcome' = 'sent' THEN
    UPDATE public.letter SET posted_at = NEW.at, returned_at = NULL
    WHERE outbox_id::text = NEW.payload->>'outboxId' AND dispute_id = NEW.dispute_id;
  ELSE
    -- it goes in another envelope, to another address
    UPDATE public.letter SET returned_at = NEW.at, envelope = NULL
    WHERE outbox_id::text = NEW.payload->>'outboxId' AND dispute_id = NEW.dispute_id;
  END IF;
  RETURN NULL;
END $$;
`;

/** What is recorded already: the mails that came back before there was a queue of post, unless somebody posted the letter; then what was heard. */
const SO_FAR = `
INSERT INTO letter (outbox_id, dispute_id, to_side, body_id, because, queued_at)
SELECT DISTINCT ON (notice.outbox_id) notice.outbox_id, notice.dispute_id, notice.to_side,
  CASE WHEN notice.code !~ '^N0[1-4]' THEN seen.body_id END, said.payload->>'outcome', said.at
FROM dispute_event AS said
JOIN notice ON notice.dispute_id = said.dispute_id AND notice.outbox_id::text = said.payload->>'outboxId'
LEFT JOIN dispute_side_view AS seen ON seen.dispute_id = said.dispute_id AND seen.side = 'mediator'
WHERE said.type = 'NoticeDispatched' AND said.payload->>'channel' = 'email' AND said.payload->>'outcome' <> 'sent'
  AND NOT EXISTS (SELECT 1 FROM dispute_event AS posted
    WHERE posted.dispute_id = said.dispute_id AND posted.type = 'NoticeDispatched' AND posted.payload->>'channel' = 'post'
      AND posted.payload->>'outcome' = 'sent' AND posted.payload->>'outboxId' = said.payload->>'outboxId')
ORDER BY notice.outbox_id, said.at
ON CONFLICT (outbox_id) DO NOTHING;
UPDATE letter SET heard_at = heard_of_letter(notice) FROM notice WHERE notice.outbox_id = letter.outbox_id;
`;

/** A mail that was given up before it left has no event, and so no letter: it waits among the dead letters of the operator. */
const UNHEARD = `
CREATE VIEW letter_unheard AS
  SELECT outbox_id, dispute_id, body_id FROM letter
  WHERE heard_at IS NULL AND (posted_at IS NULL OR returned_at IS NOT NULL)
  UNION ALL
  SELECT notice.outbox_id, notice.dispute_id, notice.body_id FROM mail JOIN notice ON notice.id = mail.notice_id
  WHERE mail.dead AND mail.kind = 'document' AND mail.to_side <> 'mediator' AND heard_of_letter(notice) IS NULL;
`;

const OF_A_BODY = `
DROP FUNCTION undelivered_letters();

-- the disputes of the house acted for in which a party has not had a letter
CREATE FUNCTION undelivered_disputes() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT DISTINCT unheard.dispute_id FROM public.letter_unheard AS unheard
  JOIN public.dispute_side_view AS seen ON seen.dispute_id = unheard.dispute_id AND seen.side = 'mediator'
  WHERE seen.body_id = (SELECT public.organisation_acted_for()) AND (unheard.body_id IS NULL OR unheard.body_id = seen.body_id)
$$;

-- those letters, in these disputes
CREATE FUNCTION undelivered_letters(asked uuid[]) RETURNS TABLE (dispute_id uuid, code text, to_side text, issued_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT unheard.dispute_id, notice.code, notice.to_side, notice.issued_on
  FROM public.letter_unheard AS unheard JOIN public.notice ON notice.outbox_id = unheard.outbox_id
  JOIN public.dispute_side_view AS seen ON seen.dispute_id = unheard.dispute_id AND seen.side = 'mediator'
  WHERE unheard.dispute_id = ANY (asked) AND seen.body_id = (SELECT public.organisation_acted_for())
    AND (unheard.body_id IS NULL OR unheard.body_id = seen.body_id)
  ORDER BY notice.issued_on
$$;
REVOKE ALL ON FUNCTION undelivered_disputes(), undelivered_letters(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION undelivered_disputes(), undelivered_letters(uuid[]) TO entente_web;
`;
