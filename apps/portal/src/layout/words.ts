import { type CompleteLocale, formatOf, type Locale, type Translated, translated } from '#text';

/** The words of one page in every language: those of another where a language lacks them. */
export type Words<T> = Readonly<Record<Locale, T>>;

/** The words in the files beside a `wording.ts`, typeset as each language is printed. */
export const words = <T extends object>(
  url: string,
  own: Readonly<Record<CompleteLocale, T>>,
): Promise<Translated<T>> => translated(url, own, (text, locale) => formatOf(locale).typeset(text));
