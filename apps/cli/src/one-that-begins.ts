import { Ending } from '#tools/start/ending.mjs';

/** The only one whose id begins as it was typed. */
export function oneThatBegins<T>(among: readonly T[], idOf: (one: T) => string, typed: string, what: string): T {
  const [found, ...others] = among.filter((one) => idOf(one).startsWith(typed));
  if (found === undefined) throw new Ending('usage', `No ${what}.`);
  if (others.length > 0) throw new Ending('usage', `More than one begins with ${typed}: write more of it.`);
  return found;
}
