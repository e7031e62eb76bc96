/** Draws of one dispute: the same seed and the same number give the same life, whatever happens to the others. */
export function chanceOf(seed, number) {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** Whether something of this likelihood happens. */
    is: (likelihood) => next() < likelihood,
    /** A whole number from one bound to the other, both included. */
    from: (low, high) => low + Math.floor(next() * (high - low + 1)),
    /** One of these, by their weights. */
    of: (weights) => {
      const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
      let left = next() * all;
      for (const [name, weight] of Object.entries(weights)) {
        left -= weight;
        if (left < 0) return name;
      }
      return Object.keys(weights).at(-1);
    },
  };
}

/**
 * How French disputes go wrong. Published figures where there are any: merchants that read and answer (SignalConso, 66 %
 * and 88 %); inadmissible 55 % and mediations carried through 77 %, accepted 80 % (CECMC, 2024); no prior complaint
 * 43.9 % of the inadmissible (MTV, 2022); a mean of 142 days. The rest is our guess, and stands here to be changed.
 */
export const MIX = {
  complaintElsewhere: 0.2,
  merchantAnswers: 0.66 * 0.88,
  answer: { rejected: 40, partial: 20, accepted: 15, offer: 15, holding: 10 },
  goesOnAfterRefusal: 0.75,
  faulty: 0.55,
  fault: { 'no-complaint': 44, 'not-competent': 30, late: 9, unfounded: 9, elsewhere: 8 },
  piecesAskedFor: 0.15,
  mediatorLateToDecide: 0.08,
  merchantEnters: { enters: 70, declines: 12, silent: 18 },
  examination: { proposal: 76, agreement: 13, withdrawal: 6, interruption: 3, conflict: 2 },
  longerThanNinety: 0.25,
  prolonged: 0.5,
  accepts: { consumer: 0.85, merchant: 0.92 },
  silentOnProposal: 0.05,
  closesItself: 0.8,
  executionReported: 0.6,
  mailBounces: 0.01,
};

export const SUBJECT_WEIGHTS = {
  delivery: 22,
  'non-conformity': 16,
  billing: 15,
  refund: 12,
  termination: 10,
  warranty: 8,
  'performance-of-service': 7,
  price: 4,
  cancellation: 4,
  information: 1,
  other: 1,
};
