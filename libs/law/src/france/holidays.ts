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

/** C. trav. L3134-13 (basis not read in the primary text): Good Friday and 26 December besides, in Haut-Rhin, Bas-Rhin and Moselle. */
export function holidaysOfAlsaceMoselle(year: number): readonly CivilDate[] {
  return [...nationalHolidays(year), addDays(easterSunday(year), -2), on(year, '12-26')];
}

function on(year: number, monthAndDay: string): CivilDate {
  return civilDate(`${String(year).padStart(4, '0')}-${monthAndDay}`);
}
