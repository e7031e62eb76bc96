import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is counted, and what is published of it. A line per referral is told from the record and can be made anew from it
 * at any time; it holds dates and codes only. What is published is read by anybody; the lines by the worker alone.
 */
export class Statistics1764000000015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [COUNTED, STATEMENT, PUBLISHED, LOCKS]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const COUNTED = `
CREATE TABLE counted_dispute (
  dispute_id uuid PRIMARY KEY REFERENCES dispute,
  -- the last event that has been counted
  version    integer NOT NULL
);

CREATE TABLE referral_line (
  dispute_id       uuid NOT NULL REFERENCES dispute,
  -- a dispute that was rejected or sent on may be referred again
  number           integer NOT NULL CHECK (number > 0),
  body_id          uuid NOT NULL REFERENCES mediator_body,
  received_on      date NOT NULL,
  complete_on      date,
  admissibility    text NOT NULL,
  admissibility_on date,
  ground           text,
  notified_on      date,
  participation    text,
  prolongations    integer NOT NULL,
  proposal_on      date,
  sense            text,
  consumer_answer  text,
  merchant_answer  text,
  ended_on         date,
  end_type         text,
  end_cause        text,
  executed         text,
  cross_border     text NOT NULL,
  subject          text NOT NULL,
  sector           text NOT NULL,
  channel          text NOT NULL,
  counted_at       timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (dispute_id, number)
);
CREATE INDEX referral_line_of_body ON referral_line (body_id, counted_at DESC);
`;

/** R614-2 2°, 7°, 8° and R614-4: what no count can tell, in the mediator's own words. */
const STATEMENT = `
CREATE TABLE annual_statement (
  body_id         uuid NOT NULL REFERENCES mediator_body,
  year            integer NOT NULL CHECK (year BETWEEN 2015 AND 2200),
  recommendations text NOT NULL DEFAULT '',
  networks        text NOT NULL DEFAULT '',
  -- employed or paid by one merchant alone (R614-2 8°)
  exclusive       boolean NOT NULL DEFAULT false,
  trainings       text NOT NULL DEFAULT '',
  evaluation      text NOT NULL DEFAULT '',
  written_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (body_id, year)
);
`;

const PUBLISHED = `
CREATE TABLE publication (
  body_id      uuid NOT NULL REFERENCES mediator_body,
  year         integer NOT NULL,
  published_at timestamptz NOT NULL,
  lines        integer NOT NULL,
  -- the extract, compressed (gzip), its digest before that, and a detached signature of the digest
  extract      bytea NOT NULL,
  sha256       text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  signature    text,
  public_key   text,
  figures      jsonb NOT NULL,
  report       bytea NOT NULL,
  PRIMARY KEY (body_id, year)
);

-- the same year without anything hidden, for the body itself and the CECMC
CREATE TABLE annual_count (
  body_id uuid NOT NULL REFERENCES mediator_body,
  year    integer NOT NULL,
  tally   jsonb NOT NULL,
  PRIMARY KEY (body_id, year)
);
`;

const LOCKS = ['counted_dispute', 'referral_line', 'annual_statement', 'publication', 'annual_count']
  .map(
    (table) => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO entente_worker;
CREATE POLICY ${table}_of_worker ON ${table} TO entente_worker USING (true) WITH CHECK (true);`,
  )
  .join('')
  .concat(`
GRANT SELECT ON publication TO entente_web;
CREATE POLICY publication_open ON publication FOR SELECT TO entente_web USING (true);
GRANT SELECT ON annual_count TO entente_web;
CREATE POLICY annual_count_of_body ON annual_count FOR SELECT TO entente_web
  USING (body_id = ANY (ARRAY(SELECT my_bodies())));
GRANT SELECT, INSERT, UPDATE ON annual_statement TO entente_web;
CREATE POLICY annual_statement_read ON annual_statement FOR SELECT TO entente_web
  USING (body_id = ANY (ARRAY(SELECT my_bodies())));
CREATE POLICY annual_statement_written ON annual_statement FOR INSERT TO entente_web
  WITH CHECK (body_id = ANY (ARRAY(SELECT my_bodies('mediator'))) OR body_id = ANY (ARRAY(SELECT my_bodies('coordinator'))));
CREATE POLICY annual_statement_changed ON annual_statement FOR UPDATE TO entente_web
  USING (body_id = ANY (ARRAY(SELECT my_bodies('mediator'))) OR body_id = ANY (ARRAY(SELECT my_bodies('coordinator'))));
`);
