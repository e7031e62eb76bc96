/**
 * The languages of the portal. To add one: write its files (docs/how-to/add-a-language.md), then name it here; no other
 * source file changes.
 */
export const LOCALES = ['fr', 'en', 'es'] as const;

export type Locale = (typeof LOCALES)[number];

/** French is the source and English its whole translation: a text that lacks either does not compile. */
export type CompleteLocale = 'fr' | 'en';

/** What a text falls back to where it is not translated. */
export const FALLBACK: CompleteLocale = 'en';

/** Languages in which letters are written: a State's letters are in its own. */
export const LETTER_LOCALES = ['fr', 'en', 'es'] as const;

export type LetterLocale = (typeof LETTER_LOCALES)[number];

export const isLocale = (text: unknown): text is Locale => LOCALES.some((locale) => locale === text);
