import type { ClockCase } from '../clock-case.ts';
import { type ClockCode, civilDate, DEFAULT_PRACTICE, dueDate, type Rules, type Sector } from '../index.ts';

export const rulesFor = (sector: Sector = 'general', practice: Partial<Rules['practice']> = {}): Rules => ({
  jurisdiction: 'FR',
  sector,
  practice: { ...DEFAULT_PRACTICE, ...practice },
});

/** What the clock says of a case, reduced to the dates the case states. */
export function told(code: ClockCode, one: ClockCase) {
  const { nominalOn, rolledOn, targetOn, opensOn } = due(code, one);
  return { nominalOn, rolledOn, targetOn, opensOn };
}

/** The dates a case states; what it leaves out is not asked. */
export function stated({ nominalOn, rolledOn, targetOn, opensOn }: ClockCase) {
  return Object.fromEntries(Object.entries({ nominalOn, rolledOn, targetOn, opensOn }).filter(([, date]) => date));
}

export function due(code: ClockCode, { sector, silenceInclusive = false, on, days, until, also }: ClockCase) {
  return dueDate(rulesFor(sector, { silenceInclusive }), code, {
    on: civilDate(on),
    ...(days === undefined ? {} : { days }),
    ...(until === undefined ? {} : { until: civilDate(until) }),
    ...(also === undefined ? {} : { also: civilDate(also) }),
  });
}

export const title = ({ ref, story }: ClockCase) => (ref ? `${ref}: ${story}` : story);
