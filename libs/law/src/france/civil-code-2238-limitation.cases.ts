import type { ClockCase } from '../clock-case.ts';

/** C. civ. 2238 al. 2. `on`: the day the mediation ended; `also`: the day a proposal was notified; `nominalOn`: limitation is not acquired before. */
export const resumptionCases: readonly ClockCase[] = [
  {
    story: 'six months from the end, on a Sunday, never moved',
    on: '2026-11-16',
    nominalOn: '2027-05-16',
    rolledOn: '2027-05-16',
    targetOn: '2027-05-14',
  },
  { story: '31 August and six months: the last day of February', on: '2026-08-31', nominalOn: '2027-02-28' },
  {
    story: 'the proposal came first, and counts',
    on: '2026-09-30',
    also: '2026-09-10',
    nominalOn: '2027-03-10',
  },
  {
    story: 'energy: no floor of six months in its own text',
    sector: 'energy',
    on: '2026-11-16',
    nominalOn: '2026-11-16',
  },
];
