import { Temporal } from 'temporal-polyfill';

/** Nobody means a day that their grandchildren's grandchildren will not see: it is a slip, and periods have no end. */
const FIRST = '1900-01-01';
const LAST = '2999-12-31';

/** Whether this is `YYYY-MM-DD`, a day that exists, between 1900 and 2999. */
export function isCivilDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value < FIRST || value > LAST) return false;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/** A day as `YYYY-MM-DD`, from that or from `16/03/2026`. Undefined for what is no day. */
export function readDay(typed: string): string | undefined {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(typed) ?? [];
  const iso = year === undefined ? typed : `${year}-${month}-${day}`;
  return isCivilDay(iso) ? iso : undefined;
}

/** What stands in the three fields of a date; kept as typed, so that it can be shown again. */
export interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const isBlankDay = ({ day, month, year }: TypedDay): boolean => `${day}${month}${year}` === '';

/** The day as `YYYY-MM-DD`, if there is such a day; two figures of a year are of this century. */
export function readTypedDay({ day, month, year }: TypedDay): string | undefined {
  if (![day, month, year].every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  return readDay(`${full.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A day, or its month as `YYYY-MM` when the day is not known. */
export function readTypedDayOrMonth(typed: TypedDay): string | undefined {
  return typed.day === '' ? readTypedDay({ ...typed, day: '1' })?.slice(0, 7) : readTypedDay(typed);
}

/** Back into the three fields. */
export function typedDayOf(date: string | undefined): TypedDay {
  const [year = '', month = '', day = ''] = (date ?? '').split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}
