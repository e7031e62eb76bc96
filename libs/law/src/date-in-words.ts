import { type CivilDate, dayOfWeek, yearOf } from './civil-date.ts';

/** 'lundi 16 mars 2026', 'dimanche 1er mars 2026', 'Monday 16 March 2026', 'lunes 16 de marzo de 2026': own tables, so that a notice reads the same on every machine. */
export function dateInWords(date: CivilDate, lang: 'fr' | 'en' | 'es'): string {
  const weekday = WEEKDAYS[lang][dayOfWeek(date) - 1];
  const month = MONTHS[lang][Number(date.slice(5, 7)) - 1];
  const day = Number(date.slice(8));
  if (lang === 'es') return `${weekday} ${day} de ${month} de ${yearOf(date)}`;
  return `${weekday} ${lang === 'fr' && day === 1 ? '1er' : day} ${month} ${yearOf(date)}`;
}

const WEEKDAYS = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
} as const;

const MONTHS = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
} as const;
