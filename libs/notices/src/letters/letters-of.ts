import type { CivilDate, JurisdictionCode } from '#law';
import type { LetterLang } from '../letter.ts';
import type { NoticeCode } from '../notice-code.ts';
import type { NoticeModel } from '../notice-model.ts';
import { FRENCH_LETTERS } from './france.ts';
import { SPANISH_LETTERS } from './spain.ts';

/** The letters of one State, in its language: those whose contents were read, and no others. */
export interface StateLetters {
  readonly lang: LetterLang;
  readonly models: Readonly<Partial<Record<NoticeCode, NoticeModel>>>;
  /** Typography of our own words; people's words stay as they were written. */
  readonly typeset: (text: string) => string;
  /** Place and date at the head: 'Le lundi 16 mars 2026'. */
  readonly dateLine: (on: CivilDate) => string;
}

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
