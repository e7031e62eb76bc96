import { describe, expect, test } from '@jest/globals';
import { dayAtHome, groundAt, home, instant, isJurisdiction, jurisdictions } from './index.ts';

describe('the State where the portal stands', () => {
  test('gives its day to what belongs to no dispute', () => {
    expect(dayAtHome(instant('2026-12-31T22:59:59.000Z'))).toBe('2026-12-31');
    expect(dayAtHome(instant('2026-12-31T23:00:00.000Z'))).toBe('2027-01-01');
  });

  test('names a business by its register, set for the eye', () => {
    const { name, inGroups } = home().register;
    expect([name, inGroups('999888777')]).toEqual(['SIREN', '999\u00a0888\u00a0777']);
  });
});

describe.each(jurisdictions().map((one) => [one.code, one] as const))(
  'a State in which a dispute can be carried: %s',
  (code, one) => {
    test('is known by its code, and by no other', () => {
      expect(isJurisdiction(code)).toBe(true);
      expect(isJurisdiction(code.toLowerCase())).toBe(false);
    });

    test('lists each ground once, by its place, with an article of its register', () => {
      const { admissibilityGrounds, provisions } = one;
      const known = new Set(provisions.map(({ id }) => id));
      expect(admissibilityGrounds.map(({ code: place }) => place)).toEqual(
        admissibilityGrounds.map((_ground, index) => String(index + 1)),
      );
      expect(new Set(admissibilityGrounds.map(({ slug }) => slug)).size).toBe(admissibilityGrounds.length);
      for (const ground of admissibilityGrounds) {
        expect(known).toContain(ground.provision);
        expect(groundAt(code, ground.code)).toBe(ground);
      }
    });
  },
);
