import { Temporal } from 'temporal-polyfill';

/** A day of the civil calendar, 'YYYY-MM-DD': the law counts in days, not in hours (C. civ. 2228). */
export type CivilDate = string & { readonly __civilDate: unique symbol };
/** A point in time, 'YYYY-MM-DDTHH:mm:ss.sssZ'. */
export type Instant = string & { readonly __instant: unique symbol };

/** Reads 'YYYY-MM-DD'; a day that does not exist is a RangeError. */
export function civilDate(text: string): CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`not a civil date: ${JSON.stringify(text)}`);
  return written(Temporal.PlainDate.from(text));
}

/** Reads an ISO instant that says its offset, and gives it back in UTC, to the millisecond. */
export function instant(text: string): Instant {
  // What is already in that form stands as it is: a record is read far more often than it grows.
  const date = new Date(text);
  if (!Number.isNaN(date.getTime()) && date.toISOString() === text) return text as Instant;
  return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }) as Instant;
}

/** The day on which the people of that zone live this instant. */
export function civilDateAt(at: Instant, zone: string): CivilDate {
  // Instants compare as text: all are written alike. A day of UTC meets three days of a zone at most.
  const utcDay = at.slice(0, 10) as CivilDate;
  const next = addDays(utcDay, 1);
  if (startOfDay(next, zone) <= at) return next;
  return startOfDay(utcDay, zone) <= at ? utcDay : addDays(utcDay, -1);
}

/** The first instant of that day in the zone; a day of 23 or 25 hours makes no difference. */
export const startOfDay = remembered(
  (date: CivilDate, zone: string): Instant => instant(plain(date).toZonedDateTime(zone).toInstant().toString()),
);

/** Returns the date that many days later, or earlier when negative. Throws RangeError beyond years of four digits. */
export const addDays = remembered((date: CivilDate, days: number): CivilDate => written(plain(date).add({ days })));

/** Same day of the later month or, when it has none, its last day (31 December + 2 months = 28 February). */
export const addMonths = remembered(
  (date: CivilDate, months: number): CivilDate => written(plain(date).add({ months })),
);

/** Same day of the later year; 29 February becomes 28 February in a common year. */
export function addYears(date: CivilDate, years: number): CivilDate {
  return written(plain(date).add({ years }));
}

/** Days from one date to another; negative when `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return plain(from).until(plain(to), { largestUnit: 'day' }).days;
}

export function isBefore(a: CivilDate, b: CivilDate): boolean {
  return a < b;
}

export function isAfter(a: CivilDate, b: CivilDate): boolean {
  return a > b;
}

export function earliest(first: CivilDate, ...others: readonly CivilDate[]): CivilDate {
  return others.reduce((kept, date) => (isBefore(date, kept) ? date : kept), first);
}

export function latest(first: CivilDate, ...others: readonly CivilDate[]): CivilDate {
  return others.reduce((kept, date) => (isAfter(date, kept) ? date : kept), first);
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** 1 = Monday ... 7 = Sunday. */
export const dayOfWeek = remembered((date: CivilDate): number => plain(date).dayOfWeek);

/** By its numbers rather than its text: half the time, and a dispute counts many days each time it is read. */
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

/** Works a thing out once: whoever reads many records asks for the same days again and again. */
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
