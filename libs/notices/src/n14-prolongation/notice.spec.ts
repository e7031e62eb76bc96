import { describe, expect, test } from '@jest/globals';
import { expectApproved, expectSaid, read } from '../testing/approved.ts';
import { CASES, letterFacts } from '../testing/cases.ts';

const letters = CASES['N14'];

describe('N14', () => {
  test('reads as approved', () => {
    expectApproved(new URL('./approved.fr.txt', import.meta.url), 'N14', letters);
  });

  test.each(Object.keys(letters))('says what it must: %s', (name) => {
    expectSaid('N14', letterFacts('N14', name));
  });

  test('gives the date that was expected and the date that is', () => {
    const text = read('N14', letterFacts('N14', 'aux parties'));
    expect(text).toContain('qui devait prendre fin le mardi 25 août 2026.');
    expect(text).toContain('au plus tard le mercredi 30 septembre 2026 inclus.');
  });
});
