import { expect, test } from '@jest/globals';
import { toRegistration } from './registration.ts';

test('in France a number checks itself, however it is written', () => {
  const france = { country: 'FR' };
  expect(toRegistration(' 732 829 320 ', france)).toBe('732829320');
  expect(toRegistration('732829321', france)).toBeUndefined();
  expect(toRegistration('HRB 12345', france)).toBeUndefined();
});

test('elsewhere it is what was typed, as far as it can be a number', () => {
  const spain = { country: 'ES' };
  expect(toRegistration('  B  12345674 ', spain)).toBe('B 12345674');
  expect(toRegistration('   ', spain)).toBeUndefined();
  expect(toRegistration('x'.repeat(40), spain)).toBe('x'.repeat(40));
  expect(toRegistration('x'.repeat(41), spain)).toBeUndefined();
});
