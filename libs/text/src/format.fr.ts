import { amountIn, partsOf } from './calendar.ts';
import type { LocaleFormat } from './format.ts';

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';
const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const MONTH = MONTHS.split('|');

export const format: LocaleFormat = {
  name: 'Français',
  tag: 'fr-FR',
  date: (date) => {
    const { weekday, day } = partsOf(date);
    return `${WEEKDAYS[weekday]} ${day === 1 ? '1er' : day} ${format.month(date)}`;
  },
  month: (date) => `${MONTH[partsOf(date).month]} ${partsOf(date).year}`,
  moment: (day, hour) => `${day} à ${hour}`,
  money: (cents) => `${amountIn(cents, NARROW).join(',')}${NO_BREAK}€`,
  decimal: (number) => String(number).replace('.', ','),
  colon: `${NO_BREAK}:`,
  typeset,
};

/** French typography: spaces that do not break before high signs, in dates, periods and numbers of articles. */
function typeset(text: string): string {
  return text
    .replace(/'/g, '’')
    .replace(/ ([;!?])/g, `${NARROW}$1`)
    .replace(/ ([:»])/g, `${NO_BREAK}$1`)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/\b([LRD])\. (?=\d)/g, `$1.${NO_BREAK}`)
    .replace(/\b([Aa]rticles?|n°) (?=[\dLRD])/g, `$1${NO_BREAK}`)
    .replace(new RegExp(`(\\d|1er) (${MONTHS})\\b`, 'g'), `$1${NO_BREAK}$2`)
    .replace(/(\d) (jours?|mois|ans?)\b/g, `$1${NO_BREAK}$2`);
}
