import { READING, secured } from './row-security.ts';
import { SqlMigration } from './sql-migration.ts';

/**
 * What is counted, and what is published of it. A line per referral is made from the record and can be made anew from
 * it at any time; it holds dates and codes only. What is published is read by anybody; the lines by the worker alone.
 */
export class Statistics1796000000005 extends SqlMigration {
  protected readonly parts = [
    DISPUTE_SURVEY,
    COUNTED_DISPUTE,
    REFERRAL_LINE,
    ANNUAL_STATEMENT,
    PUBLICATION,
    ANNUAL_COUNT,
  ];
}

const ofWorker = (table: string): string => `${secured(table)}
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO entente_worker;
-- The worker counts and publishes.
CREATE POLICY ${table}_of_worker ON ${table} TO entente_worker USING (true) WITH CHECK (true);`;

const DISPUTE_SURVEY = `
-- What a party thinks of how it went. It names the side and no person, and no answer leaves the database by itself.
CREATE TABLE dispute_survey (
  dispute_id  uuid NOT NULL REFERENCES dispute, -- The dispute.
  side        text NOT NULL CHECK (side IN ('consumer', 'merchant')), -- The side that answered.
  easy        smallint CHECK (easy BETWEEN 1 AND 5), -- It was easy, 1 to 5.
  clear       smallint CHECK (clear BETWEEN 1 AND 5), -- It was clear, 1 to 5.
  heard       smallint CHECK (heard BETWEEN 1 AND 5), -- One was heard, 1 to 5.
  impartial   smallint CHECK (impartial BETWEEN 1 AND 5), -- The mediator was impartial, 1 to 5.
  again       boolean, -- One would do it again.
  words       text NOT NULL DEFAULT '' CHECK (char_length(words) <= 2000), -- What they added in their own words.
  answered_on date NOT NULL, -- On which day.
  PRIMARY KEY (dispute_id, side)
);
${secured('dispute_survey')}

GRANT SELECT (dispute_id, side), INSERT ON dispute_survey TO entente_web;
-- Whether one's side has answered.
CREATE POLICY survey_own ON dispute_survey FOR SELECT TO entente_web USING (${READING} AND side = acting_side());
-- One's side answers once.
CREATE POLICY survey_given ON dispute_survey FOR INSERT TO entente_web WITH CHECK (${READING} AND side = acting_side());
GRANT SELECT (dispute_id), UPDATE (words) ON dispute_survey TO entente_worker;
-- The words go with the persons of the dispute, the figures stay.
CREATE POLICY survey_emptied ON dispute_survey TO entente_worker USING (true) WITH CHECK (words = '');
-- The owner, to count the answers for a mediator body.
CREATE POLICY survey_for_definers ON dispute_survey FOR SELECT TO entente_owner USING (true);

-- How the parties found the body acted for in a year, by side and question. Counted here, so that no answer leaves;
-- where fewer than this many of a side answered a question, not even their number does.
CREATE FUNCTION surveys_of_my_body(of_year integer, fewest integer)
RETURNS TABLE (side text, question text, answers integer, agreeing integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT given.side, said.question, CASE WHEN count(*) >= fewest THEN count(*)::integer END,
    CASE WHEN count(*) >= fewest THEN (count(*) FILTER (WHERE said.agrees))::integer END
  FROM public.dispute_survey AS given
  JOIN public.dispute_side_view AS seen ON seen.dispute_id = given.dispute_id AND seen.side = 'mediator'
  CROSS JOIN LATERAL (VALUES ('easy', given.easy >= 4), ('clear', given.clear >= 4), ('heard', given.heard >= 4),
    ('impartial', given.impartial >= 4), ('again', given.again)) AS said (question, agrees)
  WHERE seen.body_id = (SELECT public.organisation_acted_for()) AND said.agrees IS NOT NULL
    AND given.answered_on BETWEEN make_date(of_year, 1, 1) AND make_date(of_year, 12, 31)
  GROUP BY given.side, said.question
$$;
REVOKE ALL ON FUNCTION surveys_of_my_body(integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION surveys_of_my_body(integer, integer) TO entente_web;
`;

const COUNTED_DISPUTE = `
-- How far a dispute has been counted.
CREATE TABLE counted_dispute (
  dispute_id uuid PRIMARY KEY REFERENCES dispute, -- The dispute.
  version    integer NOT NULL -- The last event that has been counted.
);
${ofWorker('counted_dispute')}
`;

