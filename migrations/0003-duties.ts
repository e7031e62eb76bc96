import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is owed and when: the running clocks, the duties to notify with the notices and mails that carry them out, and
 * the files that are to disappear. All of it rows: whatever queue carries the work may be lost and filled again.
 */
export class Duties1764000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [DEADLINE, OUTBOX, NOTICE, MAIL, ERASURE, LOCKS]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const READING = `dispute_id = opened_dispute()
  AND dispute_id = ANY (ARRAY(SELECT dispute_id FROM dispute_side_view WHERE dispute_id = opened_dispute() AND side = acting_side()))`;

const PERFORMING = `is_performing() AND dispute_id = opened_dispute()
  AND dispute_id = ANY (ARRAY(SELECT id FROM dispute WHERE id = opened_dispute()))`;

/** A date, the rule that gave it, and the act it will perform. */
const DEADLINE = `
CREATE TABLE deadline (
  dispute_id uuid NOT NULL REFERENCES dispute,
  act        text NOT NULL,
  code       text NOT NULL,
  article    text NOT NULL,
  due        jsonb NOT NULL,
  nominal_on date NOT NULL,
  rolled_on  date NOT NULL,
  target_on  date NOT NULL,
  perform_at timestamptz NOT NULL,
  -- when it is offered: its instant or, after an attempt that failed, a later one
  next_at    timestamptz NOT NULL,
  attempts   integer NOT NULL DEFAULT 0,
  reason     text,
  PRIMARY KEY (dispute_id, act)
);
CREATE INDEX deadline_by_time ON deadline (next_at, dispute_id);
`;

/** The duty to notify, written in the same transaction as its cause. */
const OUTBOX = `
CREATE TABLE outbox (
  id         uuid PRIMARY KEY,
  dispute_id uuid NOT NULL REFERENCES dispute,
  version    integer NOT NULL,
  as_of      integer NOT NULL CHECK (as_of >= version),
  kind       text NOT NULL CHECK (kind IN ('notice', 'word')),
  -- the notice's number in the register, or the word
  code       text NOT NULL,
  to_side    text NOT NULL CHECK (to_side IN ('consumer', 'merchant', 'mediator')),
  -- this addressee's nth notice in this dispute
  copy       integer CHECK (copy > 0),
  created_at timestamptz NOT NULL,
  done_at    timestamptz,
  next_at    timestamptz NOT NULL,
  attempts   integer NOT NULL DEFAULT 0,
  last_error text,
  dead       boolean NOT NULL DEFAULT false,
  FOREIGN KEY (dispute_id, version) REFERENCES dispute_event,
  -- one event owes one addressee one notice of a kind
  UNIQUE (dispute_id, version, kind, code, to_side),
  CHECK ((kind = 'notice') = (copy IS NOT NULL)),
  CHECK (kind = 'word' OR to_side <> 'mediator')
);
CREATE INDEX outbox_waiting ON outbox (next_at, id) WHERE done_at IS NULL AND NOT dead;
CREATE INDEX outbox_dead ON outbox (created_at) WHERE dead;
`;

const NOTICE = `
CREATE TABLE notice (
  id         uuid PRIMARY KEY,
  outbox_id  uuid NOT NULL UNIQUE REFERENCES outbox,
  dispute_id uuid NOT NULL REFERENCES dispute,
  version    integer NOT NULL,
  code       text NOT NULL,
  number     text NOT NULL,
  title      text NOT NULL,
  to_side    text NOT NULL CHECK (to_side IN ('consumer', 'merchant')),
  sha256     text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  bytes      bigint NOT NULL CHECK (bytes > 0),
  issued_on  date NOT NULL,
  erased_at  timestamptz,
  UNIQUE (dispute_id, to_side, number)
);
CREATE INDEX notice_by_content ON notice (sha256);
`;

/** To whom is a side and an id; the address is looked up when the mail leaves. */
const MAIL = `
CREATE TABLE mail (
  id           uuid PRIMARY KEY,
  outbox_id    uuid NOT NULL REFERENCES outbox,
  dispute_id   uuid NOT NULL REFERENCES dispute,
  notice_id    uuid REFERENCES notice,
  kind         text NOT NULL CHECK (kind IN ('document', 'word')),
  word         text,
  to_side      text NOT NULL CHECK (to_side IN ('consumer', 'merchant', 'mediator')),
  person_id    uuid,
  merchant_id  uuid,
  body_id      uuid,
  sent_at      timestamptz,
  outcome      text CHECK (outcome IN ('sent', 'failed', 'bounced')),
  transport_id text,
  next_at      timestamptz NOT NULL,
  attempts     integer NOT NULL DEFAULT 0,
  last_error   text,
  dead         boolean NOT NULL DEFAULT false,
  CHECK (num_nonnulls(person_id, merchant_id, body_id) = 1),
  CHECK ((kind = 'document') = (notice_id IS NOT NULL)),
  CHECK ((sent_at IS NULL) = (outcome IS NULL)),
  -- nobody gets the same mail twice
  UNIQUE NULLS NOT DISTINCT (outbox_id, person_id, merchant_id, body_id)
);
CREATE INDEX mail_waiting ON mail (next_at, id) WHERE sent_at IS NULL AND NOT dead;
CREATE INDEX mail_of_dispute ON mail (dispute_id);
CREATE INDEX mail_dead ON mail (next_at) WHERE dead;
`;

/** Contents to be removed from the file store; a content that another row still needs stays. */
const ERASURE = `
CREATE TABLE erasure (
  sha256       text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  requested_at timestamptz NOT NULL,
  done_at      timestamptz
);
CREATE INDEX erasure_waiting ON erasure (requested_at) WHERE done_at IS NULL;
`;

const LOCKS = `
ALTER TABLE deadline ENABLE ROW LEVEL SECURITY;
ALTER TABLE deadline FORCE ROW LEVEL SECURITY;
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox FORCE ROW LEVEL SECURITY;
ALTER TABLE notice ENABLE ROW LEVEL SECURITY;
ALTER TABLE notice FORCE ROW LEVEL SECURITY;
ALTER TABLE mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail FORCE ROW LEVEL SECURITY;
ALTER TABLE erasure ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasure FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON deadline TO entente_web, entente_worker;
CREATE POLICY deadline_of_worker ON deadline TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY deadline_kept ON deadline TO entente_web USING (${PERFORMING}) WITH CHECK (${PERFORMING});

GRANT SELECT, INSERT ON outbox TO entente_web;
GRANT SELECT, INSERT, UPDATE ON outbox TO entente_worker;
CREATE POLICY outbox_of_worker ON outbox TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY outbox_counted ON outbox FOR SELECT TO entente_web USING (${PERFORMING});
CREATE POLICY outbox_owed ON outbox FOR INSERT TO entente_web WITH CHECK (${PERFORMING});

GRANT SELECT ON notice TO entente_web;
GRANT SELECT, INSERT, UPDATE ON notice TO entente_worker;
CREATE POLICY notice_of_worker ON notice TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY notice_addressed ON notice FOR SELECT TO entente_web
  USING (${READING} AND (to_side = acting_side() OR acting_side() = 'mediator'));

GRANT SELECT, INSERT, UPDATE ON mail TO entente_worker;
CREATE POLICY mail_of_worker ON mail TO entente_worker USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON erasure TO entente_worker;
CREATE POLICY erasure_of_worker ON erasure TO entente_worker USING (true) WITH CHECK (true);
`;
