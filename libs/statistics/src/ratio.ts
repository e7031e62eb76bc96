/** A number with three decimals at most, or no number where there is nothing to divide by. */
export type Ratio = number | 'sans objet';

/** Three decimals, a half rounded up, in whole numbers; a denominator of nought is "sans objet", never 0 %. */
export function ratio(part: number, whole: number): Ratio {
  return whole === 0 ? 'sans objet' : Math.floor((2000 * part + whole) / (2 * whole)) / 1000;
}

/** In proportion between neighbours, as `percentile_cont` of SQL: the 50th of an even number is the mean of the middle two. */
export function percentile(
  lasted: readonly { readonly days: number; readonly count: number }[],
  percent: number,
): Ratio {
  const cells = [...lasted].sort((a, b) => a.days - b.days);
  const all = cells.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return 'sans objet';
  const at = (place: number): number => {
    let passed = 0;
    for (const { days, count } of cells) {
      passed += count;
      if (place < passed) return days;
    }
    return cells.at(-1)?.days ?? 0;
  };
  const place = percent * (all - 1);
  const below = Math.floor(place / 100);
  const low = at(below);
  return ratio(low * 100 + (at(below + 1) - low) * (place % 100), 100);
}
