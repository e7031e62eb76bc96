import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A mail that had left may come back days later. Its letter is then to be posted (L614-3), and what was taken for arrived because this
 * mail had left is not any more.
 */
export class MailsComeBack1764000000026 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [RETURNED, HEARD, FOLLOWS_THE_RECORD]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const RETURNED = `
-- it left first, and was reported as not delivered at this instant
ALTER TABLE mail ADD COLUMN returned_at timestamptz;
ALTER TABLE mail ADD CONSTRAINT returned_after_it_left CHECK (returned_at IS NULL OR outcome = 'bounced');
`;

/** As before, but a letter has arrived only while one more of its mails left than came back. */
const HEARD = `
CREATE OR REPLACE FUNCTION heard_of_letter(of_notice notice) RETURNS timestamptz
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT min(left_at) FROM (
    SELECT min(said.at) AS left_at FROM public.dispute_event AS said
    JOIN public.notice AS arrived ON arrived.dispute_id = said.dispute_id AND arrived.outbox_id::text = said.payload->>'outboxId'
    WHERE said.dispute_id = of_notice.dispute_id AND said.type = 'NoticeDispatched'
      AND said.payload->>'channel' = 'email' AND said.payload->>'outcome' = 'sent'
      AND arrived.to_side = of_notice.to_side AND arrived.version >= of_notice.version
    GROUP BY arrived.outbox_id
    HAVING count(*) > (SELECT count(*) FROM public.mail WHERE mail.outbox_id = arrived.outbox_id AND mail.returned_at IS NOT NULL)
  ) AS arrivals
$$;
`;

/** As before; and what was heard only by a mail that came back is unheard again. */
const FOLLOWS_THE_RECORD = `
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
    UPDATE public.letter SET heard_at = public.heard_of_letter(late)
    FROM public.notice AS late JOIN public.notice AS returned
      ON returned.dispute_id = late.dispute_id AND returned.to_side = late.to_side AND returned.version >= late.version
    WHERE letter.dispute_id = NEW.dispute_id AND letter.heard_at IS NOT NULL AND late.outbox_id = letter.outbox_id
      AND returned.outbox_id::text = NEW.payload->>'outboxId';
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
