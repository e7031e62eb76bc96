import type { ClockCase } from '../clock-case.ts';

/** R612-4. `on`: the day the proposal was notified; `opensOn`: the first day it can be accepted; `nominalOn`: the last day to answer. */
export const acceptanceCases: readonly ClockCase[] = [
  {
    story: 'fifteen days by default, ending on Easter Monday',
    on: '2026-03-22',
    nominalOn: '2026-04-06',
    rolledOn: '2026-04-07',
    targetOn: '2026-04-03',
    opensOn: '2026-03-23',
  },
  {
    story: 'the mediator fixes a month, across both year and winter time',
    on: '2026-12-20',
    days: 30,
    nominalOn: '2027-01-19',
    opensOn: '2026-12-21',
  },
];
