import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDate } from '#law';
import {
  coarsening,
  countsIn,
  EXTRACT_HEADER,
  extractLine,
  figuresOf,
  publicLine,
  publicTally,
  type ReferralLine,
  tallyOf,
} from '#statistics';
import { root } from '../support/source-files.ts';
import { byTheText } from './by-the-text.ts';

const day = fc.integer({ min: 0, max: 1095 }).map((days) => addDays(civilDate('2027-01-01'), days));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Lines as they could be and as they could not: the two programs must agree on both. */
const line = fc
  .record({
    receivedOn: day,
    admissibility: fc.constantFrom('admitted', 'rejected', 'redirected', 'pending'),
    admissibilityOn: maybe(day),
    ground: maybe(fc.constantFrom('1', '2', '3', '4', '5')),
    notifiedOn: maybe(day),
    prolongations: fc.nat({ max: 2 }),
    proposalOn: maybe(day),
    sense: maybe(fc.constantFrom('consumer', 'partial', 'merchant')),
    endedOn: maybe(day),
    endType: maybe(
      fc.constantFrom(
        'agreement',
        'proposal-accepted',
        'proposal-refused',
        'proposal-lapsed',
        'declined',
        'withdrawn-consumer',
        'withdrawn-merchant',
        'interrupted',
      ),
    ),
    endCause: maybe(fc.constantFrom('court-seised', 'merchant-silent')),
    executed: maybe(fc.constantFrom('yes', 'no', 'unknown')),
    crossBorder: fc.constantFrom('yes', 'no', 'unknown'),
    subject: fc.constantFrom('delivery', 'billing', 'price, "quoted"', 'refund'),
    sector: fc.constantFrom('general', 'energy'),
    channel: fc.constantFrom('online', 'post'),
  })
  .map((facts) => facts as ReferralLine);

function recomputed(lines: readonly ReferralLine[], year: number) {
  const input = `${[EXTRACT_HEADER, ...lines.map(extractLine)].join('\n')}\n`;
  const words = [join(root, 'tools/recompute.mjs'), '-', '--year', String(year)];
  const { stdout, stderr } = spawnSync(process.execPath, words, { input, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('what we print and what anybody works out', () => {
  test.each([0, 1, 2, 7, 60, 1500])('agree figure by figure on %i referrals, in public and inside', (size) => {
    const lines = fc.sample(fc.array(line, { minLength: size, maxLength: size }), { numRuns: 1, seed: size })[0] ?? [];
    const year = 2028;
    const tally = tallyOf(lines, year);
    expect(recomputed(lines, year)).toEqual(JSON.parse(JSON.stringify(figuresOf(tally))));
    const shown = coarsening(tally);
    const extract = lines.filter((one) => countsIn(one, year)).map((one) => publicLine(one, year, shown));
    expect(recomputed(extract, year)).toEqual(JSON.parse(JSON.stringify(figuresOf(publicTally(tally, shown)))));
  });

  test('and both agree with the text, read a third time', () => {
    const figures = (lines: readonly ReferralLine[]) => JSON.parse(JSON.stringify(figuresOf(tallyOf(lines, 2028))));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        expect(figures(lines)).toEqual(JSON.parse(JSON.stringify(byTheText(lines, 2028))));
      }),
      { numRuns: 200 },
    );
  });
});
