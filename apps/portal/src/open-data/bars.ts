import type { ReportItem } from '#statistics';

const HEIGHT = 28;
const WIDTH = 320;

/** Bars drawn on the server: lengths alone; labels and values stand in the table beside them. */
export function barsOf({ rows }: ReportItem) {
  const compared = rows.flatMap(({ label, value, bar }) => (bar === undefined ? [] : [{ label, value, bar }]));
  if (compared.length < 2) return undefined;
  const longest = Math.max(...compared.map(({ bar }) => bar));
  return {
    width: 2 * WIDTH,
    height: compared.length * HEIGHT,
    bars: compared.map(({ label, value, bar }, at) => ({
      label,
      value,
      y: at * HEIGHT,
      middle: at * HEIGHT + 18,
      length: longest === 0 ? 0 : Math.round((WIDTH * bar) / longest),
    })),
  };
}
