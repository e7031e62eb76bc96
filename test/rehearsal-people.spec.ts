import { describe, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { REHEARSAL_PEOPLE } from '../apps/portal/src/rehearsal/people.ts';
import { secondCodeOf } from '../apps/portal/src/rehearsal/second-code.ts';
import { PEOPLE } from '../apps/worker/src/rehearsal/people.ts';
import { secondFactorKey } from '../apps/worker/src/rehearsal/second-factor.ts';

/** The worker furnishes the portal and the portal shows who lives there; neither may import the other. */
describe('the people of the rehearsal', () => {
  test('are those that the guide names', () => {
    const shown = REHEARSAL_PEOPLE.map(({ name, email, secondFactor }) => ({ name, email, secondFactor }));
    expect(shown).toEqual(PEOPLE.map(({ name, email, secondFactor }) => ({ name, email, secondFactor })));
  });

  test('have the second codes that the guide shows', () => {
    for (const { email } of PEOPLE) {
      const secret = new Secret({ buffer: new Uint8Array(secondFactorKey(email)).buffer });
      expect(secondCodeOf(email, 1_774_000_000_000)).toBe(
        new TOTP({ secret }).generate({ timestamp: 1_774_000_000_000 }),
      );
    }
  });
});
