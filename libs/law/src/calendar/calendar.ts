/** Which days of the week are worked: the Union's "working days" leave Saturday out, French « jours ouvrables » often keep it. Never guessed: each rule says. */
export type Week = 'MON_FRI' | 'MON_SAT';

export type HolidayList = 'FR-national' | 'FR-alsace-moselle';

export interface Calendar {
  readonly week: Week;
  readonly holidays: HolidayList;
}
