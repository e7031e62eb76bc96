import { amountIn, partsOf } from './calendar.ts';
import type { LocaleFormat } from './format.ts';

const NO_BREAK = '\u00a0';
const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const MONTHS = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'.split('|');

export const format: LocaleFormat = {
  name: 'Español',
  tag: 'es-ES',
  date: (date) => `${WEEKDAYS[partsOf(date).weekday]} ${partsOf(date).day} de ${format.month(date)}`,
  month: (date) => `${MONTHS[partsOf(date).month]} de ${partsOf(date).year}`,
  moment: (day, hour) => `${day}, ${hour}`,
  money: (cents) => `${amountIn(cents, '.').join(',')}${NO_BREAK}€`,
  decimal: (number) => String(number).replace('.', ','),
  colon: ':',
  typeset: (text) => text.replace(/'/g, '’').replace(/(art\.|artículos?) (?=[\dLRD])/g, `$1${NO_BREAK}`),
};
