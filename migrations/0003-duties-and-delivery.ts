import { CONFIDED, PERFORMING, READING, secured } from './row-security.ts';
import { SqlMigration } from './sql-migration.ts';

/**
 * What is owed and when: the running clocks, the duties to notify, the notices, mails and letters that carry them out,
 * and the contents that are to disappear. All of it rows: whatever queue carries the work may be lost and filled again.
 */
export class DutiesAndDelivery1796000000003 extends SqlMigration {
  protected readonly parts = [DEADLINE, OUTBOX, NOTICE, MAIL, LETTER, ERASURE, HEARTBEAT, RECOVERY];
}

const DEADLINE = `
-- A running clock of a dispute: its date, the rule that gave it, and the act that it performs.
CREATE TABLE deadline (
  dispute_id uuid NOT NULL REFERENCES dispute, -- The dispute.
  act        text NOT NULL, -- The act that the clock performs on that date.
  code       text NOT NULL, -- The code of the rule.
  article    text NOT NULL, -- The article that it comes from.
  due        jsonb NOT NULL, -- The whole due date, as explained to the reader.
  nominal_on date NOT NULL, -- The last day as counted.
  rolled_on  date NOT NULL, -- The last day, put off past days that are not working days.
  target_on  date NOT NULL, -- The day for which the work is planned.
  perform_at timestamptz NOT NULL, -- The instant at which the act is performed.
  next_at    timestamptz NOT NULL, -- When it is offered: that instant or, after an attempt that failed, a later one.
  attempts   integer NOT NULL DEFAULT 0, -- How often the act was refused or failed.
  reason     text, -- Why it was the last time.
  PRIMARY KEY (dispute_id, act)
);
CREATE INDEX deadline_by_time ON deadline (next_at, dispute_id);
-- few: only those whose act was refused or failed
CREATE INDEX deadline_put_off ON deadline (perform_at) WHERE attempts > 0;
${secured('deadline')}

GRANT SELECT, INSERT, UPDATE, DELETE ON deadline TO entente_web, entente_worker;
-- The worker performs what is due.
CREATE POLICY deadline_of_worker ON deadline TO entente_worker USING (true) WITH CHECK (true);
-- An act starts and stops the clocks of the dispute that it opened.
CREATE POLICY deadline_kept ON deadline TO entente_web USING (${PERFORMING}) WITH CHECK (${PERFORMING});
`;

const OUTBOX = `
-- A duty to notify, written in the same transaction as its cause and done once.
CREATE TABLE outbox (
  id         uuid PRIMARY KEY, -- Names the duty, and the job that carries it out.
  dispute_id uuid NOT NULL REFERENCES dispute, -- The dispute.
  version    integer NOT NULL, -- The event that is its cause.
  -- The last event of the same act: a notice describes the dispute as the whole act left it.
  as_of      integer NOT NULL CHECK (as_of >= version),
  kind       text NOT NULL CHECK (kind IN ('notice', 'word')), -- A notice, or a mail without a document.
  code       text NOT NULL, -- The notice's number in the register, or the name of the mail.
  to_side    text NOT NULL CHECK (to_side IN ('consumer', 'merchant', 'mediator')), -- To whom it is owed.
  copy       integer CHECK (copy > 0), -- This addressee's nth notice in this dispute.
  created_at timestamptz NOT NULL, -- When it arose.
  done_at    timestamptz, -- When it was carried out.
  next_at    timestamptz NOT NULL, -- When it is tried, or tried again.
  attempts   integer NOT NULL DEFAULT 0, -- How often it failed.
  last_error text, -- The kind of the last failure.
  dead       boolean NOT NULL DEFAULT false, -- Given up until an operator looks at it.
  FOREIGN KEY (dispute_id, version) REFERENCES dispute_event,
  -- one event owes one addressee one notice of a kind
  UNIQUE (dispute_id, version, kind, code, to_side),
  CHECK ((kind = 'notice') = (copy IS NOT NULL)),
  CHECK (kind = 'word' OR to_side <> 'mediator')
);
CREATE INDEX outbox_waiting ON outbox (next_at, id) WHERE done_at IS NULL AND NOT dead;
CREATE INDEX outbox_dead ON outbox (created_at) WHERE dead;
${secured('outbox')}

GRANT SELECT, INSERT ON outbox TO entente_web;
GRANT SELECT, INSERT, UPDATE ON outbox TO entente_worker;
-- The worker carries duties out.
CREATE POLICY outbox_of_worker ON outbox TO entente_worker USING (true) WITH CHECK (true);
-- An act counts the notices of the dispute that it opened.
CREATE POLICY outbox_counted ON outbox FOR SELECT TO entente_web USING (${PERFORMING});
-- An act owes notices in the dispute that it opened.
CREATE POLICY outbox_owed ON outbox FOR INSERT TO entente_web WITH CHECK (${PERFORMING});
`;

