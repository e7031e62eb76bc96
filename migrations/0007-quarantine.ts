import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A piece is in quarantine until it was examined: others see a copy drawn anew, never the file that was sent. What the
 * examination says is the worker's to write; whoever uploads cannot say that their file is clean.
 */
export class Quarantine1764000000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [EXAMINED, WAITING, LOCKS]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** The original keeps its own columns and its digest; the copy has columns of its own. */
const EXAMINED = `
ALTER TABLE piece
  ADD COLUMN scanned_at timestamptz,
  -- what the antivirus calls it
  ADD COLUMN finding text,
  ADD COLUMN copy_state text NOT NULL DEFAULT 'preparing' CHECK (copy_state IN ('preparing', 'ready', 'refused')),
  ADD COLUMN copy_sha256 text CHECK (copy_sha256 ~ '^[0-9a-f]{64}$'),
  ADD COLUMN copy_bytes bigint CHECK (copy_bytes > 0),
  ADD COLUMN copy_media_type text,
  ADD COLUMN copy_refusal text CHECK (copy_refusal IN ('infected', 'not-readable', 'too-large')),
  ADD COLUMN examine_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN failures integer NOT NULL DEFAULT 0,
  ADD COLUMN last_error text,
  ADD CHECK ((copy_state = 'ready') = (copy_sha256 IS NOT NULL)),
  ADD CHECK ((copy_state = 'ready') = (copy_bytes IS NOT NULL)),
  ADD CHECK ((copy_state = 'ready') = (copy_media_type IS NOT NULL)),
  ADD CHECK ((copy_state = 'refused') = (copy_refusal IS NOT NULL)),
  ADD CHECK ((scanned = 'refused') = (copy_refusal IS NOT DISTINCT FROM 'infected')),
  ADD CHECK ((scanned = 'refused') = (finding IS NOT NULL));
`;

const WAITING = `
CREATE INDEX piece_to_copy ON piece (examine_at) WHERE copy_state = 'preparing' AND erased_at IS NULL;
CREATE INDEX piece_to_scan ON piece (examine_at) WHERE scanned = 'unscanned' AND copy_state = 'ready' AND erased_at IS NULL;
CREATE INDEX piece_by_examination ON piece (examine_at);
CREATE INDEX piece_by_copy ON piece (copy_sha256) WHERE copy_sha256 IS NOT NULL;
`;

const LOCKS = `
ALTER POLICY piece_uploaded ON piece WITH CHECK (
  dispute_id IS NULL AND uploader = current_person()
  AND scanned = 'unscanned' AND copy_state = 'preparing');
`;