const REFERRAL_LINE = `
-- One referral to a mediator body as it is counted: dates and codes, nothing that names or points at anybody.
CREATE TABLE referral_line (
  dispute_id       uuid NOT NULL REFERENCES dispute, -- The dispute; it does not leave with the public extract.
  -- The nth referral of the dispute: one that was rejected or sent on may be referred again.
  number           integer NOT NULL CHECK (number > 0),
  body_id          uuid NOT NULL REFERENCES mediator_body, -- The body.
  received_on      date NOT NULL, -- When it received the request.
  complete_on      date, -- When the file was complete.
  admissibility    text NOT NULL, -- Whether it was admitted, rejected, redirected, or is pending.
  admissibility_on date, -- When that was decided.
  ground           text, -- The main ground of a rejection (L612-2).
  notified_on      date, -- When both parties were notified (R612-2).
  participation    text, -- Whether the merchant entered, declined or was silent.
  prolongations    integer NOT NULL, -- How often the ninety days were prolonged.
  proposal_on      date, -- When a solution was proposed.
  sense            text, -- In whose favour it was.
  consumer_answer  text, -- What the consumer answered to it.
  merchant_answer  text, -- What the merchant answered to it.
  ended_on         date, -- When the mediation came to its end.
  end_type         text, -- How it ended.
  end_cause        text, -- Why it was interrupted.
  executed         text, -- Whether what was agreed was carried out.
  cross_border     text NOT NULL, -- Whether the parties are in two States.
  subject          text NOT NULL, -- What the dispute is about.
  sector           text NOT NULL, -- The sector of the merchant.
  channel          text NOT NULL, -- By which way the request came.
  counted_at       timestamptz NOT NULL DEFAULT now(), -- When the line was made.
  PRIMARY KEY (dispute_id, number)
);
CREATE INDEX referral_line_of_body ON referral_line (body_id, counted_at DESC);
${ofWorker('referral_line')}
`;

const ANNUAL_STATEMENT = `
-- What no count can tell of a year (R614-2 2°, 7°, 8° and R614-4), in the mediator's own words.
CREATE TABLE annual_statement (
  body_id         uuid NOT NULL REFERENCES mediator_body, -- The body.
  year            integer NOT NULL CHECK (year BETWEEN 2015 AND 2200), -- The year.
  recommendations text NOT NULL DEFAULT '', -- Frequent disputes and how to avoid them.
  networks        text NOT NULL DEFAULT '', -- Cooperation with other bodies.
  exclusive       boolean NOT NULL DEFAULT false, -- Employed or paid by one merchant alone (R614-2 8°).
  trainings       text NOT NULL DEFAULT '', -- The trainings of its people.
  evaluation      text NOT NULL DEFAULT '', -- How well its procedure works.
  written_at      timestamptz NOT NULL DEFAULT clock_timestamp(), -- When it was last changed.
  PRIMARY KEY (body_id, year)
);
${ofWorker('annual_statement')}
GRANT SELECT, INSERT, UPDATE ON annual_statement TO entente_web;
-- The people of the body.
CREATE POLICY annual_statement_read ON annual_statement FOR SELECT TO entente_web
  USING (body_id = ANY (ARRAY(SELECT my_bodies())));
-- Its mediators and coordinators write it.
CREATE POLICY annual_statement_written ON annual_statement FOR INSERT TO entente_web
  WITH CHECK (body_id = ANY (ARRAY(SELECT my_bodies('mediator')))
    OR body_id = ANY (ARRAY(SELECT my_bodies('coordinator'))));
-- Its mediators and coordinators change it.
CREATE POLICY annual_statement_changed ON annual_statement FOR UPDATE TO entente_web
  USING (body_id = ANY (ARRAY(SELECT my_bodies('mediator'))) OR body_id = ANY (ARRAY(SELECT my_bodies('coordinator'))));
`;

const PUBLICATION = `
-- A year as a body published it (R614-2), for anybody.
CREATE TABLE publication (
  body_id      uuid NOT NULL REFERENCES mediator_body, -- The body.
  year         integer NOT NULL, -- The year.
  published_at timestamptz NOT NULL, -- When it was published.
  lines        integer NOT NULL, -- The number of referrals in the extract.
  extract      bytea NOT NULL, -- The public extract, compressed (gzip).
  sha256       text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'), -- The digest of the extract before that.
  signature    text, -- A detached signature of the digest.
  public_key   text, -- The key that checks it.
  figures      jsonb NOT NULL, -- The figures, with what is suppressed left out.
  report       bytea NOT NULL, -- The annual report (PDF).
  PRIMARY KEY (body_id, year)
);
${ofWorker('publication')}
GRANT SELECT ON publication TO entente_web;
-- Published to everybody.
CREATE POLICY publication_open ON publication FOR SELECT TO entente_web USING (true);
`;

const ANNUAL_COUNT = `
-- The same year without anything suppressed, for the body itself and the CECMC.
CREATE TABLE annual_count (
  body_id uuid NOT NULL REFERENCES mediator_body, -- The body.
  year    integer NOT NULL, -- The year.
  tally   jsonb NOT NULL, -- The counts.
  PRIMARY KEY (body_id, year)
);
${ofWorker('annual_count')}
GRANT SELECT ON annual_count TO entente_web;
-- The people of the body.
CREATE POLICY annual_count_of_body ON annual_count FOR SELECT TO entente_web
  USING (body_id = ANY (ARRAY(SELECT my_bodies())));
`;
