import { formatOf, type LetterLocale, type Locale } from '#text';
import type { CivilDate } from './civil-date.ts';

/** 'lundi 16 mars 2026', 'dimanche 1er mars 2026', 'Monday 16 March 2026': the same on every machine. */
export const dateInWords = (date: CivilDate, locale: Locale | LetterLocale): string => formatOf(locale).date(date);
