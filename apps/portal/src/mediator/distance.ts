import { type CivilDate, civilDate, daysBetween } from '#law';

/** How near a date is, for the eye; the words beside it say the same. */
export interface Distance {
  readonly on: string;
  readonly days: number;
  readonly tone: 'late' | 'soon' | 'calm';
}

const SOON = 7;

/** Worked out when read, never stored. */
export function distanceTo(on: string, today: CivilDate): Distance {
  const days = daysBetween(today, civilDate(on));
  return { on, days, tone: days < 0 ? 'late' : days <= SOON ? 'soon' : 'calm' };
}
