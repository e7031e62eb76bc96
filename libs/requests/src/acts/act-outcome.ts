import type { Outcome, SideViewRow } from '#casework';
import { stageWording } from '#dispute';
import { notFound, Problem, refusalProblem } from '../problem/problem.ts';

/** Outcome of an act that was recorded. */
export type Done = Extract<Outcome, { kind: 'done' }>;

/** Outcome of an act or a complaint that a person asked for. */
export type ActOutcome =
  | Exclude<Outcome, { kind: 'changed' }>
  /** The dispute changed since it was read; `now`: the dispute as the person's side may see it. */
  | { readonly kind: 'changed'; readonly now: SideViewRow }
  /** The request names a person, an organisation or a piece that it may not name; nothing was recorded. */
  | { readonly kind: 'not-prepared'; readonly problem: Problem };

/** Returns the problem that tells a program, or a page, why an act was not done. */
export function problemOf(outcome: Exclude<ActOutcome, Done>): Problem {
  switch (outcome.kind) {
    case 'refused':
      return refusalProblem(outcome.refusal);
    case 'not-prepared':
      return outcome.problem;
    case 'not-found':
      return notFound();
    case 'changed': {
      const { stage, tag, side } = outcome.now;
      return new Problem('changed', {
        headers: { etag: `"${tag}"` },
        members: (lang) => ({ tag, stage, stageInWords: stageWording(stage, side)[lang] }),
      });
    }
    case 'key-reused':
      return new Problem('idempotency-key-reused');
    case 'no-such-piece': {
      const { pieceIds } = outcome;
      return new Problem('no-such-piece', { members: () => ({ pieceIds }) });
    }
    default:
      return outcome satisfies never;
  }
}
