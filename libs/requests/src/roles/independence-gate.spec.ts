import { describe, expect, test } from '@jest/globals';
import type { RoleContext } from '#casework';
import { Problem } from '../problem/problem.ts';
import { requireIndependence, sealOf } from './independence-gate.ts';

const MATHILDE = 'aaaaaaaa-0000-4000-8000-000000000001';
const OCTAVE = 'aaaaaaaa-0000-4000-8000-000000000002';

function roleContext(
  role: 'mediator' | 'clerk' | 'consumer',
  open: readonly string[],
  caseMediator?: { personId: string; independent: boolean },
): RoleContext {
  const reader = role === 'consumer' ? { role, personId: OCTAVE } : { role, personId: MATHILDE, bodyId: 'body' };
  return { reader, sideView: { open: { [role]: open }, facts: { caseMediator } } } as unknown as RoleContext;
}

describe('what the parties wrote and sent', () => {
  test('is sealed to the mediator in charge who has not declared, and to one who has not taken it in charge', () => {
    const mine = { personId: MATHILDE, independent: false };
    expect(sealOf(roleContext('mediator', ['DeclareIndependence'], mine))).toBe('declare');
    expect(sealOf(roleContext('mediator', ['AssignCaseMediator']))).toBe('take');
  });

  test('opens with the declaration, and is never sealed to a clerk, a colleague or a party', () => {
    expect(sealOf(roleContext('mediator', [], { personId: MATHILDE, independent: true }))).toBeUndefined();
    expect(sealOf(roleContext('mediator', [], { personId: OCTAVE, independent: false }))).toBeUndefined();
    expect(sealOf(roleContext('clerk', ['AssignCaseMediator']))).toBeUndefined();
    expect(sealOf(roleContext('consumer', []))).toBeUndefined();
  });

  test('stays open once nothing can be declared any more', () => {
    expect(sealOf(roleContext('mediator', [], { personId: MATHILDE, independent: false }))).toBeUndefined();
    expect(sealOf(roleContext('mediator', []))).toBeUndefined();
  });

  test('whoever asks too early is told why, with the article', () => {
    const early = roleContext('mediator', ['DeclareIndependence'], { personId: MATHILDE, independent: false });
    const asked = () => requireIndependence(early);
    expect(asked).toThrow(Problem);
    expect(asked).toThrow('independence-not-declared');
    const open = roleContext('clerk', []);
    expect(requireIndependence(open)).toBe(open);
  });
});
