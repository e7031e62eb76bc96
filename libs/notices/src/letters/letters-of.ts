import type { JurisdictionCode } from '#law';
import type { LetterLang } from '../letter.ts';
import { FRENCH_LETTERS } from './france.ts';
import { SPANISH_LETTERS } from './spain.ts';
import type { StateLetters } from './state-letters.ts';

export function lettersOf(code: JurisdictionCode): StateLetters {
  return LETTERS[code];
}

/** In which language the letters of a dispute under the law of this State are written, titles included. */
export function letterLang(code: JurisdictionCode): LetterLang {
  return lettersOf(code).lang;
}

const LETTERS: Readonly<Record<JurisdictionCode, StateLetters>> = {
  FR: FRENCH_LETTERS,
  ES: SPANISH_LETTERS,
};
