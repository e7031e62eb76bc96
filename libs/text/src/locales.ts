/**
 * Languages of the portal. To add one: write its files (docs/how-to/add-a-language.md), then name it here; no other
 * source file changes.
 */
export const LOCALES = ['fr', 'en', 'es'] as const;

/** Language of the portal: one of `LOCALES`. */
export type Locale = (typeof LOCALES)[number];

/** Languages of which every text exists: French, the source, and English. A text that lacks either does not compile. */
export type CompleteLocale = 'fr' | 'en';

/** Language in which a text is shown where it is not translated. */
export const FALLBACK: CompleteLocale = 'en';

/** Languages in which letters are written; the letters of a State are in its own. */
export const LETTER_LOCALES = ['fr', 'en', 'es'] as const;

/** Language of a letter: one of `LETTER_LOCALES`. */
export type LetterLocale = (typeof LETTER_LOCALES)[number];

/** Returns whether the value is a language of the portal. */
export const isLocale = (text: unknown): text is Locale => LOCALES.some((locale) => locale === text);
