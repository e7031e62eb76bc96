import { total } from './figures.ts';
import type { ReferralLine } from './referral-line.ts';
import type { Cell, Kind, Tally } from './tally.ts';

/** Fewer than this could point at somebody (our own choice: no text fixes a number). */
export const FEWEST = 5;
const OTHER = 'other';

/** How the kinds of a year are shown in public. */
export interface Coarsening {
  readonly kindOf: (kind: Kind) => Kind;
  /** Whether it may be said which referrals cross a border. */
  readonly crossBorder: boolean;
}

/**
 * What a neighbour could know of somebody's dispute (its subject, its sector, how it came, that it crosses a border) is
 * shown only where at least FEWEST share it. What is too rare becomes `other`; where `other` itself would be too rare,
 * the next rarest joins it, so that nothing can be had by subtraction. What R614-2 orders to publish (grounds, causes,
 * times) points at nobody and stays exact.
 */
export function coarsening({ received }: Pick<Tally, 'received'>): Coarsening {
  const steps: readonly ((kind: Kind) => Kind)[] = [
    (kind) => ({ ...kind, sector: OTHER, channel: OTHER }),
    () => ({ subject: OTHER, sector: OTHER, channel: OTHER }),
  ];
  let shown = [
    ...merged(received.map(({ subject, sector, channel, count }) => own({ subject, sector, channel }, count))),
  ];
  for (const step of steps) {
    shown = merged(shown.map((group) => (group.count < FEWEST ? { ...group, as: step(group.as) } : group)));
  }
  shown = withEnough(shown);
  const found = new Map(shown.flatMap(({ as, of }) => of.map((kind) => [keyOf(kind), as] as const)));
  return {
    kindOf: (kind) => found.get(keyOf(kind)) ?? NONE,
    crossBorder: ['yes', 'no', 'unknown'].every((said) => enough(received, said)),
  };
}

/** A line of the public extract for a year. Of a referral of another year only what this year counts is shown. */
export function publicLine(line: ReferralLine, year: number, shown: Coarsening): ReferralLine {
  if (!line.receivedOn.startsWith(`${year}-`)) return { ...line, ...NONE, crossBorder: 'suppressed' };
  const { subject, sector, channel, crossBorder } = line;
  return {
    ...line,
    ...shown.kindOf({ subject, sector, channel }),
    crossBorder: shown.crossBorder ? crossBorder : 'suppressed',
  };
}

/** The count that goes with those lines. */
export function publicTally(tally: Tally, shown: Coarsening): Tally {
  return {
    ...tally,
    received: tally.received.map(({ crossBorder, count, ...kind }) => ({
      ...shown.kindOf(kind),
      crossBorder: shown.crossBorder ? crossBorder : 'suppressed',
      count,
    })),
  };
}

const NONE: Kind = { subject: OTHER, sector: OTHER, channel: OTHER };

interface Group {
  readonly as: Kind;
  readonly of: readonly Kind[];
  readonly count: number;
}

const own = (kind: Kind, count: number): Group => ({ as: kind, of: [kind], count });
const keyOf = ({ subject, sector, channel }: Kind): string => JSON.stringify([subject, sector, channel]);

function merged(groups: readonly Group[]): Group[] {
  const by = new Map<string, Group>();
  for (const group of groups) {
    const known = by.get(keyOf(group.as));
    by.set(
      keyOf(group.as),
      known === undefined ? group : { as: group.as, of: [...known.of, ...group.of], count: known.count + group.count },
    );
  }
  return [...by.values()];
}

/** Complementary suppression: the rarest of what could be shown joins `other` until `other` holds enough. */
function withEnough(groups: readonly Group[]): Group[] {
  const rest = groups.filter(({ as }) => keyOf(as) !== keyOf(NONE)).sort((a, b) => a.count - b.count);
  const other = groups.filter(({ as }) => keyOf(as) === keyOf(NONE));
  while (other.length > 0 && total(other) < FEWEST && rest.length > 0) other.push(...rest.splice(0, 1));
  return merged([...rest, ...other.map((group) => ({ ...group, as: NONE }))]);
}

function enough(received: readonly Cell<{ readonly crossBorder: string }>[], said: string): boolean {
  const count = total(received.filter(({ crossBorder }) => crossBorder === said));
  return count === 0 || count >= FEWEST;
}
