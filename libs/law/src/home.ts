import { type CivilDate, civilDateAt, type Instant } from './civil-date.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { jurisdiction } from './jurisdictions.ts';
import type { JurisdictionCode } from './rules.ts';

/** Code of the State of this portal. Its law and its days apply outside any dispute; a dispute keeps its own code. */
const HOME: JurisdictionCode = 'FR';

/** Returns the jurisdiction of the portal itself, whose law and days apply outside any dispute. */
export function home(): Jurisdiction {
  return jurisdiction(HOME);
}

/** Returns the civil date of an instant at home, for pages, lists and periodic tasks that belong to no dispute. */
export function dayAtHome(now: Instant): CivilDate {
  return civilDateAt(now, home().zone);
}
