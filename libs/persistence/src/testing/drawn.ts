/** So many numbers below a limit, the same for the same seed (specs only). */
export type Pick = (below: number) => number;

export function chance(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function shuffled<T>(items: readonly T[], pick: Pick): readonly T[] {
  const drawn = items.map((item) => ({ item, order: pick(1_000_000) }));
  return drawn.sort((a, b) => a.order - b.order).map(({ item }) => item);
}

/** What a run draws is drawn again with the same seed; what is drawn by default is always the same. */
export function seedFrom(setting: string): number {
  const seed = Number(process.env[setting] ?? 2026);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Error(`${setting} is a number`);
  return seed;
}
