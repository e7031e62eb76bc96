import { Temporal } from 'temporal-polyfill';

/**
 * First and last day accepted, as text. A day outside is a typing error, and periods counted from it would never end.
 */
const FIRST = '1900-01-01';
const LAST = '2999-12-31';

/** Returns whether the value is `YYYY-MM-DD`, a day that exists, between 1900 and 2999. */
export function isCivilDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value < FIRST || value > LAST) return false;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/** Parses a day typed as `YYYY-MM-DD` or `16/03/2026`; returns `YYYY-MM-DD`, or undefined for any other text. */
export function readDay(typed: string): string | undefined {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(typed) ?? [];
  const iso = year === undefined ? typed : `${year}-${month}-${day}`;
  return isCivilDay(iso) ? iso : undefined;
}

/** Text of the three fields of a date, kept as typed so that it can be shown again. */
export interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Returns whether the three fields of a date are all empty. */
export const isBlankDay = ({ day, month, year }: TypedDay): boolean => `${day}${month}${year}` === '';

/** Parses the three fields; returns `YYYY-MM-DD`, or undefined for no such day. A year of two digits is 20xx. */
export function readTypedDay({ day, month, year }: TypedDay): string | undefined {
  if (![day, month, year].every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  return readDay(`${full.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Parses the three fields; returns `YYYY-MM-DD`, `YYYY-MM` when the day is empty, or undefined for no such day. */
export function readTypedDayOrMonth(typed: TypedDay): string | undefined {
  return typed.day === '' ? readTypedDay({ ...typed, day: '1' })?.slice(0, 7) : readTypedDay(typed);
}

/** Returns the three fields of a `YYYY-MM-DD`, without leading zeros; empty fields for no date. */
export function typedDayOf(date: string | undefined): TypedDay {
  const [year = '', month = '', day = ''] = (date ?? '').split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}
