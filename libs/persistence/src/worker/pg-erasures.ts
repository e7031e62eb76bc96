import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Erasures, UnusedUploads } from '#casework';
import type { Instant } from '#law';

/** The list of contents to be removed: those that a piece or a notice elsewhere still needs are not offered. */
@Injectable()
export class PgErasures implements Erasures {
  constructor(private readonly database: DataSource) {}

  async waiting(limit: number): Promise<readonly string[]> {
    const rows: { sha256: string }[] = await this.database.query(
      `SELECT sha256 FROM erasure
       WHERE done_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM piece WHERE piece.sha256 = erasure.sha256 AND piece.erased_at IS NULL)
         AND NOT EXISTS (SELECT 1 FROM piece WHERE piece.copy_sha256 = erasure.sha256 AND piece.erased_at IS NULL)
         AND NOT EXISTS (SELECT 1 FROM notice WHERE notice.sha256 = erasure.sha256 AND notice.erased_at IS NULL)
       ORDER BY requested_at LIMIT $1`,
      [limit],
    );
    return rows.map((row) => row.sha256);
  }

  async done(sha256: string): Promise<void> {
    await this.database.query('UPDATE erasure SET done_at = now() WHERE sha256 = $1', [sha256]);
  }
}

/** Uploads that nobody used; those of a draft last as long as it does. */
@Injectable()
export class PgUnusedUploads implements UnusedUploads {
  constructor(private readonly database: DataSource) {}

  async forget(before: Instant): Promise<number> {
    const [row]: { forgotten: number }[] = await this.database.query(
      `WITH forgotten AS (
         DELETE FROM piece WHERE dispute_id IS NULL AND uploaded_at < $1
           AND NOT EXISTS (SELECT 1 FROM complaint_draft WHERE complaint_draft.id = piece.uploader)
         RETURNING sha256, copy_sha256
       ), listed AS (
         INSERT INTO erasure (sha256, requested_at) SELECT sha256, now() FROM forgotten
         UNION SELECT copy_sha256, now() FROM forgotten WHERE copy_sha256 IS NOT NULL
         ON CONFLICT (sha256) DO UPDATE SET requested_at = EXCLUDED.requested_at, done_at = NULL
       )
       SELECT count(*)::int AS forgotten FROM forgotten`,
      [before],
    );
    return row?.forgotten ?? 0;
  }
}
