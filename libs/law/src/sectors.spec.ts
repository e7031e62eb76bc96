import { describe, expect, test } from '@jest/globals';
import {
  civilDate,
  computeClocks,
  dueDate,
  provision,
  readFacts,
  SECTOR_REGIMES,
  SECTORS,
  sectorRegime,
} from './index.ts';
import { rulesFor } from './testing/clock-dates.ts';

const FACTS = {
  complaintSentOn: '2026-01-15',
  complaintReceivedOn: '2026-01-16',
  referralReceivedAt: '2026-04-11T10:00:00+02:00',
  referralNotifiedAt: ['2026-04-20T10:00:00+02:00'],
};

function codesIn(sector: string): readonly string[] {
  const read = readFacts({ ...FACTS, sector });
  return read.ok ? computeClocks(read.facts).clocks.map(({ code }) => code) : [];
}

describe('the regime of each trade', () => {
  test('every sector has one, and rests on provisions of the register', () => {
    expect(SECTOR_REGIMES.map(({ code }) => code)).toEqual([...SECTORS, 'post']);
    for (const { silence, outcome, beforeCourt } of SECTOR_REGIMES) {
      for (const id of [silence?.provision, outcome?.provision, beforeCourt]) {
        if (id !== undefined) expect(provision(id).id).toBe(id);
      }
    }
  });

  test.each(SECTORS)('%s: its silence is what the clock says', (sector) => {
    const { silence } = sectorRegime(sector);
    const due = dueDate(rulesFor(sector), 'K2', { on: civilDate('2026-01-15') });
    expect(due).toMatchObject({ nature: silence?.nature, provision: silence?.provision, nominalOn: '2026-03-15' });
  });

  test.each(SECTORS)('%s: its answers and its suspension are those that are computed', (sector) => {
    const { answers, suspendedBy } = sectorRegime(sector);
    const codes = codesIn(sector);
    expect(codes.filter((code) => /^K[345]/.test(code))).toEqual(answers);
    expect(codes.includes('K13')).toBe(suspendedBy === 'referral');
    expect(codes.includes('K11')).toBe(suspendedBy === 'notification');
  });

  test('air passengers alone must try mediation before court', () => {
    expect(SECTOR_REGIMES.filter(({ beforeCourt }) => beforeCourt).map(({ code }) => code)).toEqual(['air']);
  });

  test('La Poste: an opinion within two months, after a final refusal, and no silence to count', () => {
    expect(sectorRegime('post')).toMatchObject({ outcome: { months: 2 } });
    expect(sectorRegime('post').silence).toBeUndefined();
  });
});
