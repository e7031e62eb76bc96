import type { Sector } from './rules.ts';

/** A dated example that a lawyer can read, check on a calendar and extend. Dates are 'YYYY-MM-DD'. */
export interface ClockCase {
  /** Number of the golden case, where it is one. */
  readonly ref?: string;
  readonly story: string;
  readonly sector?: Sector;
  readonly silenceInclusive?: boolean;
  readonly on: string;
  readonly days?: number;
  readonly until?: string;
  readonly also?: string;
  readonly nominalOn: string;
  readonly rolledOn?: string;
  readonly targetOn?: string;
  readonly opensOn?: string;
}
