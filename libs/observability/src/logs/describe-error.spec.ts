import { describe, expect, test } from '@jest/globals';
import { describeError, kindOf } from './describe-error.ts';

const CANARY = 'Jeanne-Canari@personne.example';

describe('an error, told', () => {
  test('says its kind, its code and its place, and never its message', () => {
    const error = Object.assign(new TypeError(`cannot read "${CANARY}"\n    at ${CANARY} (looks like a place)`), {
      code: '22P02',
    });
    const line = describeError(error);
    expect(line).toMatch(/^TypeError 22P02 at .*describe-error\.spec\.ts:\d+:\d+/);
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
    expect(describeError(CANARY)).toBe('unknown');
    expect(describeError({ toString: () => CANARY })).toBe('unknown');
  });
});
