import type { ClockCase } from '../clock-case.ts';

/** R612-5. `on`: the day of notification (R612-2); `nominalOn`: the ninetieth day, or the date the mediator prolonged to. */
export const ninetyDaysCases: readonly ClockCase[] = [
  {
    ref: 'G23',
    story: 'ninety days, not three months',
    on: '2026-11-02',
    nominalOn: '2027-01-31',
    rolledOn: '2027-02-01',
    targetOn: '2027-01-29',
  },
  {
    ref: 'G25',
    story: 'through a February of 28 days',
    on: '2026-12-01',
    nominalOn: '2027-03-01',
    targetOn: '2027-03-01',
  },
  { story: 'through a February of 29 days', on: '2027-12-01', nominalOn: '2028-02-29', targetOn: '2028-02-29' },
  {
    ref: 'G26',
    story: 'to 8 May, a holiday',
    on: '2026-02-07',
    nominalOn: '2026-05-08',
    rolledOn: '2026-05-11',
    targetOn: '2026-05-07',
  },
  {
    ref: 'G28',
    story: 'the earlier of two dispatches',
    on: '2026-03-02',
    nominalOn: '2026-05-31',
    targetOn: '2026-05-29',
  },
  { ref: 'G28', story: 'the later of two dispatches', on: '2026-03-04', nominalOn: '2026-06-02' },
  {
    ref: 'G29',
    story: 'prolonged by thirty days: the new date replaces the ninetieth day',
    on: '2026-11-02',
    until: '2027-03-02',
    nominalOn: '2027-03-02',
  },
];
