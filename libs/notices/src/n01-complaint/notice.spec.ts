import { describe, expect, test } from '@jest/globals';
import { compose } from '../compose.ts';
import { letterText } from '../letter-text.ts';
import { expectApproved, expectSaid, read } from '../testing/approved.ts';
import { CASES, letterFacts } from '../testing/cases.ts';

const letters = CASES['N01'];

describe('N01', () => {
  test('reads as approved', () => {
    expectApproved(new URL('./approved.fr.txt', import.meta.url), 'N01', letters);
  });

  test.each(Object.keys(letters))('says what it must: %s', (name) => {
    expectSaid('N01', letterFacts('N01', name));
  });

  test('the consumer’s words are quoted and the amount is written out', () => {
    const letter = compose('N01', letterFacts('N01', 'au professionnel'));
    expect(letter.body.find(({ kind }) => kind === 'quotation')).toMatchObject({ by: 'Camille Martin' });
    expect(letterText(letter)).toContain('Un remboursement\u00a0: 549,00\u202f€.');
  });

  test('the merchant is told who carries it, and that custom is not law', () => {
    const text = read('N01', letterFacts('N01', 'au professionnel'));
    expect(text).toContain("Le portail Entente n'est ni une autorité ni un médiateur");
    expect(text).toContain("La date de réponse ci-dessus vient de l'usage, non de la loi.");
  });

  test('with its code it can be answered without an account; without one it says nothing of codes', () => {
    const letter = compose('N01', letterFacts('N01', 'au professionnel, avec le code de réponse'));
    const code = letter.body.find((block) => block.kind === 'code');
    expect(code?.link).toBe(`${code?.address}?code=7K3Q-0MZB-119X`);
    expect(read('N01', letterFacts('N01', 'au professionnel'))).not.toMatch(/\bcode de cette lettre/);
    expect(read('N01', letterFacts('N01', 'au consommateur (copie)'))).not.toContain('/answer');
  });

  test('in energy, where the two months are law, it does not say otherwise', () => {
    const facts = letterFacts('N01', 'au professionnel');
    const rules = { ...facts.dispute.rules, sector: 'energy' as const };
    const { complaint } = facts.dispute;
    if (complaint === undefined) throw new Error('N01 carries a complaint');
    const dispute = { ...facts.dispute, rules, complaint: { ...complaint, rules } };
    expect(read('N01', { ...facts, dispute })).not.toContain('non de la loi');
  });
});
