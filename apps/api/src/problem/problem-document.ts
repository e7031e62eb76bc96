import { dateInWords } from '#law';
import { entryOf, type FieldError, type Problem, titleOf } from '#requests';
import { type Locale, translate } from '#text';

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

export function problemDocument({ code, more }: Problem, lang: Locale, instance: string): ProblemDocument {
  const entry = entryOf(code);
  const sentence = more.detail?.(lang) ?? translate(entry.detail, lang);
  return {
    type: `/problems/${code}`,
    title: titleOf(code),
    status: more.status ?? entry.status,
    detail: Object.entries(more.dates ?? {}).reduce(
      (text, [name, date]) => text.replaceAll(`{${name}}`, dateInWords(date, lang)),
      sentence,
    ),
    code,
    ...(more.article === undefined ? {} : { article: more.article }),
    instance,
    ...(more.errors === undefined ? {} : { errors: more.errors(lang) }),
    ...more.members?.(lang),
  };
}
