import type { Outcome } from '#casework';
import { notFound, Problem, refusalProblem } from '../problem/problem.ts';

export type Done = Extract<Outcome, { kind: 'done' }>;

/** Nothing but what was done comes back; everything else becomes its problem. */
export function doneOr(outcome: Outcome): Done {
  switch (outcome.kind) {
    case 'done':
      return outcome;
    case 'refused':
      throw refusalProblem(outcome.refusal);
    case 'not-found':
      throw notFound();
    case 'changed':
      throw new Problem('changed', { headers: { etag: `"${outcome.tag}"` }, members: () => ({ tag: outcome.tag }) });
    case 'key-reused':
      throw new Problem('idempotency-key-reused');
    case 'no-such-piece': {
      const { pieceIds } = outcome;
      throw new Problem('no-such-piece', { members: () => ({ pieceIds }) });
    }
    default:
      return outcome satisfies never;
  }
}
