import { Temporal } from 'temporal-polyfill';

/** Civil date: a day of the calendar, 'YYYY-MM-DD'. The law counts in days, not in hours (C. civ. 2228). */
export type CivilDate = string & { readonly __civilDate: unique symbol };
/** Instant: a point in time in UTC, to the millisecond, 'YYYY-MM-DDTHH:mm:ss.sssZ'. */
export type Instant = string & { readonly __instant: unique symbol };

/** Parses 'YYYY-MM-DD'. Throws RangeError for another form and for a day that does not exist. */
export function civilDate(text: string): CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`not a civil date: ${JSON.stringify(text)}`);
  return written(Temporal.PlainDate.from(text));
}

/** Parses an ISO instant with its offset; returns it in UTC, to the millisecond. Throws RangeError for other text. */
export function instant(text: string): Instant {
  // Text already in that form is returned as it is: a record is read far more often than it grows.
  const date = new Date(text);
  if (!Number.isNaN(date.getTime()) && date.toISOString() === text) return text as Instant;
  return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }) as Instant;
}

/** Returns the civil date of an instant in a time zone (IANA name). */
export function civilDateAt(at: Instant, zone: string): CivilDate {
  // Instants compare as text: all are written alike. A day of UTC meets three days of a zone at most.
  const utcDay = at.slice(0, 10) as CivilDate;
  const next = addDays(utcDay, 1);
  if (startOfDay(next, zone) <= at) return next;
  return startOfDay(utcDay, zone) <= at ? utcDay : addDays(utcDay, -1);
}

/** Returns the first instant of a civil date in a time zone; also right for a day of 23 or 25 hours. */
export const startOfDay = remembered(
  (date: CivilDate, zone: string): Instant => instant(plain(date).toZonedDateTime(zone).toInstant().toString()),
);

/**
 * Returns the civil date a number of calendar days later; earlier when `days` is negative.
 * Throws RangeError when the year no longer has four digits.
 */
export const addDays = remembered((date: CivilDate, days: number): CivilDate => written(plain(date).add({ days })));

/**
 * Returns the same day of the month `months` later or, when that month has none, its last day: 31 December plus
 * 2 months is 28 February.
 */
export const addMonths = remembered(
  (date: CivilDate, months: number): CivilDate => written(plain(date).add({ months })),
);

/** Returns the same day `years` later; 29 February becomes 28 February in a common year. */
export function addYears(date: CivilDate, years: number): CivilDate {
  return written(plain(date).add({ years }));
}

/** Returns the number of calendar days from one civil date to another; negative when `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return plain(from).until(plain(to), { largestUnit: 'day' }).days;
}

/** Returns whether civil date `a` is strictly before `b`. */
export function isBefore(a: CivilDate, b: CivilDate): boolean {
  return a < b;
}

/** Returns whether civil date `a` is strictly after `b`. */
export function isAfter(a: CivilDate, b: CivilDate): boolean {
  return a > b;
}

/** Returns the earliest of one or more civil dates. */
export function earliest(first: CivilDate, ...others: readonly CivilDate[]): CivilDate {
  return others.reduce((kept, date) => (isBefore(date, kept) ? date : kept), first);
}

/** Returns the latest of one or more civil dates. */
export function latest(first: CivilDate, ...others: readonly CivilDate[]): CivilDate {
  return others.reduce((kept, date) => (isAfter(date, kept) ? date : kept), first);
}

/** Returns the year of a civil date, as a number. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** Returns the day of the week, from 1 for Monday to 7 for Sunday. */
export const dayOfWeek = remembered((date: CivilDate): number => plain(date).dayOfWeek);

/** Builds the date from its numbers: half the time of parsing its text, and reading a dispute counts many days. */
function plain(date: CivilDate): Temporal.PlainDate {
  return new Temporal.PlainDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));
}

function written(date: Temporal.PlainDate): CivilDate {
  const text = date.toString();
  // Dates compare as text only while the year has four digits.
  if (text.length !== 10) throw new RangeError(`out of the civil calendar: ${text}`);
  return text as CivilDate;
}

const MOST_REMEMBERED = 20_000;

/** Caches the results of a pure function: reading many records asks for the same days again and again. */
function remembered<Given extends readonly (string | number)[], Found extends string | number>(
  work: (...given: Given) => Found,
): (...given: Given) => Found {
  const known = new Map<string, Found>();
  return (...given) => {
    const key = given.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = work(...given);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, found);
    return found;
  };
}
