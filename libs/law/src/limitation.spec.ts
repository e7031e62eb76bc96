import { describe, expect, test } from '@jest/globals';
import { lastDayToSue } from './france/civil-code-2224-five-years.ts';
import { addDays, civilDate, limitation } from './index.ts';
import { rulesFor } from './testing/clock-dates.ts';

const suspendedOn = civilDate('2026-11-02');

describe('C. civ. 2238', () => {
  test('G40: a rejected request suspends nothing', () => {
    expect(limitation(rulesFor(), { endedOn: civilDate('2026-11-20') })).toEqual({
      provision: 'FR/CCIV-2238',
      certainty: 'V',
    });
  });

  test('from the notification, while the mediation goes on', () => {
    expect(limitation(rulesFor(), { suspendedOn })).toEqual({
      suspendedOn,
      provision: 'FR/CCIV-2238',
      certainty: 'V',
    });
  });

  test('the mediation ends: limitation runs again, for six months at least', () => {
    expect(limitation(rulesFor(), { suspendedOn, endedOn: civilDate('2026-12-31') })).toMatchObject({
      resumedOn: '2026-12-31',
      resumedBecause: 'mediation-ended',
      notBefore: '2027-06-30',
    });
  });

  test('a proposal was notified before the end: the safer, earlier date counts', () => {
    const facts = { suspendedOn, proposalNotifiedOn: civilDate('2026-12-10'), endedOn: civilDate('2026-12-31') };
    expect(limitation(rulesFor(), facts)).toMatchObject({
      resumedOn: '2026-12-10',
      resumedBecause: 'proposal-notified',
      notBefore: '2027-06-10',
    });
  });
});

describe('energy', () => {
  test('G42: the referral itself suspends, for the period of the mediator', () => {
    const referralReceivedOn = civilDate('2026-04-11');
    const periodEndsOn = addDays(civilDate('2026-04-20'), 90);
    expect(limitation(rulesFor('energy'), { referralReceivedOn })).toMatchObject({ suspendedOn: '2026-04-11' });
    expect(limitation(rulesFor('energy'), { referralReceivedOn, periodEndsOn })).toEqual({
      suspendedOn: '2026-04-11',
      resumedOn: '2026-07-19',
      resumedBecause: 'period-ended',
      provision: 'FR/CENERGIE-L122-1',
      certainty: 'V',
    });
  });
});

test('G39: the merchant has two years, the consumer five', () => {
  expect(lastDayToSue('merchant', civilDate('2026-01-05'))).toBe('2028-01-05');
  expect(lastDayToSue('consumer', civilDate('2024-02-29'))).toBe('2029-02-28');
});
