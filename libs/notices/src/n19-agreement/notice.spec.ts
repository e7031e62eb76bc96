import { describe, test } from '@jest/globals';
import { expectApproved, expectSaid } from '../testing/approved.ts';
import { CASES, letterFacts } from '../testing/cases.ts';

const letters = CASES['N19'];

describe('N19', () => {
  test('reads as approved', () => {
    expectApproved(new URL('./approved.fr.txt', import.meta.url), 'N19', letters);
  });

  test.each(Object.keys(letters))('says what it must: %s', (name) => {
    expectSaid('N19', letterFacts('N19', name));
  });
});
