import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CopyRefusal, Quarantine, Quarantined, SafeCopy } from '#casework';

/** Time for which a piece is reserved: longer than any examination may last. */
const LEASE = "interval '3 minutes'";

/** Pause after a failure: 10 seconds, 20, 40 … up to ten minutes, without end, as the piece is not at fault. */
const PAUSE = "least(interval '10 minutes', interval '5 seconds' * 2 ^ least(failures + 1, 10))";

/**
 * Reserves the next piece to examine, by the real time of the database. The uploader with the fewest pieces reserved
 * comes first, so that a person who uploads a thousand files delays only their own.
 */
const TAKE = `
  WITH served AS (
    SELECT uploader, count(*) AS times FROM piece WHERE examine_at > now() GROUP BY uploader
  ), next AS (
    SELECT id FROM piece LEFT JOIN served USING (uploader)
    WHERE erased_at IS NULL AND examine_at <= now()
      AND (copy_state = 'preparing' OR ($1 AND scanned = 'unscanned' AND copy_state = 'ready'))
    ORDER BY coalesce(times, 0), examine_at, id LIMIT 1
  )
  UPDATE piece SET examine_at = now() + ${LEASE}
  FROM next WHERE piece.id = next.id AND piece.examine_at <= now()
  RETURNING piece.id AS "pieceId", sha256, kind, scanned AS scan, copy_state = 'ready' AS copied, failures`;

/** Records the copy of a piece; when the piece was erased meanwhile, requests the erasure of the copy instead. */
const COPIED = `
  WITH kept AS (
    UPDATE piece SET copy_state = 'ready', copy_sha256 = $2, copy_bytes = $3, copy_media_type = $4, last_error = NULL
    WHERE id = $1 AND copy_state = 'preparing' AND erased_at IS NULL RETURNING id
  )
  INSERT INTO erasure (sha256, requested_at) SELECT $2, now() WHERE NOT EXISTS (SELECT 1 FROM kept)
  ON CONFLICT (sha256) DO UPDATE SET requested_at = EXCLUDED.requested_at, done_at = NULL`;

const INFECTED = `
  WITH condemned AS (
    SELECT id, copy_sha256 FROM piece WHERE id = $1 AND erased_at IS NULL
  ), marked AS (
    UPDATE piece SET scanned = 'refused', scanned_at = now(), finding = $2, copy_state = 'refused',
      copy_refusal = 'infected', copy_sha256 = NULL, copy_bytes = NULL, copy_media_type = NULL, last_error = NULL
    FROM condemned WHERE piece.id = condemned.id
  )
  INSERT INTO erasure (sha256, requested_at) SELECT copy_sha256, now() FROM condemned WHERE copy_sha256 IS NOT NULL
  ON CONFLICT (sha256) DO UPDATE SET requested_at = EXCLUDED.requested_at, done_at = NULL`;

/** PostgreSQL adapter of `Quarantine`: reserves each piece for three minutes. Throws what the database throws. */
@Injectable()
export class PgQuarantine implements Quarantine {
  constructor(private readonly database: DataSource) {}

  async take(withAntivirus: boolean): Promise<Quarantined | undefined> {
    // TypeORM answers an UPDATE with its rows and their number.
    const [[piece]]: [Quarantined[], number] = await this.database.query(TAKE, [withAntivirus]);
    return piece;
  }

  async scannedClean(pieceId: string): Promise<void> {
    await this.database.query(
      `UPDATE piece SET scanned = 'clean', scanned_at = now(), last_error = NULL WHERE id = $1 AND scanned = 'unscanned'`,
      [pieceId],
    );
  }

  async infected(pieceId: string, finding: string): Promise<void> {
    await this.database.query(INFECTED, [pieceId, finding]);
  }

  async copied(pieceId: string, { sha256, bytes, mediaType }: SafeCopy): Promise<void> {
    await this.database.query(COPIED, [pieceId, sha256, bytes, mediaType]);
  }

  async notCopied(pieceId: string, why: Exclude<CopyRefusal, 'infected'>): Promise<void> {
    await this.database.query(
      `UPDATE piece SET copy_state = 'refused', copy_refusal = $2, last_error = NULL
       WHERE id = $1 AND copy_state = 'preparing'`,
      [pieceId, why],
    );
  }

  async later(pieceId: string, reason: string): Promise<void> {
    await this.database.query(
      `UPDATE piece SET failures = failures + 1, last_error = $2, examine_at = now() + ${PAUSE} WHERE id = $1`,
      [pieceId, reason],
    );
  }
}
