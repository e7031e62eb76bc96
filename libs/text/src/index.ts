export { preferredLocale } from './accept-language.ts';
export { formatOf, type LocaleFormat } from './format.ts';
export {
  type CompleteLocale,
  FALLBACK,
  isLocale,
  LETTER_LOCALES,
  type LetterLocale,
  LOCALES,
  type Locale,
} from './locales.ts';
export { inEveryLocale, type Localized, languageOf, translate } from './localized.ts';
export { fileOf, type Partly, type Translated, translated, type Wording } from './wording.ts';
