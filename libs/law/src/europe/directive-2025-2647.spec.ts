import { describe, expect, test } from '@jest/globals';
import { civilDate } from '../civil-date.ts';
import { dueDate, editionOn } from '../clocks.ts';
import { rulesFor } from '../testing/clock-dates.ts';
import { humanReview, mayBundle } from './directive-2025-2647-people.ts';
import { type DisputeScope, inScope } from './directive-2025-2647-scope.ts';
import { mustReply, silenceTakenFor } from './directive-2025-2647-silence.ts';

const asleep = civilDate('2028-09-19');
const awake = civilDate('2028-09-20');

describe('Directive (EU) 2025/2647 sleeps until 20 September 2028', () => {
  test('the same invitation, a day apart, is counted by two texts, and each date says by which', () => {
    const before = dueDate(rulesFor(), 'K9', { on: asleep });
    const after = dueDate(rulesFor(), 'K9', { on: awake });
    expect(before).toMatchObject({
      nature: 'practice',
      provision: 'FR/practice/merchant-entry',
      nominalOn: '2028-10-10',
    });
    expect(after).toMatchObject({ nature: 'law', provision: 'EU/DIR-2025-2647', nominalOn: '2028-10-18' });
    expect([before.edition, after.edition]).toEqual(['FR@2026-02-07', 'FR@2028-09-20']);
  });

  test('an edition of the law begins on each day on which a text begins or ends', () => {
    expect(
      ['2025-07-19', '2025-07-20', '2025-09-01', '2026-02-06', '2026-02-07'].map((on) =>
        editionOn('FR', civilDate(on)),
      ),
    ).toEqual(['FR', 'FR@2025-07-20', 'FR@2025-09-01', 'FR@2025-09-01', 'FR@2026-02-07']);
  });

  test('a merchant need not answer; then it must, save three exceptions', () => {
    expect(mustReply(asleep)).toBe(false);
    expect(mustReply(awake)).toBe(true);
    for (const because of ['compulsory', 'consent-not-needed', 'committed'] as const) {
      expect(mustReply(awake, because)).toBe(false);
      expect(silenceTakenFor(awake, because)).toBe('nothing');
    }
    expect([silenceTakenFor(asleep), silenceTakenFor(awake)]).toEqual(['refusal-by-charter', 'refusal']);
  });

  test.each<[string, Partial<DisputeScope>, string]>([
    ['before the contract', { phase: 'pre-contractual' }, 'pre-contractual'],
    ['paid with data', { counterpart: 'personal-data' }, 'paid-with-data'],
    ['a merchant elsewhere who accepts', { merchantIn: 'elsewhere', merchantAccepted: true }, 'outside-the-union'],
  ])('%s: out, then in', (_what, about, because) => {
    const scope: DisputeScope = { phase: 'performance', counterpart: 'price', merchantIn: 'union', ...about };
    expect(inScope(asleep, scope)).toEqual({ inScope: false, because });
    expect(inScope(awake, scope)).toEqual({ inScope: true });
  });

  test('a merchant elsewhere who does not accept stays out; an ordinary dispute was always in', () => {
    const ordinary = { phase: 'performance', counterpart: 'price', merchantIn: 'union' } as const;
    expect(inScope(awake, { ...ordinary, merchantIn: 'elsewhere' })).toEqual({
      inScope: false,
      because: 'outside-the-union',
    });
    expect(inScope(asleep, ordinary)).toEqual({ inScope: true });
  });

  test('automated means are told at any date, and reviewed by a person on request from then on', () => {
    expect(humanReview(asleep, true)).toEqual({ told: true, reviewOnRequest: false });
    expect(humanReview(awake, true)).toEqual({ told: true, reviewOnRequest: true });
    expect(humanReview(awake, false)).toEqual({ told: false, reviewOnRequest: false });
  });

  test('disputes are dealt with together when every consumer consents, against one merchant', () => {
    const two = [
      { merchantId: 'm', consented: true },
      { merchantId: 'm', consented: true },
    ];
    expect(mayBundle(asleep, two)).toBe(false);
    expect(mayBundle(awake, two)).toBe(true);
    expect(mayBundle(awake, [...two, { merchantId: 'm', consented: false }])).toBe(false);
    expect(mayBundle(awake, [...two, { merchantId: 'other', consented: true }])).toBe(false);
    expect(mayBundle(awake, two.slice(1))).toBe(false);
  });
});
