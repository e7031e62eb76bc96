import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What only a rehearsal uses: a clock that moves when it is told to, and the mails that would have left. */
export class Rehearsal1764000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [CLOCK, CAPTURED_MAIL]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const CLOCK = `
CREATE TABLE rehearsal_clock (
  the_only boolean PRIMARY KEY DEFAULT true CHECK (the_only),
  -- nothing: the time of the machine
  instant  timestamptz
);
INSERT INTO rehearsal_clock (instant) VALUES (NULL);
GRANT SELECT, UPDATE ON rehearsal_clock TO entente_web, entente_worker;
`;

const CAPTURED_MAIL = `
CREATE TABLE captured_mail (
  place       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message_id  text NOT NULL UNIQUE,
  to_address  text NOT NULL,
  lang        text NOT NULL CHECK (lang IN ('fr', 'en')),
  subject     text NOT NULL,
  text        text NOT NULL,
  html        text NOT NULL,
  captured_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX captured_mail_to ON captured_mail (to_address, place DESC);
GRANT SELECT, INSERT ON captured_mail TO entente_web, entente_worker;
`;
