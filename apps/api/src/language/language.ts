import { type Locale, preferredLocale } from '#text';

/** The language that a program asks for, or that of the account, or French. */
export const languageOf = (header: string | undefined, otherwise: Locale = 'fr'): Locale =>
  preferredLocale(header) ?? otherwise;
