import { addDays, addMonths, civilDate, civilDateAt, home, type Instant, instant, startOfDay } from '#law';

export const STEPS = ['day', 'week', 'month', 'threeMonths'] as const;
/** To the morning after the next date that somebody should mind: what it does has then happened. */
export const NEXT = 'next';
export type RehearsalStep = (typeof STEPS)[number];

export const isStep = (text: string): text is RehearsalStep => STEPS.some((step) => step === text);

/** The same time of day some civil days on, in Paris; an hour off on the two days when the clocks change. */
export function later(now: Instant, step: RehearsalStep): Instant {
  const { zone } = home();
  const today = civilDateAt(now, zone);
  const then = {
    day: () => addDays(today, 1),
    week: () => addDays(today, 7),
    month: () => addMonths(today, 1),
    threeMonths: () => addMonths(today, 3),
  }[step]();
  const sinceMidnight = Date.parse(now) - Date.parse(startOfDay(today, zone));
  return instant(new Date(Date.parse(startOfDay(then, zone)) + sinceMidnight).toISOString());
}

/** The morrow of the first of these dates that is still to come, at the same time of day; nothing when none is. */
export function afterNext(now: Instant, dates: readonly (string | undefined)[]): Instant | undefined {
  const { zone } = home();
  const today = civilDateAt(now, zone);
  const next = dates.filter((date) => date !== undefined && date >= today).sort()[0];
  if (next === undefined) return undefined;
  const sinceMidnight = Date.parse(now) - Date.parse(startOfDay(today, zone));
  return instant(new Date(Date.parse(startOfDay(addDays(civilDate(next), 1), zone)) + sinceMidnight).toISOString());
}
