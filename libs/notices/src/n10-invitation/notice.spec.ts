import { describe, test } from '@jest/globals';
import { expectApproved, expectSaid } from '../testing/approved.ts';
import { CASES, letterFacts } from '../testing/cases.ts';

const letters = CASES['N10'];

describe('N10', () => {
  test('reads as approved', () => {
    expectApproved(new URL('./approved.fr.txt', import.meta.url), 'N10', letters);
  });

  test.each(Object.keys(letters))('says what it must: %s', (name) => {
    expectSaid('N10', letterFacts('N10', name));
  });
});
