import { LETTER_LOCALES, type LetterLocale, LOCALES, type Locale } from './locales.ts';
import { fileOf } from './wording.ts';

/** How one language writes dates, amounts and sentences. One file each in `locales/`. Dates are ISO 8601. */
export interface LocaleFormat {
  /** The language by its own name: 'Français'. */
  readonly name: string;
  /** For `Intl` (BCP 47): 'fr-FR'. */
  readonly tag: string;
  /** 'lundi 16 mars 2026'. */
  date(date: string): string;
  /** 'mars 2026', of any day in it. */
  month(date: string): string;
  /** A day in words and an hour: 'lundi 16 mars 2026 à 14:05'. */
  moment(day: string, hour: string): string;
  /** Euros, from cents: '1 549,00 €'. */
  money(cents: number): string;
  /** '1,5'. */
  decimal(number: number): string;
  /** What follows the word before it: in French a space that does not break, then the sign. */
  readonly colon: string;
  /** A text written with plain spaces and straight apostrophes, as it is printed. */
  typeset(text: string): string;
}

const FORMATS = Object.fromEntries(
  await Promise.all(
    [...new Set<string>([...LOCALES, ...LETTER_LOCALES])].map(async (locale) => [
      locale,
      (await fileOf<{ format: LocaleFormat }>(import.meta.url, locale))?.format,
    ]),
  ),
) as Readonly<Record<Locale | LetterLocale, LocaleFormat>>;

/** The format of a language. */
export const formatOf = (locale: Locale | LetterLocale): LocaleFormat => FORMATS[locale];
