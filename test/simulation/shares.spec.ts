import { describe, expect, test } from '@jest/globals';
import { processesFor, type Share, wholeOf } from './shares.mjs';

const SHARE: Share = {
  seconds: 10,
  cpuSeconds: 8,
  databaseSeconds: 6,
  lived: { acts: 100, stuck: 0, rounds: 40, refused: { closed: 2 }, last: '2029-03-01' },
  letters: { written: 60, drawn: 3 },
  breaches: [
    { what: 'nobody was told', count: 0, among: 5 },
    { what: 'stuck', count: 0 },
  ],
  faults: {},
  events: 300,
};

describe('a year lived in several processes', () => {
  test('is reported as one: what was counted is added up, the longest share is what it took', () => {
    const other: Share = {
      ...SHARE,
      seconds: 12,
      lived: { ...SHARE.lived, refused: { closed: 1, 'not-open': 4 }, last: '2029-07-09' },
    };
    const whole = wholeOf([SHARE, other]);
    expect(whole).toMatchObject({ seconds: 12, cpuSeconds: 16, databaseSeconds: 12, events: 600 });
    expect(whole.lived).toEqual({
      acts: 200,
      stuck: 0,
      rounds: 80,
      refused: { closed: 3, 'not-open': 4 },
      last: '2029-07-09',
    });
    expect(whole.letters).toEqual({ written: 120, drawn: 6 });
    expect(whole.breaches).toEqual([
      { what: 'nobody was told', count: 0, among: 10 },
      { what: 'stuck', count: 0 },
    ]);
  });

  test.each([0, 1])('what one of them found is in the whole, whichever it was (%i)', (finder) => {
    const found: Share = {
      ...SHARE,
      breaches: [
        { what: 'nobody was told', count: 2, among: 5 },
        { what: 'stuck', count: 1 },
      ],
      faults: { 'duty-missing': { count: 2, first: 'ENT-1' } },
      firstUntold: { reference: 'ENT-1' },
    };
    const whole = wholeOf(finder === 0 ? [found, SHARE] : [SHARE, found]);
    expect(whole.breaches.map(({ count }) => count)).toEqual([2, 1]);
    expect(whole.faults).toEqual({ 'duty-missing': { count: 2, first: 'ENT-1' } });
    expect(whole.firstUntold).toEqual({ reference: 'ENT-1' });
  });

  test.each([
    { disputes: 2_000, processors: 2, processes: 2 },
    { disputes: 2_000, processors: 1, processes: 1 },
    { disputes: 120, processors: 8, processes: 2 },
    { disputes: 1, processors: 8, processes: 1 },
  ])('$disputes disputes on $processors processors: $processes', ({ disputes, processors, processes }) => {
    expect(processesFor(disputes, processors)).toBe(processes);
  });
});
