import { describe, expect, test } from '@jest/globals';
import { compose } from '../compose.ts';
import { letterText } from '../letter-text.ts';
import { expectApproved, expectSaid, read } from '../testing/approved.ts';
import { CASES, letterFacts } from '../testing/cases.ts';

const letters = CASES['N17'];

describe('N17', () => {
  test('reads as approved', () => {
    expectApproved(new URL('./approved.fr.txt', import.meta.url), 'N17', letters);
  });

  test.each(Object.keys(letters))('says what it must: %s', (name) => {
    expectSaid('N17', letterFacts('N17', name));
  });

  test('never says who refused a proposal, nor that somebody kept silent', () => {
    const refused = read('N17', letterFacts('N17', 'proposition non acceptée'));
    const lapsed = read('N17', letterFacts('N17', 'sans réponse à la proposition'));
    const same = "La proposition de solution n'a pas été acceptée par les deux parties.";
    expect(refused).toContain(same);
    expect(lapsed).toContain(same);
    expect(refused).not.toMatch(/refus|silence|sans réponse/i);
    expect(lapsed).not.toMatch(/refus|silence|sans réponse/i);
  });

  test('says nothing of the merits: no words of a party or of the mediator, no amount', () => {
    for (const facts of Object.values(letters)) {
      const letter = compose('N17', facts);
      expect(letter.body.filter(({ kind }) => kind === 'quotation')).toEqual([]);
      expect(letterText(letter)).not.toContain('€');
    }
  });

  test('limitation runs again from the earlier of proposal and outcome, for six months at least', () => {
    expect(read('N17', letterFacts('N17', 'proposition acceptée'))).toContain('avant la fin du dimanche 14 mars 2027');
    expect(read('N17', letterFacts('N17', 'refus du professionnel d’entrer'))).toContain(
      "depuis le lundi 8 juin 2026, jour de l'issue de la médiation",
    );
  });

  test('a request withdrawn before notification suspended nothing', () => {
    expect(read('N17', letterFacts('N17', 'demande retirée avant notification'))).toContain("n'a pas été suspendu");
  });

  test('cites no article for homologation, whose number is not verified', () => {
    const text = read('N17', letterFacts('N17', 'proposition acceptée'));
    expect(text).toContain("demander au juge d'homologuer l'accord");
    expect(text).not.toContain('procédure civile');
  });
});
