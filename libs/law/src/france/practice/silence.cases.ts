import type { ClockCase } from '../../clock-case.ts';

/** K2. `on`: the day the complaint was sent; `nominalOn`: the last day of silence; `opensOn`: the first day of the referral. */
export const silenceCases: readonly ClockCase[] = [
  { ref: 'G01', story: 'a plain case', on: '2026-01-15', nominalOn: '2026-03-15', opensOn: '2026-03-16' },
  { ref: 'G02', story: 'no 31 February', on: '2026-12-31', nominalOn: '2027-02-28', opensOn: '2027-03-01' },
  {
    ref: 'G03',
    story: 'the right opens on a Sunday that is All Saints, and is not moved',
    on: '2026-08-31',
    nominalOn: '2026-10-31',
    rolledOn: '2026-10-31',
    targetOn: '2026-10-30',
    opensOn: '2026-11-01',
  },
  { ref: 'G04', story: 'a leap day', on: '2027-12-29', nominalOn: '2028-02-29', opensOn: '2028-03-01' },
  { ref: 'G07', story: 'sent on a Saturday', on: '2026-11-21', nominalOn: '2027-01-21', opensOn: '2027-01-22' },
  { ref: 'G09', story: 'sent on Christmas Day', on: '2025-12-25', nominalOn: '2026-02-25', opensOn: '2026-02-26' },
  {
    ref: 'G13',
    story: 'energy, where two months are law',
    sector: 'energy',
    on: '2026-02-10',
    nominalOn: '2026-04-10',
    opensOn: '2026-04-11',
  },
  {
    ref: 'G15',
    story: 'air passengers, by charter',
    sector: 'air',
    on: '2026-02-20',
    nominalOn: '2026-04-20',
    opensOn: '2026-04-21',
  },
  { ref: 'G16', story: 'parked until', on: '2026-10-01', nominalOn: '2026-12-01', opensOn: '2026-12-02' },
  {
    ref: 'G01',
    story: 'a charter that opens on the anniversary itself',
    silenceInclusive: true,
    on: '2026-01-15',
    nominalOn: '2026-03-15',
    opensOn: '2026-03-15',
  },
];
