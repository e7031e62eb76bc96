/**
 * Days of the week that are worked: "working days" of the Union exclude Saturday, French « jours ouvrables » often
 * include it. Never guessed: each rule states it.
 */
export type Week = 'MON_FRI' | 'MON_SAT';

/** List of public holidays: none, the national one of France, or that of a region or territory. */
export type HolidayList =
  /** Public holidays that were not read: Saturdays and Sundays alone. */
  | 'none'
  | 'FR-national'
  | 'FR-alsace-moselle'
  | 'FR-guadeloupe'
  | 'FR-guyane'
  | 'FR-martinique'
  | 'FR-mayotte'
  | 'FR-nouvelle-caledonie'
  | 'FR-la-reunion'
  | 'FR-polynesie-francaise'
  | 'FR-saint-barthelemy'
  | 'FR-saint-martin'
  | 'FR-wallis-et-futuna';

/** Calendar by which working days are counted: worked days of the week, and a list of public holidays. */
export interface Calendar {
  readonly week: Week;
  readonly holidays: HolidayList;
}
