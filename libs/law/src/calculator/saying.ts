import type { Localized } from '#text';
import { isWorkingDay } from '../calendar/working-days.ts';
import type { DueDate } from '../clock.ts';
import { dateInWords } from '../date-in-words.ts';
import type { RegionCode } from '../france/regions.ts';
import { REGION_CODES, region } from '../france/regions.ts';
import type { Certainty } from '../provision.ts';
import { articleInWords } from '../provisions.ts';
import { triggerInWords } from '../trigger-in-words.ts';

/**
 * Returns the whole explanation of a date for a person: the rule, its source, what started it, the working days, what
 * becomes of a day that is not worked, and the certainty.
 */
export function explained(due: DueDate, also?: Localized): Localized {
  return {
    fr: [due.explanation.fr, also?.fr, basis(due).fr, start(due).fr, rolling(due).fr].filter(Boolean).join(' '),
    en: [due.explanation.en, also?.en, basis(due).en, start(due).en, rolling(due).en].filter(Boolean).join(' '),
  };
}

/** Returns in words the calendar of a date: its working days, and the list of public holidays that was read. */
export function calendarInWords({ calendar }: DueDate): Localized {
  const code = calendar.holidays.slice('FR-'.length) as RegionCode;
  const name = REGION_CODES.includes(code)
    ? region(code).name
    : { fr: 'jours fériés non lus', en: 'public holidays not read' };
  const saturday = calendar.week === 'MON_SAT';
  return {
    fr: `du lundi au ${saturday ? 'samedi' : 'vendredi'}, ${name.fr}`,
    en: `Monday to ${saturday ? 'Saturday' : 'Friday'}, ${name.en}`,
  };
}

/** Wording of each degree of certainty. */
export const CERTAINTY_IN_WORDS: Readonly<Record<Certainty, Localized>> = {
  V: { fr: 'texte vérifié', en: 'text verified' },
  V2: { fr: 'vu dans une source secondaire seulement', en: 'seen in a secondary source only' },
  P: { fr: 'usage, qui peut varier', en: 'custom, which may vary' },
  R: { fr: 'notre lecture des textes, à confirmer', en: 'our reading of the texts, to be confirmed' },
  U: { fr: 'non vérifié', en: 'not verified' },
};

function basis({ provision, part, nature, certainty }: DueDate): Localized {
  const article = articleInWords(provision, part);
  const sure = CERTAINTY_IN_WORDS[certainty];
  return nature === 'law'
    ? { fr: `Fondement : ${article.fr} (loi ; ${sure.fr}).`, en: `Basis: ${article.en} (law; ${sure.en}).` }
    : {
        fr: `Fondement : ${article.fr} (pratique, non une loi ; ${sure.fr}).`,
        en: `Basis: ${article.en} (practice, not law; ${sure.en}).`,
      };
}

function start({ trigger, startsOn, nominalOn }: DueDate): Localized {
  const what = triggerInWords(trigger);
  const counted = startsOn !== nominalOn;
  return {
    fr: `Point de départ : ${what.fr}, ${dateInWords(startsOn, 'fr')}${counted ? ', jour non compté' : ''}.`,
    en: `Starts from: ${what.en}, ${dateInWords(startsOn, 'en')}${counted ? ', that day not counted' : ''}.`,
  };
}

function rolling(due: DueDate): Localized {
  const { calendar, roll, nominalOn, rolledOn, targetOn } = due;
  const days = calendarInWords(due);
  if (roll === 'untouched') return { fr: '', en: '' };
  if (isWorkingDay(nominalOn, calendar)) {
    return {
      fr: `Ce dernier jour est un jour travaillé (${days.fr}).`,
      en: `That last day is a working day (${days.en}).`,
    };
  }
  if (roll === 'unrolled' && due.opensOn !== undefined) {
    return {
      fr: `Un droit s'ouvre sans attendre un jour travaillé (${days.fr}).`,
      en: `A right opens without waiting for a working day (${days.en}).`,
    };
  }
  if (roll === 'unrolled') {
    return {
      fr: `Ce dernier jour n'est pas travaillé (${days.fr}) et n'est pas reporté : visez le ${dateInWords(targetOn, 'fr')}.`,
      en: `That last day is not a working day (${days.en}) and is not moved: aim at ${dateInWords(targetOn, 'en')}.`,
    };
  }
  return {
    fr: `Ce dernier jour n'est pas travaillé (${days.fr}) : visez le ${dateInWords(targetOn, 'fr')} ; le jour travaillé suivant est le ${dateInWords(rolledOn, 'fr')}, mais aucun texte ne garantit ce report.`,
    en: `That last day is not a working day (${days.en}): aim at ${dateInWords(targetOn, 'en')}; the next working day is ${dateInWords(rolledOn, 'en')}, but no text promises that it will do.`,
  };
}
