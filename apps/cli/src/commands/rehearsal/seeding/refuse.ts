import type pg from 'pg';

/** Said to whoever asks for something that only a rehearsal may have. */
export class NotARehearsal extends Error {}

/**
 * A rehearsal is known by who is in it: organisations with numbers that the register does not give out, and people whose
 * addresses nobody can own (RFC 2606). Whatever else there is, the database is somebody's, and nothing is added to it.
 */
export async function refuseUnlessRehearsal(superuser: pg.Client): Promise<void> {
  const { rows } = await superuser.query<{ organisations: number; people: number; all_organisations: number }>(
    `SELECT (SELECT count(*)::int FROM merchant WHERE siren NOT LIKE '000%') AS organisations,
            (SELECT count(*)::int FROM person WHERE email NOT LIKE '%.example') AS people,
            (SELECT count(*)::int FROM merchant) AS all_organisations`,
  );
  const { organisations = 0, people = 0, all_organisations: all = 0 } = rows[0] ?? {};
  if (all === 0) throw new NotARehearsal('The database is empty: start the rehearsal once, then seed it.');
  if (organisations > 0)
    throw new NotARehearsal(`The database is not a rehearsal: ${organisations} of its merchants may be real.`);
  if (people > 0) throw new NotARehearsal(`The database is not a rehearsal: ${people} of its people may be real.`);
}
