import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an operator asks: who still does which recurring duty, what is late, whether the service was restored and waits. */
export class Operations1764000000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [HEARTBEAT, LATE, RECOVERY]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const HEARTBEAT = `
CREATE TABLE heartbeat (
  name              text PRIMARY KEY,
  every_ms          bigint NOT NULL CHECK (every_ms > 0),
  since             timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_started_at   timestamptz NOT NULL,
  last_succeeded_at timestamptz,
  -- the kind of the last failure, until the next success
  last_error        text
);
GRANT SELECT, INSERT, UPDATE ON heartbeat TO entente_worker;
`;

/** Few: only those whose act was refused or failed. The others are counted by the order in which they are offered. */
const LATE = `
CREATE INDEX deadline_put_off ON deadline (perform_at) WHERE attempts > 0;
`;

/** One row from a restore until an operator has reconciled it. */
const RECOVERY = `
CREATE TABLE recovery (
  the_only    boolean PRIMARY KEY DEFAULT true CHECK (the_only),
  restored_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- when the backup was taken: what was answered between the two is lost
  taken_at    timestamptz NOT NULL,
  -- what was erased since the backup is erased again
  erased_at   timestamptz
);
GRANT SELECT ON recovery TO entente_web, entente_worker;
`;
