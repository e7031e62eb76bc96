import type { JurisdictionCode } from '#law';
import type { LetterLocale } from '#text';
import { FRENCH_LETTERS } from './france.ts';
import { SPANISH_LETTERS } from './spain.ts';
import type { StateLetters } from './state-letters.ts';

export function lettersOf(code: JurisdictionCode): StateLetters {
  return LETTERS[code];
}

/** In which language the letters of a dispute under the law of this State are written, titles included. */
export function letterLang(code: JurisdictionCode): LetterLocale {
  return lettersOf(code).lang;
}

const LETTERS: Readonly<Record<JurisdictionCode, StateLetters>> = {
  FR: FRENCH_LETTERS,
  ES: SPANISH_LETTERS,
};