/** The bits of the code on the paper, from the id of the duty: libs/casework/src/verification-code.ts. */
const bitsOf = (id: string): string =>
  `substring(sha256('entente notice\\012'::bytea || uuid_send(${id})) FROM 1 FOR 10)`;

const NOTICE = `
-- A notice as it was issued. Its bytes lie in the file store under their digest.
CREATE TABLE notice (
  id         uuid PRIMARY KEY, -- Names the notice.
  outbox_id  uuid NOT NULL UNIQUE REFERENCES outbox, -- The duty that it carries out.
  dispute_id uuid NOT NULL REFERENCES dispute, -- The dispute.
  version    integer NOT NULL, -- The event that is its cause.
  code       text NOT NULL, -- Its number in the register: N01 to N27.
  number     text NOT NULL, -- Its own number, which stands on the paper.
  title      text NOT NULL, -- Its title.
  to_side    text NOT NULL CHECK (to_side IN ('consumer', 'merchant')), -- To whom it was issued.
  sha256     text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'), -- The digest of the document.
  bytes      bigint NOT NULL CHECK (bytes > 0), -- Its size.
  issued_on  date NOT NULL, -- The date on it.
  erased_at  timestamptz, -- When the document was given up for erasure; the digest is kept, to prove the paper.
  body_id    uuid, -- The body that had the dispute then, where its cause is not for everybody (L612-3).
  UNIQUE (dispute_id, to_side, number)
);
CREATE INDEX notice_by_content ON notice (sha256);
CREATE INDEX notice_by_verification ON notice ((${bitsOf('outbox_id')}));
${secured('notice')}

GRANT SELECT ON notice TO entente_web;
GRANT SELECT, INSERT, UPDATE ON notice TO entente_worker;
-- The worker issues notices.
CREATE POLICY notice_of_worker ON notice TO entente_worker USING (true) WITH CHECK (true);
-- The owner, for the functions that answer whether a letter arrived and whether a paper is genuine.
CREATE POLICY notice_for_definers ON notice FOR SELECT TO entente_owner USING (true);
-- Those of the opened dispute: a party reads its own, the mediator both parties'.
CREATE POLICY notice_addressed ON notice FOR SELECT TO entente_web
  USING (${READING} AND (to_side = acting_side() OR acting_side() = 'mediator') AND ${CONFIDED});
-- But for the letter that carried the complaint to the merchant: it bears the code by which the merchant answers.
CREATE POLICY notice_without_code ON notice AS RESTRICTIVE FOR SELECT TO entente_web
  USING (acting_side() <> 'mediator' OR code <> 'N01' OR to_side <> 'merchant');

-- Whether a document with this digest was issued: on which day and to which side. Nothing leads from here to a dispute.
CREATE FUNCTION issued_as(asked text) RETURNS TABLE (issued_on date, to_side text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT notice.issued_on, notice.to_side FROM public.notice AS notice WHERE notice.sha256 = asked LIMIT 1
$$;

-- The same, for the code on the paper.
CREATE FUNCTION issued_under(asked bytea) RETURNS TABLE (issued_on date, to_side text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT notice.issued_on, notice.to_side FROM public.notice AS notice
  WHERE ${bitsOf('notice.outbox_id')} = asked LIMIT 1
$$;
REVOKE ALL ON FUNCTION issued_as(text), issued_under(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION issued_as(text), issued_under(bytea) TO entente_web;
`;

