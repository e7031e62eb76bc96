/** Beyond this, somebody with patience learns something; below, the network hides it. */
const MATTERS_MS = 1.5;
const RESAMPLES = 400;

export interface Compared {
  /** How much longer the first takes than the second, in ms, and between what it lies in all but one case of five hundred. */
  readonly difference: number;
  readonly least: number;
  readonly most: number;
  readonly toldApart: boolean;
}

/**
 * Whether two kinds of answers can be told apart by their time. The faster half of each is looked at: what else the machine
 * does makes some answers late and none early. A difference counts when chance alone does not explain it (bootstrap) and
 * when it is large enough to be of use; a busy machine widens what chance explains, and so cries no wolf.
 */
export function comparedTimes(first: readonly number[], second: readonly number[]): Compared {
  const difference = fasterHalf(first) - fasterHalf(second);
  const drawn = Array.from({ length: RESAMPLES }, () => fasterHalf(resampled(first)) - fasterHalf(resampled(second)));
  drawn.sort((a, b) => a - b);
  const [least = 0, most = 0] = [drawn[0], drawn.at(-1)];
  return { difference, least, most, toldApart: least > MATTERS_MS || most < -MATTERS_MS };
}

function fasterHalf(times: readonly number[]): number {
  const faster = [...times].sort((a, b) => a - b).slice(0, Math.ceil(times.length / 2));
  return faster.reduce((sum, one) => sum + one, 0) / faster.length;
}

const resampled = (times: readonly number[]): number[] =>
  times.map(() => times[Math.floor(Math.random() * times.length)] ?? 0);
