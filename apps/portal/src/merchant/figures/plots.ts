import { type Figures, type Origin, percent } from './figures.ts';

/** A bar of a drawing, in its units; no style is written into the page, so places are attributes. */
export interface Bar {
  readonly label: string;
  readonly value: string;
  /** From 0 to 100. */
  readonly length: number;
  readonly second?: number;
}

const HIGHEST = 100;
const MONTHS = 12;

/** Every figure drawn as bars: what it counts on the left, how many on the right. The same is told in words beside it. */
export function plotsOf(
  figures: Figures,
  names: {
    readonly claim: (key: string) => string;
    readonly origin: (key: Origin) => string;
    readonly answer: (key: string) => string;
    readonly month: (key: string) => string;
    readonly wait: (upTo: number | undefined, after: number | undefined) => string;
  },
) {
  const months = figures.months.slice(-MONTHS);
  const most = Math.max(1, ...months.map(({ received }) => received));
  return {
    received: months.map(
      ({ month, received, answered }): Bar => ({
        label: names.month(month),
        value: `${received}`,
        length: (HIGHEST * received) / most,
        second: (HIGHEST * answered) / most,
      }),
    ),
    shares: Object.fromEntries(figures.shares.map((share) => [share.key, percent(share) ?? 0])) as Readonly<
      Record<string, number>
    >,
    waits: bars(
      figures.waits.map(({ upTo, count }, place) => [names.wait(upTo, figures.waits[place - 1]?.upTo), count]),
    ),
    origins: bars(figures.origins.map(({ origin, count }) => [names.origin(origin), count])),
    causes: bars(figures.causes.map(({ claim, count }) => [names.claim(claim), count])),
    answers: bars(figures.answers.map(({ answer, count }) => [names.answer(answer), count])),
  };
}

function bars(counted: readonly (readonly [string, number])[]): readonly Bar[] {
  const most = Math.max(1, ...counted.map(([, count]) => count));
  return counted.map(([label, count]) => ({ label, value: `${count}`, length: (HIGHEST * count) / most }));
}
