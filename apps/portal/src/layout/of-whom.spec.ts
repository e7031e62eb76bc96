import { expect, test } from '@jest/globals';
import { ofWhom } from './of-whom.ts';

test.each([
  ['Fil Clair', 'de Fil Clair'],
  ['Atelier Boussole', 'd’Atelier Boussole'],
  ['Élodie Roy', 'd’Élodie Roy'],
  ['Inès', 'd’Inès'],
  ['Hugo Lefort', 'de Hugo Lefort'],
  ['', 'de '],
])('%j in French: %j', (name, words) => {
  expect(ofWhom(name)).toBe(words);
});
