import { entryOf, type FieldError, type Problem, sentenceOf, titleOf } from '#requests';
import type { Locale } from '#text';

/** RFC 9457, with the code that programs read and the article where the law refuses. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly article?: string;
  readonly instance: string;
  readonly errors?: readonly FieldError[];
}

export function problemDocument(problem: Problem, lang: Locale, instance: string): ProblemDocument {
  const { code, more } = problem;
  return {
    type: `/problems/${code}`,
    title: titleOf(code),
    status: more.status ?? entryOf(code).status,
    detail: sentenceOf(problem, lang),
    code,
    ...(more.article === undefined ? {} : { article: more.article }),
    instance,
    ...(more.errors === undefined ? {} : { errors: more.errors(lang) }),
    ...more.members?.(lang),
  };
}
