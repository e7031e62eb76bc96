/**
 * Whether everything is tried that could be (`ENTENTE_TESTS=full`, as in `.ci/run` on the recommended Node), or a part of it, drawn
 * anew in each run, as in `npm test`.
 */
export const EVERYTHING = process.env['ENTENTE_TESTS'] === 'full';

const SEED = Number(process.env['ENTENTE_TESTS_SEED'] ?? Math.floor(Math.random() * 1_000_000));

/**
 * Returns one in `oneIn` of the items, drawn by a seed that is printed, or all of them when everything is tried. The same
 * `ENTENTE_TESTS_SEED` draws the same.
 */
export function portion<T>(items: readonly T[], oneIn: number, what: string): readonly T[] {
  if (EVERYTHING) return items;
  let state = SEED;
  const drawn = items.filter(() => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % 65_536 < 65_536 / oneIn;
  });
  process.stdout.write(`${drawn.length} of ${items.length} ${what}, drawn with ENTENTE_TESTS_SEED=${SEED}\n`);
  return drawn;
}
