import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who has opened a dispute, and what the parties think of how it went.
 *
 * The consumer reads who opened the file, each organisation its own people. Only the day is kept, never how often nor at what
 * hour: from those one party could guess that the other speaks with the mediator alone.
 *
 * A survey is nobody's: it names the side and no person, and nobody reads it here.
 */
export class AccessAndSurvey1764000000013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [ACCESS, NOTED, SURVEY]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const READING = `dispute_id = opened_dispute()
  AND dispute_id = ANY (ARRAY(SELECT dispute_id FROM dispute_side_view WHERE dispute_id = opened_dispute() AND side = acting_side()))`;

const ACCESS = `
CREATE TABLE dispute_access (
  dispute_id      uuid NOT NULL REFERENCES dispute,
  person_id       uuid NOT NULL,
  role            text NOT NULL CHECK (role IN ('consumer', 'representative', 'merchant', 'mediator', 'clerk')),
  organisation_id uuid,
  opened_on       date NOT NULL,
  PRIMARY KEY (dispute_id, person_id, role, opened_on)
);
ALTER TABLE dispute_access ENABLE ROW LEVEL SECURITY;
ALTER TABLE dispute_access FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON dispute_access TO entente_web;
GRANT SELECT (dispute_id), DELETE ON dispute_access TO entente_worker;
CREATE POLICY access_told ON dispute_access FOR SELECT TO entente_web
  USING (${READING} AND (acting_side() = 'consumer' OR organisation_id = (SELECT organisation_acted_for())));
CREATE POLICY access_noted ON dispute_access FOR INSERT TO entente_web
  WITH CHECK (${READING} AND person_id = current_person() AND role = acting_role()
    AND organisation_id IS NOT DISTINCT FROM acting_organisation());
-- erased with the persons of the dispute
CREATE POLICY access_erased ON dispute_access TO entente_worker USING (true) WITH CHECK (false);
`;

/** One question and no transaction around it: a page is opened far more often than anything else happens. */
const NOTED = `
CREATE FUNCTION note_access(asking uuid, asked uuid, as_role text, organisation text, today date) RETURNS void
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM set_config('entente.person', asking::text, true), set_config('entente.dispute', asked::text, true),
    set_config('entente.role', as_role, true), set_config('entente.organisation', organisation, true),
    set_config('entente.purpose', 'reading', true);
  INSERT INTO dispute_access (dispute_id, person_id, role, organisation_id, opened_on)
  VALUES (asked, asking, as_role, acting_organisation(), today) ON CONFLICT DO NOTHING;
END $$;
REVOKE ALL ON FUNCTION note_access(uuid, uuid, text, text, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION note_access(uuid, uuid, text, text, date) TO entente_web;
`;

const SURVEY = `
CREATE TABLE dispute_survey (
  dispute_id  uuid NOT NULL REFERENCES dispute,
  side        text NOT NULL CHECK (side IN ('consumer', 'merchant')),
  easy        smallint CHECK (easy BETWEEN 1 AND 5),
  clear       smallint CHECK (clear BETWEEN 1 AND 5),
  heard       smallint CHECK (heard BETWEEN 1 AND 5),
  impartial   smallint CHECK (impartial BETWEEN 1 AND 5),
  again       boolean,
  words       text NOT NULL DEFAULT '' CHECK (char_length(words) <= 2000),
  answered_on date NOT NULL,
  PRIMARY KEY (dispute_id, side)
);
ALTER TABLE dispute_survey ENABLE ROW LEVEL SECURITY;
ALTER TABLE dispute_survey FORCE ROW LEVEL SECURITY;
GRANT SELECT (dispute_id, side), INSERT ON dispute_survey TO entente_web;
GRANT SELECT (dispute_id), UPDATE (words) ON dispute_survey TO entente_worker;
CREATE POLICY survey_own ON dispute_survey FOR SELECT TO entente_web USING (${READING} AND side = acting_side());
CREATE POLICY survey_given ON dispute_survey FOR INSERT TO entente_web WITH CHECK (${READING} AND side = acting_side());
-- the words go with the persons of the dispute, the figures stay
CREATE POLICY survey_emptied ON dispute_survey TO entente_worker USING (true) WITH CHECK (words = '');
`;
