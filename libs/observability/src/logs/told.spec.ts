import { describe, expect, test } from '@jest/globals';
import { kindOf, told } from './told.ts';

const CANARY = 'Jeanne-Canari@personne.example';

describe('an error, told', () => {
  test('says its kind, its code and its place, and never its message', () => {
    const error = Object.assign(new TypeError(`cannot read "${CANARY}"\n    at ${CANARY} (looks like a place)`), {
      code: '22P02',
    });
    const line = told(error);
    expect(line).toMatch(/^TypeError 22P02 at .*told\.spec\.ts:\d+:\d+/);
    expect(line).not.toContain('Canari');
    expect(line).not.toContain('\n');
  });

  test('finds the code of what caused it', () => {
    const cause = Object.assign(new Error(CANARY), { code: 'ECONNREFUSED' });
    expect(kindOf(new Error(CANARY, { cause }))).toBe('Error ECONNREFUSED');
  });

  test('trusts neither name nor code', () => {
    const odd = Object.assign(new Error('x'), { name: CANARY, code: CANARY });
    expect(kindOf(odd)).toBe('Error');
    expect(told(CANARY)).toBe('unknown');
    expect(told({ toString: () => CANARY })).toBe('unknown');
  });
});
