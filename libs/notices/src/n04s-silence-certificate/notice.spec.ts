import { describe, expect, test } from '@jest/globals';
import { expectApproved, expectSaid, read } from '../testing/approved.ts';
import { CASES, letterFacts } from '../testing/cases.ts';

const letters = CASES['N04-S'];

describe('N04-S', () => {
  test('reads as approved', () => {
    expectApproved(new URL('./approved.fr.txt', import.meta.url), 'N04-S', letters);
  });

  test.each(Object.keys(letters))('says what it must: %s', (name) => {
    expectSaid('N04-S', letterFacts('N04-S', name));
  });

  test('certifies what the portal carried, and nothing else', () => {
    const text = read('N04-S', letterFacts('N04-S', 'silence'));
    expect(text).toContain("jusqu'au samedi 16 mai 2026 inclus");
    expect(text).toContain("Il n'atteste que ce qui est passé par lui");
    expect(text).toContain("Ce délai n'est pas dans la loi");
  });
});
