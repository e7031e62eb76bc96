import { dateInWords } from '#law';
import { type Locale, translate } from '#text';
import { entryOf } from './catalogue.ts';
import type { Problem } from './problem.ts';

/** What a refusal says to the person: one sentence in their language, its dates in words. */
export function sentenceOf({ code, more }: Problem, locale: Locale): string {
  const sentence = more.detail?.(locale) ?? translate(entryOf(code).detail, locale);
  return Object.entries(more.dates ?? {}).reduce(
    (text, [name, date]) => text.replaceAll(`{${name}}`, dateInWords(date, locale)),
    sentence,
  );
}

/** The sentences by the field that each is about; what is about no field stands under `form`. */
export function sentencesByField(problem: Problem, locale: Locale): Readonly<Record<string, string>> {
  const errors = problem.more.errors?.(locale) ?? [];
  if (errors.length === 0) return { form: sentenceOf(problem, locale) };
  return Object.fromEntries(errors.map(({ field, message }) => [field, message]));
}
