import { describe, expect, test } from '@jest/globals';
import { expectApproved, expectSaid, read } from '../testing/approved.ts';
import { CASES, letterFacts } from '../testing/cases.ts';

const letters = CASES['N04'];

describe('N04', () => {
  test('reads as approved', () => {
    expectApproved(new URL('./approved.fr.txt', import.meta.url), 'N04', letters);
  });

  test.each(Object.keys(letters))('says what it must: %s', (name) => {
    expectSaid('N04', letterFacts('N04', name));
  });

  test('says whether the merchant would take part (Dir. 2013/11 art. 13(3))', () => {
    expect(read('N04', letterFacts('N04', 'refus'))).toContain('nous participerons à la médiation');
    expect(read('N04', letterFacts('N04', 'acceptation'))).toContain(
      "Nous n'avons pas encore dit si nous participerions",
    );
  });

  test('when the merchant’s mediator is not known, it says that the merchant owes it', () => {
    const { mediatorOfMerchant: _unknown, ...people } = letterFacts('N04', 'refus').people;
    const facts = { ...letterFacts('N04', 'refus'), people };
    expect(read('N04', facts)).toContain('Le professionnel est tenu de vous en donner les coordonnées.');
    expectSaid('N04', facts);
  });
});
