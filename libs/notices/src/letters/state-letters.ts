import type { CivilDate } from '#law';
import type { LetterLocale } from '#text';
import type { NoticeCode } from '../notice-code.ts';
import type { NoticeModel } from '../notice-model.ts';

/** The letters of one State, in its language: those whose contents were read, and no others. */
export interface StateLetters {
  readonly lang: LetterLocale;
  readonly models: Readonly<Partial<Record<NoticeCode, NoticeModel>>>;
  /** Typography of our own words; people's words stay as they were written. */
  readonly typeset: (text: string) => string;
  /** Place and date at the head: 'Le lundi 16 mars 2026'. */
  readonly dateLine: (on: CivilDate) => string;
}
