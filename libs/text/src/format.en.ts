import { amountIn, partsOf } from './calendar.ts';
import type { LocaleFormat } from './format.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');

export const format: LocaleFormat = {
  name: 'English',
  tag: 'en-GB',
  date: (date) => `${WEEKDAYS[partsOf(date).weekday]} ${partsOf(date).day} ${format.month(date)}`,
  month: (date) => `${MONTHS[partsOf(date).month]} ${partsOf(date).year}`,
  moment: (day, hour) => `${day}, ${hour}`,
  money: (cents) => `€${amountIn(cents, '\u202f').join('.')}`,
  decimal: String,
  colon: ':',
  typeset: (text) => text.replace(/'/g, '’'),
};
