import { describe, expect, test } from '@jest/globals';
import { civilDate } from '#law';
import { compose } from '../compose.ts';
import { expectApproved, expectSaid, read } from '../testing/approved.ts';
import { CASES, letterFacts } from '../testing/cases.ts';
import { howToCure } from './cure.ts';

const letters = CASES['N08'];

describe('N08', () => {
  test('reads as approved', () => {
    expectApproved(new URL('./approved.fr.txt', import.meta.url), 'N08', letters);
  });

  test.each(Object.keys(letters))('says what it must: %s', (name) => {
    expectSaid('N08', letterFacts('N08', name));
  });

  test('the ground is quoted by its number, with the reasons of the mediator', () => {
    const letter = compose('N08', letterFacts('N08', 'motif 1°'));
    expect(read('N08', letterFacts('N08', 'motif 1°'))).toContain(
      'Motif 1° : « Le consommateur ne justifie pas avoir tenté, au préalable,',
    );
    expect(letter.body.filter(({ kind }) => kind === 'quotation')).toHaveLength(1);
  });

  test('the last day to ask again is given while it is to come, never once it is past', () => {
    expect(read('N08', letterFacts('N08', 'motif 1°'))).toContain("jusqu'au mardi 16 mars 2027 inclus");
    expect(howToCure('2', civilDate('2027-03-16')).join(' ')).toContain('mardi 16 mars 2027 inclus');
    expect(howToCure('2', undefined).join(' ')).toContain('est écoulée');
  });

  test('being late cannot be cured', () => {
    expect(howToCure('4', civilDate('2027-03-16'))).toHaveLength(1);
  });

  test('sent on, it names the competent body and keeps the date', () => {
    const text = read('N08', letterFacts('N08', 'transmission au médiateur compétent'));
    expect(text).toContain("au médiateur compétent : Médiation de l'habitat.");
    expect(text).toContain("avec la date à laquelle nous l'avons reçue, le lundi 18 mai 2026.");
  });
});
