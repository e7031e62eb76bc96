import { percentile, type Ratio, ratio } from './ratio.ts';
import { AGREED, type EndType, INTERRUPTED } from './referral-line.ts';
import type { Cell, Tally } from './tally.ts';

/** Figures of the eight items of R614-2, by the number of the item. Shares are fractions of one. */
export interface Figures {
  readonly 1: {
    readonly referrals: number;
    readonly bySubject: Readonly<Record<string, number>>;
    readonly crossBorder: number | 'suppressed';
  };
  readonly 2: { readonly mostFrequent: readonly string[] };
  readonly 3: { readonly rejectedShare: Ratio; readonly grounds: Readonly<Record<Ground, Ratio>> };
  readonly 4: { readonly interruptedShare: Ratio; readonly causes: Readonly<Record<string, Ratio>> | 'sans objet' };
  readonly 5: {
    readonly statutoryMeanDays: Ratio;
    readonly feltMeanDays: Ratio;
    readonly medianDays: Ratio;
    readonly p90Days: Ratio;
    readonly over90Share: Ratio;
    readonly prolongedShare: Ratio;
  };
  readonly 6: { readonly executedShare: Ratio; readonly unknownShare: Ratio };
  /** 7° is a fact about the mediator, not a count. */
  readonly 7: 'sans objet';
  readonly 8: {
    readonly consumerShare: Ratio;
    readonly partialShare: Ratio;
    readonly merchantShare: Ratio;
    readonly amicableShare: Ratio;
  };
}

const GROUNDS = ['1', '2', '3', '4', '5'] as const;
type Ground = (typeof GROUNDS)[number];
const MOST_FREQUENT = 5;
const NINETY = 90;

/** Returns the figures of R614-2 for a year, from its tally. Durations are in days; shares are fractions of one. */
export function figuresOf(tally: Tally): Figures {
  const { received, decided, ended, lasted, proposed, feltDays, prolonged } = tally;
  const subjects = byCount(received, ({ subject }) => subject);
  const rejected = decided.filter(({ admissibility }) => admissibility === 'rejected');
  const interrupted = ended.filter(({ endType }) => INTERRUPTED.includes(endType as EndType));
  const agreed = ended.filter(({ endType }) => AGREED.includes(endType as EndType));
  const [yes, no] = ['yes', 'no'].map((said) => total(agreed.filter(({ executed }) => executed === said)));
  const [known, all, n] = [(yes ?? 0) + (no ?? 0), total(agreed), total(ended)];
  const favouring = (sense: string): Ratio =>
    ratio(total(proposed.filter((cell) => cell.sense === sense)), total(proposed));
  return {
    1: { referrals: total(received), bySubject: Object.fromEntries(subjects), crossBorder: crossBorder(tally) },
    2: { mostFrequent: subjects.slice(0, MOST_FREQUENT).map(([subject]) => subject) },
    3: {
      rejectedShare: ratio(total(rejected), total(decided)),
      grounds: Object.fromEntries(
        GROUNDS.map((ground) => [
          ground,
          ratio(total(rejected.filter((cell) => cell.ground === ground)), total(rejected)),
        ]),
      ) as Record<Ground, Ratio>,
    },
    4: {
      interruptedShare: ratio(total(interrupted), n),
      causes:
        interrupted.length === 0
          ? 'sans objet'
          : Object.fromEntries(
              byCount(interrupted, ({ endCause, endType }) => endCause || endType).map(([cause, count]) => [
                cause,
                ratio(count, total(interrupted)),
              ]),
            ),
    },
    5: {
      statutoryMeanDays: ratio(
        lasted.reduce((sum, { days, count }) => sum + days * count, 0),
        n,
      ),
      feltMeanDays: ratio(feltDays, n),
      medianDays: percentile(lasted, 50),
      p90Days: percentile(lasted, 90),
      over90Share: ratio(total(lasted.filter(({ days }) => days > NINETY)), n),
      prolongedShare: ratio(prolonged, n),
    },
    6: { executedShare: ratio(yes ?? 0, known), unknownShare: ratio(all - known, all) },
    7: 'sans objet',
    8: {
      consumerShare: favouring('consumer'),
      partialShare: favouring('partial'),
      merchantShare: favouring('merchant'),
      amicableShare: ratio(all, n),
    },
  };
}

function crossBorder({ received }: Tally): number | 'suppressed' {
  if (received.some((cell) => cell.crossBorder === 'suppressed')) return 'suppressed';
  return total(received.filter((cell) => cell.crossBorder === 'yes'));
}

/** Returns the sum of the counts of the cells. */
export function total(cells: readonly { readonly count: number }[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}

/** Returns the total count of each key, the most frequent first, equals in alphabetical order. */
function byCount<T>(
  cells: readonly Cell<T>[],
  keyOf: (cell: Cell<T>) => string,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + cell.count);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
