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
export { MOST_CENTS, readAmount, typedAmount } from './readers/amount.ts';
export {
  isBlankDay,
  isCivilDay,
  readDay,
  readTypedDay,
  readTypedDayOrMonth,
  type TypedDay,
  typedDayOf,
} from './readers/civil-date.ts';
export { CODE_LETTERS, inFours, readCode } from './readers/code.ts';
export { isPhone, isPostcode } from './readers/contact.ts';
export { isId } from './readers/id.ts';
export { readMailAddress } from './readers/mail-address.ts';
export { disputeReference, readReference } from './readers/reference.ts';
export { isSiren, readSiren } from './readers/siren.ts';
export { isPlainText, readLine, readText } from './readers/text.ts';
export { fileOf, type Partly, type Translated, translated, type Wording } from './wording.ts';
