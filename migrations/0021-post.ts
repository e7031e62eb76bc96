import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Letters that go by post because their mail did not arrive (L614-3). The queue follows the record: what `NoticeDispatched` says
 * of a mail or of a letter moves it, in the same transaction, whoever recorded it.
 */
export class Post1764000000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(LETTER);
    await db.query(FOLLOWS_THE_RECORD);
    await db.query(OF_A_BODY);
    await db.query(POSTED_IS_DELIVERED);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const LETTER = `
CREATE TABLE letter (
  -- the duty that the letter carries out; its notice hangs on the same
  outbox_id   uuid PRIMARY KEY REFERENCES outbox,
  dispute_id  uuid NOT NULL REFERENCES dispute,
  to_side     text NOT NULL CHECK (to_side IN ('consumer', 'merchant')),
  -- who posts it: the body whose letter it is; nobody is named for what leaves before any mediator is asked
  body_id     uuid REFERENCES mediator_body,
  because     text NOT NULL CHECK (because IN ('failed', 'bounced')),
  queued_at   timestamptz NOT NULL,
  -- printed on the sheet that shows the address; letters of one envelope share it
  envelope    text CHECK (envelope ~ '^[0-9a-f]{8}-[0-9]{4}$'),
  posted_at   timestamptz,
  returned_at timestamptz
);
CREATE INDEX letter_in_hand ON letter (body_id, queued_at) WHERE posted_at IS NULL OR returned_at IS NOT NULL;
CREATE INDEX letter_in_envelope ON letter (envelope) WHERE envelope IS NOT NULL;
CREATE INDEX letter_of_dispute ON letter (dispute_id);

ALTER TABLE letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter FORCE ROW LEVEL SECURITY;
GRANT SELECT ON letter TO entente_worker;
GRANT UPDATE (envelope) ON letter TO entente_worker;
CREATE POLICY letter_of_worker ON letter TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY letter_for_definers ON letter TO entente_owner USING (true) WITH CHECK (true);
`;

/** Before the referral the portal writes (N01 to N04); afterwards the body that holds the dispute. */
const FOLLOWS_THE_RECORD = `
CREATE FUNCTION post_what_did_not_arrive() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.payload->>'channel' = 'email' AND NEW.payload->>'outcome' <> 'sent' THEN
    INSERT INTO public.letter (outbox_id, dispute_id, to_side, body_id, because, queued_at)
    SELECT notice.outbox_id, notice.dispute_id, notice.to_side,
      CASE WHEN notice.code !~ '^N0[1-4]' THEN seen.body_id END, NEW.payload->>'outcome', NEW.at
    FROM public.notice LEFT JOIN public.dispute_side_view AS seen
      ON seen.dispute_id = notice.dispute_id AND seen.side = 'mediator'
    WHERE notice.outbox_id::text = NEW.payload->>'outboxId' AND notice.dispute_id = NEW.dispute_id
    ON CONFLICT (outbox_id) DO NOTHING;
  ELSIF NEW.payload->>'channel' = 'post' AND NEW.payload->>'outcome' = 'sent' THEN
    UPDATE public.letter SET posted_at = NEW.at, returned_at = NULL
    WHERE outbox_id::text = NEW.payload->>'outboxId' AND dispute_id = NEW.dispute_id;
  ELSIF NEW.payload->>'channel' = 'post' THEN
    -- it goes in another envelope, to another address
    UPDATE public.letter SET returned_at = NEW.at, envelope = NULL
    WHERE outbox_id::text = NEW.payload->>'outboxId' AND dispute_id = NEW.dispute_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER letters_follow_the_record AFTER INSERT ON dispute_event FOR EACH ROW
  WHEN (NEW.type = 'NoticeDispatched') EXECUTE FUNCTION post_what_did_not_arrive();
`;

const OF_A_BODY = `
-- the letters of the house acted for that are still to be posted, or came back
CREATE FUNCTION letters_to_post() RETURNS TABLE (
  outbox_id uuid, notice_id uuid, dispute_id uuid, reference text, code text, number text, title text, to_side text, sha256 text,
  body_id uuid, because text, queued_at timestamptz, envelope text, posted_at timestamptz, returned_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT letter.outbox_id, notice.id, letter.dispute_id, seen.reference, notice.code, notice.number, notice.title, letter.to_side,
    notice.sha256, letter.body_id, letter.because, letter.queued_at, letter.envelope, letter.posted_at, letter.returned_at
  FROM public.letter JOIN public.notice ON notice.outbox_id = letter.outbox_id
  JOIN public.dispute_side_view AS seen ON seen.dispute_id = letter.dispute_id AND seen.side = 'mediator'
  WHERE letter.body_id = (SELECT public.organisation_acted_for()) AND seen.body_id = letter.body_id
    AND (letter.posted_at IS NULL OR letter.returned_at IS NOT NULL) AND notice.erased_at IS NULL
  ORDER BY letter.queued_at, letter.outbox_id
$$;
REVOKE ALL ON FUNCTION letters_to_post() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION letters_to_post() TO entente_web;
`;

/** As before, but a letter that was posted and did not come back has arrived as far as anybody knows. */
const POSTED_IS_DELIVERED = `
CREATE OR REPLACE FUNCTION undelivered_letters() RETURNS TABLE (dispute_id uuid, code text, to_side text, issued_on date)
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
    AND NOT EXISTS (SELECT 1 FROM public.letter AS posted
      WHERE posted.outbox_id = notice.outbox_id AND posted.posted_at IS NOT NULL AND posted.returned_at IS NULL)
  ORDER BY notice.issued_on
$$;
`;
