import { type CompleteLocale, FALLBACK, type Locale } from './locales.ts';

/** A text, or a table of texts, by language: French and English always, other languages where they are translated. */
export type Localized<T = string> = { readonly [L in CompleteLocale]: T } & { readonly [L in Locale]?: T };

/** The text in this language, or in the one it falls back to. */
export function translate<T>(text: Localized<T>, locale: Locale): T {
  return text[locale] ?? text[FALLBACK];
}

/** In which language `translate` answers: WCAG 3.1.2 wants a passage in another language than its page marked. */
export function languageOf<T>(text: Localized<T>, locale: Locale): Locale {
  return text[locale] === undefined ? FALLBACK : locale;
}
