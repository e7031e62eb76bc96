import type { Refusal } from '#dispute';
import type { CivilDate } from '#law';
import type { Locale } from '#text';
import type { ProblemCode } from './catalogue.ts';

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

interface More {
  readonly article?: string;
  /** Dates that the sentence names in braces. */
  readonly dates?: Readonly<Record<string, CivilDate>>;
  /** A better sentence than the general one. */
  readonly detail?: (lang: Locale) => string;
  readonly errors?: (lang: Locale) => readonly FieldError[];
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Members beside the standard ones (RFC 9457 3.2). */
  readonly members?: (lang: Locale) => Readonly<Record<string, unknown>>;
}

/** Thrown where a request cannot go on; the filter says it in the person's language. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly more: More = {},
  ) {
    super(code);
  }
}

export function refusalProblem({ refused, article, dates }: Refusal): Problem {
  return new Problem(refused, {
    ...(article === undefined ? {} : { article }),
    ...(dates === undefined ? {} : { dates }),
  });
}

/** What does not exist and what this person may not know are one answer. */
export const notFound = (): Problem => new Problem('not-found');
