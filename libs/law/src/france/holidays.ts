import type { HolidayList } from '../calendar/calendar.ts';
import { easterSunday } from '../calendar/easter.ts';
import { addDays, type CivilDate, civilDate } from '../civil-date.ts';

/** C. trav. L3133-1 (basis not read in the primary text; list as published by the State): the eleven national public holidays. */
export function nationalHolidays(year: number): readonly CivilDate[] {
  const easter = easterSunday(year);
  return [
    on(year, '01-01'),
    addDays(easter, 1),
    on(year, '05-01'),
    on(year, '05-08'),
    addDays(easter, 39),
    addDays(easter, 50),
    on(year, '07-14'),
    on(year, '08-15'),
    on(year, '11-01'),
    on(year, '11-11'),
    on(year, '12-25'),
  ];
}

/** Easter moves; other local days do not. `days` are months and days, `goodFriday` says that it is a holiday too. */
function local(days: readonly string[], goodFriday = false): (year: number) => readonly CivilDate[] {
  return (year) => [
    ...nationalHolidays(year),
    ...(goodFriday ? [addDays(easterSunday(year), -2)] : []),
    ...days.map((day) => on(year, day)),
  ];
}

/** C. trav. L3134-13 (basis not read in the primary text): Good Friday and 26 December besides, in Haut-Rhin, Bas-Rhin and Moselle. */
export const holidaysOfAlsaceMoselle = local(['12-26'], true);

/**
 * The days of each territory as the State's open list gives them (github.com/etalab/jours-feries-france): abolition of slavery, and other
 * days of theirs. Seen in that list only; their legal basis was not read.
 */
export const FRENCH_HOLIDAYS: Readonly<Record<Exclude<HolidayList, 'none'>, (year: number) => readonly CivilDate[]>> = {
  'FR-national': nationalHolidays,
  'FR-alsace-moselle': holidaysOfAlsaceMoselle,
  'FR-guadeloupe': local(['05-27', '07-21']),
  'FR-guyane': local(['06-10']),
  'FR-martinique': local(['05-22', '07-21']),
  'FR-mayotte': local(['04-27']),
  'FR-nouvelle-caledonie': local(['09-24']),
  'FR-la-reunion': local(['12-20']),
  'FR-polynesie-francaise': local(['06-29']),
  'FR-saint-barthelemy': local(['10-09']),
  'FR-saint-martin': local(['05-28']),
  'FR-wallis-et-futuna': local(['04-28', '07-29']),
};

function on(year: number, monthAndDay: string): CivilDate {
  return civilDate(`${String(year).padStart(4, '0')}-${monthAndDay}`);
}
