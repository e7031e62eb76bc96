import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A complaint that is being written, by somebody who may have no account yet. It is found by the digest of a secret that
 * only its author has, and by nothing else; the worker sees its last day and not a word of it.
 */
export class ComplaintDrafts1764000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [DRAFT, LOCKS, UPLOADS]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const DRAFT = `
CREATE TABLE complaint_draft (
  id            uuid PRIMARY KEY,
  secret_digest text NOT NULL UNIQUE CHECK (secret_digest ~ '^[0-9a-f]{64}$'),
  content       jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
  expires_on    date NOT NULL,
  begun_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX complaint_draft_by_last_day ON complaint_draft (expires_on);

CREATE FUNCTION current_draft() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN
  nullif(current_setting('entente.draft', true), '');
`;

const LOCKS = `
ALTER TABLE complaint_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaint_draft FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON complaint_draft TO entente_web;
GRANT UPDATE (content, expires_on) ON complaint_draft TO entente_web;
CREATE POLICY draft_of_author ON complaint_draft TO entente_web
  USING (secret_digest = current_draft()) WITH CHECK (secret_digest = current_draft());
GRANT SELECT (id, expires_on), DELETE ON complaint_draft TO entente_worker;
CREATE POLICY draft_of_worker ON complaint_draft TO entente_worker USING (true);
`;

/** Until there is an account, the draft is the uploader; filing gives its uploads to the person. */
const UPLOADS = `
CREATE INDEX piece_by_uploader ON piece (uploader) WHERE dispute_id IS NULL;
GRANT UPDATE (uploader) ON piece TO entente_web;
CREATE POLICY piece_drafted ON piece FOR SELECT TO entente_web USING (
  dispute_id IS NULL AND uploader = ANY (ARRAY(SELECT id FROM complaint_draft WHERE secret_digest = current_draft())));
CREATE POLICY piece_adopted ON piece FOR UPDATE TO entente_web
  USING (dispute_id IS NULL AND uploader = ANY (ARRAY(SELECT id FROM complaint_draft WHERE secret_digest = current_draft())))
  WITH CHECK (dispute_id IS NULL AND uploader = current_person());
`;
