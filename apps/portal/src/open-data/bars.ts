import type { ReportItem } from '#statistics';

const HEIGHT = 28;
/** Room for the labels, the longest bar, and its value. */
const LABELS = 290;
const LONGEST = 260;
const VALUES = 90;

/** Bars drawn on the server: lengths alone; labels and values stand in the table beside them. */
export function barsOf({ rows }: ReportItem) {
  const compared = rows.flatMap(({ label, value, bar }) => (bar === undefined ? [] : [{ label, value, bar }]));
  if (compared.length < 2) return undefined;
  const longest = Math.max(...compared.map(({ bar }) => bar));
  return {
    width: LABELS + LONGEST + VALUES,
    height: compared.length * HEIGHT,
    bars: compared.map(({ label, value, bar }, at) => ({
      label,
      value,
      x: LABELS,
      y: at * HEIGHT,
      middle: at * HEIGHT + 18,
      length: longest === 0 ? 0 : Math.round((LONGEST * bar) / longest),
    })),
  };
}
