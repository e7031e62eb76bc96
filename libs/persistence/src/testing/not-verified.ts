/** What verify does not look at, because no event says it; everything else, in every table, is looked at. */
export const NOT_SAID_BY_EVENTS: Readonly<Record<string, readonly string[]>> = {
  dispute: [],
  dispute_event: [],
  dispute_side_view: [],
  dispute_text: [],
  deadline: ['next_at', 'attempts', 'reason'],
  outbox: ['done_at', 'next_at', 'attempts', 'last_error', 'dead'],
  notice: ['id', 'title'],
  mail: ['id', 'sent_at', 'outcome', 'transport_id', 'returned_at', 'next_at', 'attempts', 'last_error', 'dead'],
  piece: [
    ...['uploader', 'name', 'media_type', 'kind', 'uploaded_at', 'scanned', 'scanned_at', 'finding'],
    ...['copy_state', 'copy_media_type', 'copy_refusal', 'examine_at', 'failures', 'last_error'],
  ],
  idempotency_key: ['actor', 'key', 'fingerprint', 'outcome', 'created_at'],
};

/**
 * Where only some rows can be told wrong: a duty whose name a notice or a mail holds, a document that was not erased. With
 * `ENTENTE_VERIFY_ROWS=all` every other row of every column is tried: the list is complete.
 */
export const WHICH: Readonly<Record<string, string>> = {
  'outbox.id': 'WHERE id IN (SELECT outbox_id FROM notice UNION SELECT outbox_id FROM mail)',
  'notice.bytes': 'WHERE erased_at IS NULL',
  'piece.bytes': 'WHERE erased_at IS NULL',
  'piece.copy_bytes': 'WHERE erased_at IS NULL',
};
