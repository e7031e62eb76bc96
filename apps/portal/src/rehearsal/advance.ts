import { addDays, addMonths, civilDateAt, type Instant, instant, jurisdiction, startOfDay } from '#law';

export const STEPS = ['day', 'week', 'month', 'threeMonths'] as const;
export type RehearsalStep = (typeof STEPS)[number];

export const isStep = (text: string): text is RehearsalStep => STEPS.some((step) => step === text);

/** The same time of day some civil days on, in Paris; an hour off on the two days when the clocks change. */
export function later(now: Instant, step: RehearsalStep): Instant {
  const { zone } = jurisdiction('FR');
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
