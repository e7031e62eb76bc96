import type { Refusal } from '#dispute';
import type { CivilDate } from '#law';
import type { Locale } from '#text';
import type { ProblemCode } from './catalogue.ts';

/** Error of one field of a request: its path, and a sentence in the language of the person. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** Further members of a problem. */
interface More {
  readonly article?: string;
  /** Civil dates that replace the names in braces of the sentence. */
  readonly dates?: Readonly<Record<string, CivilDate>>;
  /** Sentence that replaces the one of the catalogue. */
  readonly detail?: (lang: Locale) => string;
  readonly errors?: (lang: Locale) => readonly FieldError[];
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Members beside the standard ones (RFC 9457 3.2). */
  readonly members?: (lang: Locale) => Readonly<Record<string, unknown>>;
}

/** Error thrown where a request cannot go on; the exception filter answers it in the language of the person. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly more: More = {},
  ) {
    super(code);
  }
}

/** Returns the problem of a refused act, with the article and the dates that the refusal cites. */
export function refusalProblem({ refused, article, dates }: Refusal): Problem {
  return new Problem(refused, {
    ...(article === undefined ? {} : { article }),
    ...(dates === undefined ? {} : { dates }),
  });
}

/** Returns the problem `not-found`: the same for a thing that does not exist and one that the person may not see. */
export const notFound = (): Problem => new Problem('not-found');
