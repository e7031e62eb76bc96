import { type CivilDate, civilDate } from '#law';
import { centsOf } from '../../security/amount.ts';
import { field } from '../../security/field.ts';

/** A long text as it was written, lines kept, without what no keyboard writes. */
export function longText(body: unknown, name: string, most: number): string {
  const value = (body as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  if (typeof value !== 'string') return '';
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|\p{Surrogate}/gu, ' ')
    .trim()
    .slice(0, most);
}

/** What stands in the three fields of a date; kept as typed, so that it can be shown again. */
export interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export function typedDay(body: unknown, name: string): TypedDay {
  return {
    day: field(body, `${name}-day`, 4),
    month: field(body, `${name}-month`, 12),
    year: field(body, `${name}-year`, 6),
  };
}

export const isBlank = ({ day, month, year }: TypedDay): boolean => `${day}${month}${year}` === '';

/** The day, if there is such a day; two figures of a year are of this century. */
export function dayOf({ day, month, year }: TypedDay): CivilDate | undefined {
  if (![day, month, year].every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  try {
    return civilDate(`${full.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  } catch {
    return undefined;
  }
}

/** A day, or its month when the day is not known. */
export function dayOrMonthOf(typed: TypedDay): string | undefined {
  if (typed.day !== '') return dayOf(typed);
  return dayOf({ ...typed, day: '1' })?.slice(0, 7);
}

/** Back into the three fields. */
export function typedFrom(date: string | undefined): TypedDay {
  const [year = '', month = '', day = ''] = (date ?? '').split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

const MOST_CENTS = 100_000_000_00;

/** What is asked for in money is more than nothing, and no more than the counter takes. */
export function claimedCents(text: string): number | undefined {
  const amount = centsOf(text);
  return amount !== undefined && amount > 0 && amount <= MOST_CENTS ? amount : undefined;
}

/** As it is typed: `549,90`. */
export const typedAmount = (cents: number | undefined): string =>
  cents === undefined ? '' : `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