const MAIL = `
-- A mail that is to leave, or has left. To whom is an id; the address is looked up when it leaves.
CREATE TABLE mail (
  id           uuid PRIMARY KEY, -- Names the mail, and its Message-ID.
  outbox_id    uuid NOT NULL REFERENCES outbox, -- The duty that it carries out.
  dispute_id   uuid NOT NULL REFERENCES dispute, -- The dispute.
  notice_id    uuid REFERENCES notice, -- The notice that it announces, if it does.
  kind         text NOT NULL CHECK (kind IN ('document', 'word')), -- Whether it announces a notice.
  word         text, -- The name of a mail that announces none.
  to_side      text NOT NULL CHECK (to_side IN ('consumer', 'merchant', 'mediator')), -- The side that it is for.
  person_id    uuid, -- The person that it is for;
  merchant_id  uuid, -- or the merchant;
  body_id      uuid, -- or the mediator body.
  sent_at      timestamptz, -- When the mail server took it, or it was given up.
  outcome      text CHECK (outcome IN ('sent', 'failed', 'bounced')), -- What became of it.
  transport_id text, -- The id that the mail server gave it.
  next_at      timestamptz NOT NULL, -- When it is tried, or tried again.
  attempts     integer NOT NULL DEFAULT 0, -- How often it failed.
  last_error   text, -- The kind of the last failure.
  dead         boolean NOT NULL DEFAULT false, -- Given up until an operator looks at it.
  -- It left first, and was reported as not delivered at this instant.
  returned_at  timestamptz CONSTRAINT returned_after_it_left CHECK (returned_at IS NULL OR outcome = 'bounced'),
  CHECK (num_nonnulls(person_id, merchant_id, body_id) = 1),
  CHECK ((kind = 'document') = (notice_id IS NOT NULL)),
  CHECK ((sent_at IS NULL) = (outcome IS NULL)),
  -- nobody gets the same mail twice
  UNIQUE NULLS NOT DISTINCT (outbox_id, person_id, merchant_id, body_id)
);
CREATE INDEX mail_waiting ON mail (next_at, id) WHERE sent_at IS NULL AND NOT dead;
CREATE INDEX mail_of_dispute ON mail (dispute_id);
CREATE INDEX mail_dead ON mail (next_at) WHERE dead;
CREATE INDEX mail_undelivered ON mail (dispute_id) WHERE kind = 'document' AND (dead OR outcome IN ('failed',
  'bounced'));
${secured('mail')}

GRANT SELECT, INSERT, UPDATE ON mail TO entente_worker;
-- The worker sends mails.
CREATE POLICY mail_of_worker ON mail TO entente_worker USING (true) WITH CHECK (true);
-- The owner, for the functions that answer whether a letter arrived.
CREATE POLICY mail_for_definers ON mail FOR SELECT TO entente_owner USING (true);
`;

