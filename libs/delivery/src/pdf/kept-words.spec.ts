import { expect, test } from '@jest/globals';
import { KeptWords } from './kept-words.ts';

test('words that every letter has stay, those of one letter go, and there is never more than twice the bound', () => {
  const kept = new KeptWords<number>(100);
  kept.set('Monsieur', -1);
  let most = 0;
  for (let letter = 0; letter < 1_000; letter += 1) {
    expect(kept.get('Monsieur')).toBe(-1);
    for (let word = 0; word < 5; word += 1) kept.set(`${letter}-${word}`, letter);
    most = Math.max(most, kept.size);
  }
  expect(most).toBeLessThanOrEqual(200);
  expect(kept.get('999-4')).toBe(999);
  expect(kept.get('500-0')).toBeUndefined();
});
