/**
 * @typedef {object} Share
 * @property {number} seconds
 * @property {number} cpuSeconds
 * @property {number} databaseSeconds
 * @property {{ acts: number, stuck: number, rounds: number, refused: Record<string, number>, last?: string | undefined }} lived
 * @property {Record<string, number>} letters
 * @property {{ what: string, count: number, among?: number }[]} breaches
 * @property {Record<string, { count: number, first: unknown }>} faults
 * @property {unknown} [firstUntold]
 * @property {number} events
 */

/** How many processes live a year: one for each processor, and each worth the seconds that it takes to begin. */
export const processesFor = (disputes, processors) => Math.max(1, Math.min(processors, Math.floor(disputes / 50)));

/**
 * The report of a year from those of its shares: what was counted is added up, the longest share is what the year took,
 * and of examples the first is kept.
 *
 * @param {readonly Share[]} shares
 * @returns {Share}
 */
export function wholeOf(shares) {
  const [first] = shares;
  const sum = (of) => shares.reduce((total, share) => total + of(share), 0);
  const summed = (of) => added(shares.map(of));
  return {
    seconds: Math.max(...shares.map(({ seconds }) => seconds)),
    cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds),
    databaseSeconds: sum(({ databaseSeconds }) => databaseSeconds),
    lived: {
      ...first.lived,
      ...summed(({ lived: { acts, stuck, rounds } }) => ({ acts, stuck, rounds })),
      refused: summed(({ lived }) => lived.refused),
      last: shares
        .map(({ lived }) => lived.last)
        .sort()
        .at(-1),
    },
    letters: summed(({ letters }) => letters),
    breaches: first.breaches.map(({ what, among }, at) => ({
      what,
      count: sum(({ breaches }) => breaches[at].count),
      ...(among === undefined ? {} : { among: sum(({ breaches }) => breaches[at].among) }),
    })),
    faults: faultsOf(shares.flatMap(({ faults }) => Object.entries(faults))),
    firstUntold: shares.map(({ firstUntold }) => firstUntold).find((found) => found !== undefined),
    events: sum(({ events }) => events),
  };
}

/** Counts under the same name, added; a name that only one has is kept. */
function added(counts) {
  const total = {};
  for (const one of counts) for (const [name, count] of Object.entries(one)) total[name] = (total[name] ?? 0) + count;
  return total;
}

function faultsOf(entries) {
  const all = {};
  for (const [kind, { count, first }] of entries)
    all[kind] = { count: (all[kind]?.count ?? 0) + count, first: all[kind]?.first ?? first };
  return all;
}
