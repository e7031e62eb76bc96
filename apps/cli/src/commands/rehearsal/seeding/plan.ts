/**
 * The first town has a quarter of all disputes, as some mediators have; in the others a mediator body has some ten
 * thousand.
 */
const SHARE_OF_THE_FIRST = 4;
const DISPUTES_OF_A_DATASET = 10_000;

export function datasetsFor(count: number): number {
  return 1 + Math.ceil((count - Math.ceil(count / SHARE_OF_THE_FIRST)) / DISPUTES_OF_A_DATASET);
}

/**
 * Which template and which town the nth copy has. Neighbours in the tables are strangers: what belongs to one organisation
 * lies scattered, as it would after years. `counts` is of copies, by template.
 */
export function planOf(
  counts: readonly number[],
  towns: number,
): (index: number) => { readonly template: number; readonly town: number } {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const template = shuffled(total, 0.618034);
  const organisation = shuffled(total, 0.414214);
  const first = Math.ceil(total / SHARE_OF_THE_FIRST);
  return (index) => ({
    template: placeIn(counts, template(index)),
    town: towns === 1 || organisation(index) < first ? 0 : 1 + (organisation(index) % (towns - 1)),
  });
}

/** Steps of about a fraction of the whole, prime to it: each number below `total` once. */
function shuffled(total: number, fraction: number): (index: number) => number {
  let step = Math.max(1, Math.floor(total * fraction));
  while (divisor(step, total) !== 1) step += 1;
  return (index) => (index * step) % total;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

function placeIn(counts: readonly number[], position: number): number {
  let left = position;
  return counts.findIndex((count) => {
    left -= count;
    return left < 0;
  });
}
