import { type CompleteLocale, FALLBACK, LOCALES, type Locale } from './locales.ts';

/** A text, or a table of texts, by language: French and English always, other languages where they are translated. */
export type Localized<T = string> = { readonly [L in CompleteLocale]: T } & { readonly [L in Locale]?: T };

/** The text in this language, or in the one it falls back to. */
export function translate<T>(text: Localized<T>, locale: Locale): T {
  return text[locale] ?? text[FALLBACK];
}

/** In which language `translate` answers: WCAG 3.1.2 wants a passage in another language than its page marked. */
export function languageOf(text: Localized<unknown>, locale: Locale): Locale {
  if (locale === 'fr') return locale;
  const own = text[locale];
  return own === undefined || own === text[FALLBACK] ? FALLBACK : locale;
}

/** One entry of a table of words, in every language. */
export function inEveryLocale<T, K extends keyof T>(words: Readonly<Record<Locale, T>>, key: K): Localized<T[K]> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, words[locale][key]])) as Localized<T[K]>;
}
