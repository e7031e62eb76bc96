import type { Outcome, SideViewRow } from '#casework';
import { stageWording } from '#dispute';
import { notFound, Problem, refusalProblem } from '../problem/problem.ts';

export type Done = Extract<Outcome, { kind: 'done' }>;

/** What became of an act or a complaint that a person asked for. */
export type ActOutcome =
  | Exclude<Outcome, { kind: 'changed' }>
  /** Somebody acted before: the dispute as the person's side may see it now. */
  | { readonly kind: 'changed'; readonly now: SideViewRow }
  /** The request names a person, an organisation or a piece that it cannot name; nothing was decided. */
  | { readonly kind: 'not-prepared'; readonly problem: Problem };

/** The problem by which a program, or a page, is told that an act was not done. */
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
