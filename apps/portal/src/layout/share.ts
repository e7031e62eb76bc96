import { type CivilDate, daysBetween } from '#law';

/** Where a day stands between two others, from 0 to 100: for a thin line, not for a decision. */
export function share(from: CivilDate, to: CivilDate, at: CivilDate): number {
  const whole = daysBetween(from, to);
  return whole <= 0 ? 100 : Math.round(Math.min(1, Math.max(0, daysBetween(from, at) / whole)) * 100);
}
