/** The first town has a quarter of all disputes, as some mediators have; in the others a mediator body has some ten thousand. */
const SHARE_OF_THE_FIRST = 4;
const DISPUTES_OF_A_DATASET = 10_000;

export function datasetsFor(count) {
  return 1 + Math.ceil((count - Math.ceil(count / SHARE_OF_THE_FIRST)) / DISPUTES_OF_A_DATASET);
}

/**
 * Which template and which town the nth copy has. Neighbours in the tables are strangers: what belongs to one organisation lies
 * scattered, as it would after years.
 *
 * @param {number[]} counts  of copies, by template
 */
export function planOf(counts, datasets) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const template = shuffled(total, 0.618034);
  const stack = shuffled(total, 0.414214);
  const first = Math.ceil(total / SHARE_OF_THE_FIRST);
  return (index) => ({
    template: placeIn(counts, template(index)),
    parties: datasets === 1 || stack(index) < first ? 0 : 1 + (stack(index) % (datasets - 1)),
  });
}

/** Steps of about a fraction of the whole, prime to it: each number below `total` once. */
function shuffled(total, fraction) {
  let step = Math.max(1, Math.floor(total * fraction));
  while (divisor(step, total) !== 1) step += 1;
  return (index) => (index * step) % total;
}

function divisor(a, b) {
  return b === 0 ? a : divisor(b, a % b);
}

function placeIn(counts, position) {
  let left = position;
  for (let place = 0; ; place += 1) {
    if (left < counts[place]) return place;
    left -= counts[place];
  }
}
