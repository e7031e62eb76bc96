/** Everything that is kept of the disputes after $1 up to $2, table by table, in rows of one name per field. */
const RANGE = 'dispute_id > $1 AND dispute_id <= $2';

/** To the microsecond, as it lies there. */
const instantOf = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`;

export const DISPUTES = `
  SELECT id AS "disputeId", reference, stage, version, summary, consumer_id AS "consumerId",
    representative_ids AS "representativeIds", merchant_id AS "merchantId", merchant_joined AS "merchantJoined",
    body_id AS "bodyId", case_mediator_id AS "caseMediatorId", ${instantOf('opened_at')} AS "openedAt"
  FROM dispute WHERE id > $1 AND id <= $2 ORDER BY id`;

/** The last of the next $2 disputes after $1. */
export const UP_TO = `
  SELECT id AS "upTo" FROM (SELECT id FROM dispute WHERE id > $1 ORDER BY id LIMIT $2) AS stretch ORDER BY id DESC LIMIT 1`;

export const HEADS = `
  SELECT dispute.id AS "disputeId", dispute_event.version, hash
  FROM (SELECT id FROM dispute WHERE id > $1 ORDER BY id LIMIT $2) AS dispute
  CROSS JOIN LATERAL (SELECT version, hash FROM dispute_event WHERE dispute_id = dispute.id ORDER BY version DESC LIMIT 1)
    AS dispute_event
  ORDER BY dispute.id`;

export const EXPECTED = `SELECT greatest(reltuples, 0)::int AS expected FROM pg_class WHERE oid = 'dispute'::regclass`;

export const KEPT = {
  events: `
    SELECT dispute_id AS "disputeId", version, type, ${instantOf('at')} AS at, by_role AS role, by_person AS person,
      by_organisation AS organisation, payload, audience, body_id AS "bodyId", previous_hash AS "previousHash", hash
    FROM dispute_event WHERE ${RANGE} ORDER BY dispute_id, version`,
  sideViews: `
    SELECT dispute_id AS "disputeId", side, reference, stage, phase, tag, facts, clocks, open, consumer_id AS "consumerId",
      representative_ids AS "representativeIds", merchant_id AS "merchantId", body_id AS "bodyId",
      case_mediator_id AS "caseMediatorId", opened_on AS "openedOn", nullif(next_due_on, 'infinity') AS "nextDueOn"
    FROM dispute_side_view WHERE ${RANGE}`,
  deadlines: `
    SELECT dispute_id AS "disputeId", act, code, article, due, nominal_on AS "nominalOn", rolled_on AS "rolledOn",
      target_on AS "targetOn", ${instantOf('perform_at')} AS "performAt", ${instantOf('next_at')} AS "nextAt", attempts
    FROM deadline WHERE ${RANGE}`,
  duties: `
    SELECT dispute_id AS "disputeId", id AS "outboxId", version, as_of AS "asOf", kind, code, to_side AS "to", copy,
      ${instantOf('created_at')} AS "createdAt", done_at IS NOT NULL AS done
    FROM outbox WHERE ${RANGE} ORDER BY dispute_id, version, copy`,
  notices: `
    SELECT dispute_id AS "disputeId", id AS "noticeId", outbox_id AS "outboxId", version, code, number, to_side AS "to",
      body_id AS "bodyId", sha256, bytes, issued_on AS "issuedOn", erased_at IS NOT NULL AS erased
    FROM notice WHERE ${RANGE}`,
  mails: `
    SELECT dispute_id AS "disputeId", id AS "mailId", outbox_id AS "outboxId", notice_id AS "noticeId", kind, word,
      to_side AS "to", person_id AS "personId", merchant_id AS "merchantId", body_id AS "bodyId"
    FROM mail WHERE ${RANGE}`,
  // the words themselves stay where they are: only whether they are those of their digest
  texts: `
    SELECT dispute_id AS "disputeId", id AS "textId", digest, audience, body_id AS "bodyId",
      digest = encode(sha256(convert_to(salt || E'\\n' || body, 'UTF8')), 'hex') AS sound
    FROM dispute_text WHERE ${RANGE}`,
  pieces: `
    SELECT dispute_id AS "disputeId", id AS "pieceId", audience, body_id AS "bodyId", added_on AS "addedOn", sha256, bytes,
      copy_sha256 AS "copySha256", copy_bytes AS "copyBytes",
      erased_at IS NOT NULL AS erased
    FROM piece WHERE ${RANGE}`,
  people: `SELECT dispute_id AS "disputeId", kind, person_id AS "personId" FROM dispute_party WHERE ${RANGE}`,
} as const;

const HANGING = [
  'dispute_event',
  'dispute_side_view',
  'dispute_text',
  'dispute_party',
  'piece',
  'deadline',
  'outbox',
  'notice',
  'mail',
];

/** Contents among those asked for that no row has; one of which the erasure waits is its erasure's. */
export const OWNED_BY_NOBODY = `
  SELECT asked AS sha256 FROM unnest($1::text[]) AS asked
  EXCEPT (
    SELECT sha256 FROM notice WHERE sha256 = ANY ($1)
    UNION ALL SELECT sha256 FROM piece WHERE sha256 = ANY ($1)
    UNION ALL SELECT copy_sha256 FROM piece WHERE copy_sha256 = ANY ($1)
    UNION ALL SELECT sha256 FROM erasure WHERE sha256 = ANY ($1) AND done_at IS NULL
  ) ORDER BY sha256`;

/** Rows of a dispute that is not there, and answers that tell of one. */
export const STRAYS = [
  ...HANGING.map(
    (table) => `
    SELECT '${table}' AS "table", dispute_id::text AS "disputeId" FROM ${table}
    WHERE dispute_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dispute WHERE id = dispute_id)`,
  ),
  `SELECT 'idempotency_key', key.outcome ->> 'disputeId' FROM (SELECT outcome FROM idempotency_key) AS key
    WHERE key.outcome ->> 'kind' IS DISTINCT FROM 'done' OR NOT EXISTS (
      SELECT 1 FROM dispute WHERE id::text = key.outcome ->> 'disputeId' AND reference = key.outcome ->> 'reference')`,
].join('\nUNION ALL\n');
