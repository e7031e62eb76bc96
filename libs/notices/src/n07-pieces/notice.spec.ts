import { describe, test } from '@jest/globals';
import { expectApproved, expectSaid } from '../testing/approved.ts';
import { CASES, letterFacts } from '../testing/cases.ts';

const letters = CASES['N07'];

describe('N07', () => {
  test('reads as approved', () => {
    expectApproved(new URL('./approved.fr.txt', import.meta.url), 'N07', letters);
  });

  test.each(Object.keys(letters))('says what it must: %s', (name) => {
    expectSaid('N07', letterFacts('N07', name));
  });
});
