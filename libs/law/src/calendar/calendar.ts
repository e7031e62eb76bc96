/** Which days of the week are worked: the Union's "working days" leave Saturday out, French « jours ouvrables » often keep it. Never guessed: each rule says. */
export type Week = 'MON_FRI' | 'MON_SAT';

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

export interface Calendar {
  readonly week: Week;
  readonly holidays: HolidayList;
}
