import { SqlMigration } from './sql-migration.ts';

/** What only a rehearsal uses: a clock that is moved by hand, and the mails that would have left. */
export class Rehearsal1796000000006 extends SqlMigration {
  protected readonly parts = [REHEARSAL_CLOCK, CAPTURED_MAIL];
}

const REHEARSAL_CLOCK = `
-- The time of a rehearsal: one row, which a person may move.
CREATE TABLE rehearsal_clock (
  the_only boolean PRIMARY KEY DEFAULT true CHECK (the_only), -- Keeps the table to one row.
  instant  timestamptz -- The instant at which the rehearsal stands; the time of the machine while null.
);
INSERT INTO rehearsal_clock (instant) VALUES (NULL);
GRANT SELECT, UPDATE ON rehearsal_clock TO entente_web, entente_worker;
`;

const CAPTURED_MAIL = `
-- A mail of a rehearsal, kept to be read in the browser instead of leaving.
CREATE TABLE captured_mail (
  place       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- The order of arrival.
  message_id  text NOT NULL UNIQUE, -- Its Message-ID.
  to_address  text NOT NULL, -- To whom it would have gone.
  lang        text NOT NULL CHECK (lang ~ '^[a-z]{2}$'), -- Its language.
  subject     text NOT NULL, -- Its subject.
  text        text NOT NULL, -- Its words, as plain text.
  html        text NOT NULL, -- The same, as HTML.
  captured_at timestamptz NOT NULL DEFAULT clock_timestamp() -- When it was captured.
);
CREATE INDEX captured_mail_to ON captured_mail (to_address, place DESC);
GRANT SELECT, INSERT ON captured_mail TO entente_web, entente_worker;
`;
