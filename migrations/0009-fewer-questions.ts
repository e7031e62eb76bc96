import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every request asks, each in one question instead of a transaction of many: half of an act's time went there. The
 * functions run as whoever calls them, under row-level security; the names that they set end with the statement.
 */
export class FewerQuestions1764000000009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [VISITOR, ACTING_ROLES, OPENED]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** The person behind a session, with the organisations to which they belong today. */
const VISITOR = `
CREATE FUNCTION visitor(asking uuid) RETURNS TABLE (person jsonb, memberships jsonb)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM set_config('entente.person', asking::text, true);
  RETURN QUERY SELECT to_jsonb(known),
      (SELECT coalesce(jsonb_agg(jsonb_build_object('merchantId', belonging.merchant_id, 'bodyId', belonging.body_id,
          'role', belonging.role) ORDER BY belonging.since, belonging.id), '[]')
        FROM membership AS belonging WHERE belonging.person_id = asking AND belonging.ended_at IS NULL)
    FROM person AS known WHERE known.id = asking;
END $$;
REVOKE ALL ON FUNCTION visitor(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION visitor(uuid) TO entente_web;
`;

/** One person asks for one dispute in each of their capacities in turn: which of them see it, and as what. */
const ACTING_ROLES = `
CREATE FUNCTION acting_roles(asking uuid, asked uuid, capacities jsonb) RETURNS TABLE (place integer, side_view jsonb)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  capacity record;
BEGIN
  PERFORM set_config('entente.person', asking::text, true), set_config('entente.dispute', asked::text, true),
    set_config('entente.purpose', 'reading', true);
  FOR capacity IN
    SELECT (number - 1)::integer AS number, value ->> 'role' AS role, coalesce(value ->> 'organisation', '') AS organisation
    FROM jsonb_array_elements(capacities) WITH ORDINALITY AS given (value, number) ORDER BY number
  LOOP
    PERFORM set_config('entente.role', capacity.role, true), set_config('entente.organisation', capacity.organisation, true);
    RETURN QUERY SELECT capacity.number, to_jsonb(seen) FROM dispute_side_view AS seen
      WHERE seen.dispute_id = asked AND seen.side = acting_side();
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION acting_roles(uuid, uuid, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION acting_roles(uuid, uuid, jsonb) TO entente_web;
`;

/**
 * The file as an act finds it: locked, then read, each in a statement of its own, so that it shows what the act before
 * has left. Acts on one dispute stand in line here; whoever only refers to its row is not kept waiting.
 */
const OPENED = `
CREATE FUNCTION open_file(asked uuid) RETURNS TABLE (opened_at timestamptz, events json, tags json, notices json)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  SELECT dispute.opened_at INTO open_file.opened_at FROM dispute WHERE id = asked FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  RETURN QUERY SELECT open_file.opened_at,
    (SELECT coalesce(json_agg(json_build_object(
        'version', event.version, 'at', to_char(event.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'role', by_role, 'person', by_person, 'organisation', by_organisation, 'payload', payload, 'hash', hash)
        ORDER BY event.version), '[]')
      FROM dispute_event AS event WHERE dispute_id = asked),
    (SELECT coalesce(json_object_agg(side, tag), '{}') FROM dispute_side_view WHERE dispute_id = asked),
    (SELECT coalesce(json_object_agg(to_side, copies), '{}')
      FROM (SELECT to_side, max(copy) AS copies FROM outbox WHERE dispute_id = asked AND kind = 'notice' GROUP BY to_side) AS counted);
END $$;
REVOKE ALL ON FUNCTION open_file(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION open_file(uuid) TO entente_web, entente_worker;
`;
