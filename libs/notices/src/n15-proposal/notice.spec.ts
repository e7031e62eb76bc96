import { describe, expect, test } from '@jest/globals';
import { compose } from '../compose.ts';
import { expectApproved, expectSaid, read } from '../testing/approved.ts';
import { CASES, letterFacts } from '../testing/cases.ts';

const letters = CASES['N15'];

describe('N15', () => {
  test('reads as approved', () => {
    expectApproved(new URL('./approved.fr.txt', import.meta.url), 'N15', letters);
  });

  test.each(Object.keys(letters))('says what it must: %s', (name) => {
    expectSaid('N15', letterFacts('N15', name));
  });

  test('sets what the law recalls apart, before saying how to answer', () => {
    const { body } = compose('N15', letterFacts('N15', 'au consommateur'));
    const recalled = body.findIndex((block) => block.kind === 'reminder' && /R\.\u00a0612-4/.test(block.title));
    const how = body.findIndex((block) => block.kind === 'heading' && block.text === 'Comment répondre');
    expect(recalled).toBeGreaterThan(0);
    expect(how).toBeGreaterThan(recalled);
  });

  test('both parties read the same solution, the same reasons and the same dates', () => {
    const solution = (name: string) =>
      compose('N15', letterFacts('N15', name)).body.filter(({ kind }) => kind === 'quotation' || kind === 'facts');
    expect(solution('au professionnel')).toEqual(solution('au consommateur'));
  });

  test('says when acceptance opens, the last day, what silence does, and when limitation runs out at the earliest', () => {
    const text = read('N15', letterFacts('N15', 'au consommateur'));
    expect(text).toContain("une acceptation n'est reçue qu'à partir du mardi 15 septembre 2026");
    expect(text).toContain("accepter ou refuser jusqu'au mardi 29 septembre 2026 inclus");
    expect(text).toContain('comptera comme un refus');
    expect(text).toContain('avant la fin du dimanche 14 mars 2027');
  });
});
