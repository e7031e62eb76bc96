import { createHash } from 'node:crypto';
import { jest } from '@jest/globals';
import type pg from 'pg';

/**
 * Chance, told beforehand: every random number that the programs draw after `fate.step(name)` follows from that name and
 * from how many were drawn since. What happens in one step then cannot change what is drawn in another, and two worlds
 * that differ by a step draw the same everywhere else. To be called before anything that draws is imported.
 */
export async function sameOutcome(): Promise<{ step(name: string): void; release(): void }> {
  const real = await import('node:crypto');
  let name: string | undefined;
  let drawn = 0;
  const draw = (bytes: number): Buffer => {
    drawn += 1;
    return createHash('shake256', { outputLength: bytes }).update(`${name} ${drawn}`).digest();
  };
  const randomBytes = (size: number): Buffer => (name === undefined ? real.randomBytes(size) : draw(size));
  const randomUUID = (): string => {
    if (name === undefined) return real.randomUUID();
    const hex = draw(16).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
  jest.unstable_mockModule('node:crypto', () => ({
    ...real,
    default: { ...real, randomBytes, randomUUID },
    randomBytes,
    randomUUID,
  }));
  return {
    step(next) {
      name = next;
      drawn = 0;
    },
    release() {
      name = undefined;
    },
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
