import type { RoleContext } from '#casework';
import { Problem } from '../problem/problem.ts';

/** What a mediator does before the content opens: take the dispute in charge, or declare. */
export type Seal = 'take' | 'declare';

/**
 * R613-1: the person in charge, or about to be, declares before the first sight of what the parties wrote and sent. A clerk
 * prepares files under a mediator's responsibility; a mediator decides, and so declares first. Nothing when it is open.
 */
export function sealOf({ reader, sideView }: RoleContext): Seal | undefined {
  if (reader.role !== 'mediator') return undefined;
  const open = sideView.open.mediator ?? [];
  const { caseMediator } = sideView.facts;
  if (caseMediator === undefined) return open.includes('AssignCaseMediator') ? 'take' : undefined;
  const awaited = caseMediator.personId === reader.personId && !caseMediator.independent;
  return awaited && open.includes('DeclareIndependence') ? 'declare' : undefined;
}

/** The stand as it came, for whoever may read the content; throws the refusal of R613-1, with status 403, to whoever declares first. */
export function requireIndependence<T extends RoleContext>(roleContext: T): T {
  const seal = sealOf(roleContext);
  if (seal === undefined) return roleContext;
  const code = seal === 'declare' ? 'independence-not-declared' : 'no-case-mediator';
  throw new Problem(code, { status: 403, article: 'R613-1' });
}
