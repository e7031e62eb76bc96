import { COLUMN_NAMES, COLUMNS } from '#statistics';

const types: Partial<Record<(typeof COLUMN_NAMES)[number], string>> = { prolongations: 'integer' };
const typed = COLUMN_NAMES.map((name) => `${name} ${types[name] ?? (name.endsWith('_on') ? 'date' : 'text')}`).join(
  ', ',
);
const names = COLUMN_NAMES.join(', ');

/** Disputes that have gone on since they were counted. */
export const STALE = `
  SELECT id FROM dispute LEFT JOIN counted_dispute ON dispute_id = id
  WHERE dispute.version > coalesce(counted_dispute.version, 0) LIMIT $1`;

export const EVENTS = `
  SELECT dispute_id AS "disputeId", version, at, by_role AS role, by_person AS person, by_organisation AS organisation, payload
  FROM dispute_event WHERE dispute_id = ANY ($1) ORDER BY dispute_id, version`;

export const FORGET_LINES = 'DELETE FROM referral_line WHERE dispute_id = ANY ($1)';

export const WRITE_LINES = `
  INSERT INTO referral_line (dispute_id, number, body_id, ${names})
  SELECT dispute_id, number, body_id, ${names}
  FROM jsonb_to_recordset($1) AS given (dispute_id uuid, number integer, body_id uuid, ${typed})`;

export const COUNTED = `
  INSERT INTO counted_dispute (dispute_id, version)
  SELECT dispute_id, version FROM jsonb_to_recordset($1) AS given (dispute_id uuid, version integer)
  ON CONFLICT (dispute_id) DO UPDATE SET version = EXCLUDED.version`;

export const YEARS = `
  SELECT body_id AS "bodyId", year, max(counted_at) AS "changedAt" FROM referral_line
  CROSS JOIN LATERAL (SELECT DISTINCT extract(year FROM day)::int AS year
    FROM unnest(ARRAY[received_on, admissibility_on, proposal_on, ended_on]) AS day WHERE day IS NOT NULL) AS years
  GROUP BY body_id, year ORDER BY body_id, year`;

const within = (column: string) => `${column} BETWEEN make_date($2, 1, 1) AND make_date($2, 12, 31)`;
const cells = (from: string) => `(SELECT coalesce(jsonb_agg(cell), '[]') FROM (${from}) AS cell)`;

/**
 * A year counted in one statement, as `tallyOf` counts lines. Whoever is notified and has ended is counted once into
 * small groups, from which the rest follows.
 */
export const TALLY = `
  WITH line AS NOT MATERIALIZED (SELECT * FROM referral_line WHERE body_id = $1),
  ended AS MATERIALIZED (
    SELECT end_type, end_cause, executed, least(proposal_on, ended_on) - notified_on AS days,
      sum(ended_on - received_on)::int AS felt, count(*)::int AS count, count(*) FILTER (WHERE prolongations > 0)::int AS prolonged
    FROM line WHERE notified_on IS NOT NULL AND ${within('ended_on')} GROUP BY 1, 2, 3, 4
  )
  SELECT
    ${cells(`SELECT subject, sector, channel, cross_border AS "crossBorder", count(*)::int AS count FROM line
      WHERE ${within('received_on')} GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`)} AS received,
    ${cells(`SELECT admissibility, coalesce(ground, '') AS ground, count(*)::int AS count FROM line
      WHERE ${within('admissibility_on')} AND admissibility IN ('admitted', 'rejected') GROUP BY 1, 2 ORDER BY 1, 2`)} AS decided,
    ${cells(`SELECT coalesce(end_type, '') AS "endType", coalesce(end_cause, '') AS "endCause", coalesce(executed, '') AS executed,
      sum(count)::int AS count FROM ended GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`)} AS ended,
    ${cells('SELECT days, sum(count)::int AS count FROM ended GROUP BY 1 ORDER BY 1')} AS lasted,
    ${cells(`SELECT coalesce(sense, '') AS sense, count(*)::int AS count FROM line WHERE ${within('proposal_on')} GROUP BY 1 ORDER BY 1`)} AS proposed,
    (SELECT coalesce(sum(felt), 0)::int FROM ended) AS "feltDays",
    (SELECT coalesce(sum(prolonged), 0)::int FROM ended) AS prolonged`;

const shown = COLUMN_NAMES.map((name) => `${name}${name.endsWith('_on') ? '::text' : ''} AS "${COLUMNS[name]}"`).join(
  ', ',
);

/** In the order of the day of receipt; within a day by a digest, which tells nothing. */
export const LINES = `
  SELECT ${shown} FROM referral_line
  WHERE body_id = $1 AND (${['received_on', 'admissibility_on', 'proposal_on', 'ended_on'].map(within).join(' OR ')})
  ORDER BY received_on, md5(dispute_id::text || number)`;
