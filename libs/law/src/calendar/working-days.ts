import { addDays, type CivilDate, dayOfWeek, yearOf } from '../civil-date.ts';
import { FRENCH_HOLIDAYS } from '../france/holidays.ts';
import type { Calendar, HolidayList } from './calendar.ts';

/** Returns whether a date is a worked day of the week and no public holiday of this calendar. */
export function isWorkingDay(date: CivilDate, calendar: Calendar): boolean {
  const lastWorked = calendar.week === 'MON_FRI' ? 5 : 6;
  return dayOfWeek(date) <= lastWorked && !holidays(calendar.holidays, yearOf(date)).has(date);
}

/** Returns the date itself when it is worked, else the first worked day after it. */
export function nextWorkingDay(date: CivilDate, calendar: Calendar): CivilDate {
  return isWorkingDay(date, calendar) ? date : nextWorkingDay(addDays(date, 1), calendar);
}

/** Returns the date itself when it is worked, else the last worked day before it. */
export function previousWorkingDay(date: CivilDate, calendar: Calendar): CivilDate {
  return isWorkingDay(date, calendar) ? date : previousWorkingDay(addDays(date, -1), calendar);
}

/**
 * Returns the n-th worked day after `date`, which is not counted itself; before it when n is negative. Throws
 * RangeError when n is not an integer.
 */
export function addWorkingDays(date: CivilDate, n: number, calendar: Calendar): CivilDate {
  if (!Number.isInteger(n)) throw new RangeError(`not a number of days: ${n}`);
  let day = date;
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, Math.sign(n));
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

const LISTS: Readonly<Record<HolidayList, (year: number) => readonly CivilDate[]>> = {
  none: () => [],
  ...FRENCH_HOLIDAYS,
};

const known = new Map<string, ReadonlySet<CivilDate>>();

function holidays(list: HolidayList, year: number): ReadonlySet<CivilDate> {
  const key = `${list} ${year}`;
  const found = known.get(key) ?? new Set(LISTS[list](year));
  known.set(key, found);
  return found;
}
