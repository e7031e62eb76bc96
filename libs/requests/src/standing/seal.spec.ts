import { describe, expect, test } from '@jest/globals';
import type { Stand } from '#casework';
import { Problem } from '../problem/problem.ts';
import { sealOf, unsealed } from './seal.ts';

const MATHILDE = 'aaaaaaaa-0000-4000-8000-000000000001';
const OCTAVE = 'aaaaaaaa-0000-4000-8000-000000000002';

function stand(
  role: 'mediator' | 'clerk' | 'consumer',
  open: readonly string[],
  caseMediator?: { personId: string; independent: boolean },
): Stand {
  const reader = role === 'consumer' ? { role, personId: OCTAVE } : { role, personId: MATHILDE, bodyId: 'body' };
  return { reader, sight: { open: { [role]: open }, facts: { caseMediator } } } as unknown as Stand;
}

describe('what the parties wrote and sent', () => {
  test('is sealed to the mediator in charge who has not declared, and to one who has not taken it in charge', () => {
    const mine = { personId: MATHILDE, independent: false };
    expect(sealOf(stand('mediator', ['DeclareIndependence'], mine))).toBe('declare');
    expect(sealOf(stand('mediator', ['AssignCaseMediator']))).toBe('take');
  });

  test('opens with the declaration, and is never sealed to a clerk, a colleague or a party', () => {
    expect(sealOf(stand('mediator', [], { personId: MATHILDE, independent: true }))).toBeUndefined();
    expect(sealOf(stand('mediator', [], { personId: OCTAVE, independent: false }))).toBeUndefined();
    expect(sealOf(stand('clerk', ['AssignCaseMediator']))).toBeUndefined();
    expect(sealOf(stand('consumer', []))).toBeUndefined();
  });

  test('stays open once nothing can be declared any more', () => {
    expect(sealOf(stand('mediator', [], { personId: MATHILDE, independent: false }))).toBeUndefined();
    expect(sealOf(stand('mediator', []))).toBeUndefined();
  });

  test('whoever asks too early is told why, with the article', () => {
    const early = stand('mediator', ['DeclareIndependence'], { personId: MATHILDE, independent: false });
    const asked = () => unsealed(early);
    expect(asked).toThrow(Problem);
    expect(asked).toThrow('independence-not-declared');
    const open = stand('clerk', []);
    expect(unsealed(open)).toBe(open);
  });
});
