import { type CivilDate, civilDateAt, type Instant } from './civil-date.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { jurisdiction } from './jurisdictions.ts';
import type { JurisdictionCode } from './rules.ts';

/** The State where this portal stands: what belongs to no dispute follows its law and its days. A dispute has its own, kept with it. */
const HOME: JurisdictionCode = 'FR';

export function home(): Jurisdiction {
  return jurisdiction(HOME);
}

/** The civil date of an instant for pages, lists and rounds that belong to no dispute. */
export function dayAtHome(now: Instant): CivilDate {
  return civilDateAt(now, home().zone);
}