/** Before the referral the portal writes (N01 to N04); afterwards the body that holds the dispute. */
const LETTER = `
-- A notice that goes by post because its mail did not arrive (L614-3). The queue follows the record: what
-- NoticeDispatched says of a mail or of a letter moves it, in the same transaction, whoever recorded it.
CREATE TABLE letter (
  outbox_id   uuid PRIMARY KEY REFERENCES outbox, -- The duty that it carries out; its notice hangs on the same.
  dispute_id  uuid NOT NULL REFERENCES dispute, -- The dispute.
  to_side     text NOT NULL CHECK (to_side IN ('consumer', 'merchant')), -- To whom it goes.
  -- Who posts it: the body whose letter it is; null for what leaves before any mediator is asked.
  body_id     uuid REFERENCES mediator_body,
  because     text NOT NULL CHECK (because IN ('failed', 'bounced')), -- What became of the mail.
  queued_at   timestamptz NOT NULL, -- When that was recorded.
  -- Printed on the sheet that shows the address; letters of one envelope share it.
  envelope    text CHECK (envelope ~ '^[0-9a-f]{8}-[0-9]{4}$'),
  posted_at   timestamptz, -- When it was posted.
  returned_at timestamptz, -- When it came back.
  heard_at    timestamptz -- When a mail that announced this notice, or a later one, reached the same side.
);
CREATE INDEX letter_in_hand ON letter (body_id, queued_at) WHERE posted_at IS NULL OR returned_at IS NOT NULL;
CREATE INDEX letter_in_envelope ON letter (envelope) WHERE envelope IS NOT NULL;
CREATE INDEX letter_of_dispute ON letter (dispute_id);
CREATE INDEX letter_unheard_of_dispute ON letter (dispute_id) INCLUDE (body_id)
  WHERE heard_at IS NULL AND (posted_at IS NULL OR returned_at IS NOT NULL);
${secured('letter')}

GRANT SELECT, UPDATE (envelope) ON letter TO entente_worker;
-- The worker makes envelopes.
CREATE POLICY letter_of_worker ON letter TO entente_worker USING (true) WITH CHECK (true);
-- The owner, for the trigger that keeps the queue.
CREATE POLICY letter_for_definers ON letter TO entente_owner USING (true) WITH CHECK (true);

-- When a mail that announced this notice, or a later one, reached the same side. A notice has arrived only while more
-- of its mails left than came back.
CREATE FUNCTION heard_of_letter(of_notice notice) RETURNS timestamptz
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT min(left_at) FROM (
    SELECT min(said.at) AS left_at FROM public.dispute_event AS said
    JOIN public.notice AS arrived ON arrived.dispute_id = said.dispute_id
      AND arrived.outbox_id::text = said.payload->>'outboxId'
    WHERE said.dispute_id = of_notice.dispute_id AND said.type = 'NoticeDispatched'
      AND said.payload->>'channel' = 'email' AND said.payload->>'outcome' = 'sent'
      AND arrived.to_side = of_notice.to_side AND arrived.version >= of_notice.version
    GROUP BY arrived.outbox_id
    HAVING count(*) > (SELECT count(*) FROM public.mail WHERE mail.outbox_id = arrived.outbox_id
      AND mail.returned_at IS NOT NULL)
  ) AS arrivals
$$;
REVOKE ALL ON FUNCTION heard_of_letter(notice) FROM PUBLIC;

-- Keeps the queue of letters as the record goes on: what a mail left undelivered is queued, what arrives is noted on
-- the letters before it that did not, and a mail that comes back later undoes that.
CREATE FUNCTION post_what_did_not_arrive() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.payload->>'channel' = 'email' AND NEW.payload->>'outcome' <> 'sent' THEN
    INSERT INTO public.letter (outbox_id, dispute_id, to_side, body_id, because, queued_at, heard_at)
    SELECT notice.outbox_id, notice.dispute_id, notice.to_side,
      CASE WHEN notice.code !~ '^N0[1-4]' THEN seen.body_id END, NEW.payload->>'outcome', NEW.at,
        public.heard_of_letter(notice)
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
CREATE TRIGGER letters_follow_the_record AFTER INSERT ON dispute_event FOR EACH ROW
  WHEN (NEW.type = 'NoticeDispatched') EXECUTE FUNCTION post_what_did_not_arrive();

-- The notices that have not reached their addressee. A mail that was given up before it left has no event, and so no
-- letter: it waits among the dead letters of the operator.
CREATE VIEW letter_unheard AS
  SELECT outbox_id, dispute_id, body_id FROM letter
  WHERE heard_at IS NULL AND (posted_at IS NULL OR returned_at IS NOT NULL)
  UNION ALL
  SELECT notice.outbox_id, notice.dispute_id, notice.body_id FROM mail JOIN notice ON notice.id = mail.notice_id
  WHERE mail.dead AND mail.kind = 'document' AND mail.to_side <> 'mediator' AND heard_of_letter(notice) IS NULL;
`;

const ERASURE = `
-- Contents to be removed from the file store; a content that another row still needs stays.
CREATE TABLE erasure (
  sha256       text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'), -- The digest of the content.
  requested_at timestamptz NOT NULL, -- When it was given up.
  done_at      timestamptz -- When it was removed, or found to be needed still.
);
CREATE INDEX erasure_waiting ON erasure (requested_at) WHERE done_at IS NULL;
${secured('erasure')}

GRANT SELECT, INSERT, UPDATE ON erasure TO entente_worker;
-- The worker erases.
CREATE POLICY erasure_of_worker ON erasure TO entente_worker USING (true) WITH CHECK (true);
`;

const HEARTBEAT = `
-- A recurring task of the worker, and when it last ran.
CREATE TABLE heartbeat (
  name              text PRIMARY KEY, -- The task.
  every_ms          bigint NOT NULL CHECK (every_ms > 0), -- How often it is to run, in milliseconds.
  since             timestamptz NOT NULL DEFAULT clock_timestamp(), -- When it was first seen.
  last_started_at   timestamptz NOT NULL, -- When it last began.
  last_succeeded_at timestamptz, -- When it last ended well.
  last_error        text -- The kind of the last failure, until the next success.
);
GRANT SELECT, INSERT, UPDATE ON heartbeat TO entente_worker;
`;

const RECOVERY = `
-- One row from a restore until an operator has reconciled it: meanwhile the service waits.
CREATE TABLE recovery (
  the_only    boolean PRIMARY KEY DEFAULT true CHECK (the_only), -- Keeps the table to one row.
  restored_at timestamptz NOT NULL DEFAULT clock_timestamp(), -- When the backup was restored.
  taken_at    timestamptz NOT NULL, -- When the backup was taken: what was answered between the two is lost.
  erased_at   timestamptz -- When what was erased since the backup had been erased again.
);
GRANT SELECT ON recovery TO entente_web, entente_worker;
`;
