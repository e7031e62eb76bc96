import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { total } from './figures.ts';
import { coarsening, FEWEST, publicTally } from './suppress.ts';
import type { Tally } from './tally.ts';

type Received = Tally['received'];
const YEAR: Tally = {
  year: 2026,
  received: [],
  decided: [],
  ended: [],
  lasted: [],
  proposed: [],
  feltDays: 0,
  prolonged: 0,
};
const cells = (counts: Readonly<Record<string, number>>, crossBorder: 'yes' | 'no' = 'no'): Received =>
  Object.entries(counts).map(([subject, count]) => ({
    subject,
    sector: 'general',
    channel: 'online',
    crossBorder,
    count,
  }));
const shown = (received: Received): Received => publicTally({ ...YEAR, received }, coarsening({ received })).received;
const subjects = (received: Received): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { subject, count } of shown(received)) counts[subject] = (counts[subject] ?? 0) + count;
  return counts;
};

describe('what is shown in public', () => {
  test('what enough people share is shown as it is', () => {
    expect(subjects(cells({ delivery: 5, billing: 8 }))).toEqual({ delivery: 5, billing: 8 });
  });

  test('what is too rare is other; where other would be too rare, the next rarest joins it', () => {
    expect(subjects(cells({ delivery: 40, billing: 3, price: 4 }))).toEqual({ delivery: 40, other: 7 });
    expect(subjects(cells({ delivery: 40, billing: 3, price: 6 }))).toEqual({ delivery: 40, other: 9 });
  });

  test('a small year shows no subject at all', () => {
    expect(subjects(cells({ delivery: 2, billing: 1 }))).toEqual({ other: 3 });
  });

  test('a rare sector is hidden before its subject is', () => {
    const received: Received = [
      ...cells({ delivery: 20 }),
      { subject: 'delivery', sector: 'energy', channel: 'online', crossBorder: 'no', count: 5 },
      { subject: 'delivery', sector: 'air', channel: 'online', crossBorder: 'no', count: 3 },
      { subject: 'delivery', sector: 'travel', channel: 'online', crossBorder: 'no', count: 4 },
    ];
    expect(shown(received).map(({ subject, sector }) => `${subject} ${sector}`)).toEqual([
      'delivery general',
      'delivery energy',
      'delivery other',
      'delivery other',
    ]);
  });

  test('one dispute across a border among many: neither it nor the others say so', () => {
    const received = [...cells({ delivery: 20 }), ...cells({ delivery: 1 }, 'yes')];
    expect(new Set(shown(received).map(({ crossBorder }) => crossBorder))).toEqual(new Set(['suppressed']));
  });

  test('whatever the year: nobody is lost, and no kind is shown that fewer than five share', () => {
    const cell = fc.record({
      subject: fc.constantFrom('delivery', 'billing', 'price', 'refund'),
      sector: fc.constantFrom('general', 'energy', 'air'),
      channel: fc.constantFrom('online', 'post'),
      crossBorder: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
      count: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (received) => {
        const public_ = shown(received);
        expect(total(public_)).toBe(total(received));
        const kinds = new Map<string, number>();
        for (const { subject, sector, channel, count } of public_) {
          const key = `${subject} ${sector} ${channel}`;
          kinds.set(key, (kinds.get(key) ?? 0) + count);
        }
        if (total(received) < FEWEST)
          expect([...kinds.keys()].filter((key) => key !== 'other other other')).toEqual([]);
        else expect(Math.min(...kinds.values())).toBeGreaterThanOrEqual(FEWEST);
      }),
    );
  });
});
