import { describe, expect, test } from '@jest/globals';
import { expectApproved, expectSaid, read } from '../testing/approved.ts';
import { CASES, letterFacts } from '../testing/cases.ts';

const letters = CASES['N09'];

describe('N09', () => {
  test('reads as approved', () => {
    expectApproved(new URL('./approved.fr.txt', import.meta.url), 'N09', letters);
  });

  test.each(Object.keys(letters))('says what it must: %s', (name) => {
    expectSaid('N09', letterFacts('N09', name));
  });

  test('the merchant is invited until a date, the request under its eyes; the consumer is not told of any cost', () => {
    const merchant = read('N09', letterFacts('N09', 'au professionnel'));
    const consumer = read('N09', letterFacts('N09', 'au consommateur'));
    expect(merchant).toContain("dites-le-nous jusqu'au mercredi 17 juin 2026 inclus");
    expect(merchant).toContain('Camille Martin, dans sa réclamation :');
    expect(merchant).toContain('son coût est à votre charge');
    expect(consumer).toContain('La médiation est gratuite pour vous');
    expect(consumer).not.toMatch(/coût|à la charge du professionnel/);
  });

  test('a merchant already committed is not asked again', () => {
    const text = read('N09', letterFacts('N09', 'au professionnel déjà engagé'));
    expect(text).toContain('Vous vous êtes engagé à participer');
    expect(text).not.toContain('dites-le-nous');
  });

  test('the ninetieth day is in words', () => {
    expect(read('N09', letterFacts('N09', 'au consommateur'))).toContain("soit jusqu'au mardi 25 août 2026 inclus");
  });

  test('each party is pointed to its article of the Regulation on personal data', () => {
    expect(read('N09', letterFacts('N09', 'au consommateur'))).toContain('2016/679 (article 13)');
    expect(read('N09', letterFacts('N09', 'au professionnel'))).toContain('2016/679 (article 14)');
  });
});

describe('the time to go to court, with the dates of this dispute', () => {
  const facts = letterFacts('N09', 'au consommateur');

  test('is suspended from the notification (CECMC B01)', () => {
    expect(read('N09', facts)).toContain('il est donc suspendu depuis le mercredi 27 mai 2026.');
  });

  test('in energy, from the request, and as long as the mediator’s period lasts', () => {
    const rules = { ...facts.dispute.rules, sector: 'energy' as const };
    const text = read('N09', { ...facts, dispute: { ...facts.dispute, rules } });
    expect(text).toContain('suspendu depuis le lundi 18 mai 2026');
    expect(text).toContain("jusqu'au mardi 25 août 2026 inclus");
  });
});
