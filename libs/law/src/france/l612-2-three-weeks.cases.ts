import type { ClockCase } from '../clock-case.ts';

/** L612-2, last paragraph. `on`: the day the file was received; `nominalOn`: the last day to tell the consumer of a rejection. */
export const threeWeeksCases: readonly ClockCase[] = [
  {
    ref: 'G17',
    story: 'received on a Monday',
    on: '2026-11-02',
    nominalOn: '2026-11-23',
    rolledOn: '2026-11-23',
    targetOn: '2026-11-23',
  },
  {
    ref: 'G18',
    story: 'received online on a Saturday',
    on: '2026-04-25',
    nominalOn: '2026-05-16',
    rolledOn: '2026-05-18',
    targetOn: '2026-05-15',
  },
  {
    ref: 'G20',
    story: 'across the end of summer time, to a holiday',
    on: '2026-10-21',
    nominalOn: '2026-11-11',
    rolledOn: '2026-11-12',
    targetOn: '2026-11-10',
  },
  { ref: 'G22', story: 'received incomplete', on: '2026-09-01', nominalOn: '2026-09-22', targetOn: '2026-09-22' },
  { ref: 'G22', story: 'the later reading, from completeness', on: '2026-09-20', nominalOn: '2026-10-11' },
  { story: 'across the start of summer time', on: '2026-03-16', nominalOn: '2026-04-06', rolledOn: '2026-04-07' },
];
