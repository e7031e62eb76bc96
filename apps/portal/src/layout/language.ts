import { isLocale, type Locale, preferredLocale } from '#text';

/** What the person chose, or what the browser prefers, or French. */
export function languageOf(given: {
  readonly asked?: unknown;
  readonly chosen?: string | undefined;
  readonly known?: Locale | undefined;
  readonly header?: string | undefined;
}): Locale {
  return [given.asked, given.chosen, given.known].find(isLocale) ?? preferredLocale(given.header) ?? 'fr';
}
