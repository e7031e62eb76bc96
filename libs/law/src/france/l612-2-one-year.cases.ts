import type { ClockCase } from '../clock-case.ts';

/** L612-2 4°. `on`: the day the complaint was sent; `nominalOn`: the last day to refer the dispute. */
export const oneYearCases: readonly ClockCase[] = [
  { ref: 'G01', story: 'sent Thursday 15 January 2026', on: '2026-01-15', nominalOn: '2027-01-15' },
  { ref: 'G02', story: 'sent on the last day of the year', on: '2026-12-31', nominalOn: '2027-12-31' },
  { ref: 'G03', story: 'sent on 31 August', on: '2026-08-31', nominalOn: '2027-08-31' },
  { ref: 'G04', story: 'a leap day in between: not 365 days', on: '2027-12-29', nominalOn: '2028-12-29' },
  {
    ref: 'G07',
    story: 'the year ends on a Sunday',
    on: '2026-11-21',
    nominalOn: '2027-11-21',
    rolledOn: '2027-11-22',
    targetOn: '2027-11-19',
  },
  {
    ref: 'G09',
    story: 'the year ends on Christmas Day, a Friday',
    on: '2025-12-25',
    nominalOn: '2026-12-25',
    rolledOn: '2026-12-28',
    targetOn: '2026-12-24',
  },
  { ref: 'G11', story: 'an answer in between does not restart the year', on: '2026-06-10', nominalOn: '2027-06-10' },
  { ref: 'G12', story: 'counted from the first letter', on: '2025-09-01', nominalOn: '2026-09-01' },
  { ref: 'G12', story: 'counted from the reminder', on: '2026-02-10', nominalOn: '2027-02-10' },
  { ref: 'G13', story: 'energy: the same year', sector: 'energy', on: '2026-02-10', nominalOn: '2027-02-10' },
  { ref: 'G15', story: 'air passengers: the same year', sector: 'air', on: '2026-02-20', nominalOn: '2027-02-20' },
  { ref: 'G16', story: 'a referral that came early', on: '2026-10-01', nominalOn: '2027-10-01' },
  { story: 'sent on 29 February: the last day of February', on: '2028-02-29', nominalOn: '2029-02-28' },
];
