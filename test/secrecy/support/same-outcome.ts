import crypto, { createHash } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import type pg from 'pg';

/**
 * Chance, told beforehand: every random number that the programs draw after `fate.step(name)` follows from that name and
 * from how many were drawn since. What happens in one step then cannot change what is drawn in another, and two worlds
 * that differ by a step draw the same everywhere else. After `release` chance is chance again.
 */
export function sameOutcome(): { step(name: string): void; release(): void } {
  const real = { randomBytes: crypto.randomBytes, randomUUID: crypto.randomUUID };
  let name = '';
  let drawn = 0;
  const randomBytes = (bytes: number): Buffer => {
    drawn += 1;
    return createHash('shake256', { outputLength: bytes }).update(`${name} ${drawn}`).digest();
  };
  const randomUUID = (): string => {
    const hex = randomBytes(16).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
  const draw = (from: object) => {
    Object.assign(crypto, from);
    // What was imported by name draws from the same.
    syncBuiltinESMExports();
  };
  return {
    step(next) {
      draw({ randomBytes, randomUUID });
      name = next;
      drawn = 0;
    },
    release: () => draw(real),
  };
}

/** The database writes the hour of the standing clock too, where it would write its own. */
export async function oneClock(superuser: pg.Client): Promise<void> {
  await superuser.query(`
    CREATE FUNCTION hour_of_the_story() RETURNS timestamptz LANGUAGE sql STABLE AS
      'SELECT coalesce((SELECT instant FROM rehearsal_clock), now())';
    ALTER TABLE piece ALTER uploaded_at SET DEFAULT hour_of_the_story();
    ALTER TABLE captured_mail ALTER captured_at SET DEFAULT hour_of_the_story();
    ALTER TABLE idempotency_key ALTER created_at SET DEFAULT hour_of_the_story()`);
}
