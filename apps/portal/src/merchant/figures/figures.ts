import type { DisputeFigures } from '#casework';
import { type CivilDate, civilDate, daysBetween } from '#law';

/** A share that anybody can work out again: how many of how many. */
export interface Share {
  readonly key: 'in-time' | 'settled' | 'mediated' | 'silent';
  readonly numerator: number;
  readonly denominator: number;
}

export interface Month {
  readonly month: string;
  readonly received: number;
  readonly answered: number;
}

export interface Figures {
  readonly received: number;
  /** Received, but for those withdrawn before an answer. */
  readonly counted: number;
  readonly shares: readonly Share[];
  /** Between sending and answer, among those answered; nothing when none was. */
  readonly medianDays: number | undefined;
  readonly answered: number;
  /** How many answers took so many days at most, and more than the line before; the last is whatever took longer. */
  readonly waits: readonly { readonly upTo: number | undefined; readonly count: number }[];
  readonly months: readonly Month[];
  /** One for each complaint: our own sorting, no text gives one. */
  readonly origins: readonly { readonly origin: Origin; readonly count: number }[];
  /** What was asked for: one complaint may ask for several things. */
  readonly causes: readonly { readonly claim: string; readonly count: number }[];
  readonly answers: readonly { readonly answer: string; readonly count: number }[];
}

/** Pure: the same disputes and the same day give the same figures. */
export function figuresOf(disputes: readonly DisputeFigures[], today: CivilDate): Figures {
  const kept = disputes.filter(({ stage, answeredOn }) => stage !== 'ComplaintWithdrawn' || answeredOn !== undefined);
  const answered = kept.filter(({ answeredOn }) => answeredOn !== undefined);
  // Whose period still runs can neither be in time nor late.
  const due = kept.filter(({ answeredOn, awaitedUntil }) => answeredOn !== undefined || awaitedUntil < today);
  const inTime = due.filter(({ answeredOn, awaitedUntil }) => answeredOn !== undefined && answeredOn <= awaitedUntil);
  const count = (test: (one: DisputeFigures) => boolean) => kept.filter(test).length;
  const days = answered.map(({ sentOn, answeredOn = sentOn }) => daysBetween(civilDate(sentOn), civilDate(answeredOn)));
  return {
    received: disputes.length,
    counted: kept.length,
    answered: answered.length,
    shares: [
      { key: 'in-time', numerator: inTime.length, denominator: due.length },
      { key: 'silent', numerator: count(({ silent }) => silent), denominator: due.length },
      { key: 'settled', numerator: count(({ settled }) => settled), denominator: kept.length },
      { key: 'mediated', numerator: count(({ referred }) => referred), denominator: kept.length },
    ],
    medianDays: median(days),
    waits: waitsOf(days),
    months: monthsOf(kept),
    origins: ORIGINS.map((origin) => ({ origin, count: count((one) => originOf(one) === origin) })),
    causes: tally(kept.flatMap(({ claims }) => claims)).map(([claim, many]) => ({ claim, count: many })),
    answers: tally(kept.map(({ answer }) => answer ?? 'none')).map(([answer, many]) => ({ answer, count: many })),
  };
}

export const ORIGINS = ['offer', 'relation', 'dialogue'] as const;
export type Origin = (typeof ORIGINS)[number];

const THE_THING_ITSELF: readonly string[] = ['repair', 'replacement', 'performance'];

/** Where it broke: on the thing sold, on money and contract, or for want of an answer. */
export function originOf({ claims, silent }: Pick<DisputeFigures, 'claims' | 'silent'>): Origin {
  if (silent || claims.every((claim) => claim === 'explanation')) return 'dialogue';
  return claims.some((claim) => THE_THING_ITSELF.includes(claim)) ? 'offer' : 'relation';
}

/** Days: a week, two, a month, two months. */
const WAITS = [7, 14, 30, 60, undefined] as const;

function waitsOf(days: readonly number[]): Figures['waits'] {
  return WAITS.map((upTo, place) => {
    const after = WAITS[place - 1] ?? Number.NEGATIVE_INFINITY;
    return { upTo, count: days.filter((one) => one > after && one <= (upTo ?? Number.POSITIVE_INFINITY)).length };
  });
}

export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

export function percent({ numerator, denominator }: Pick<Share, 'numerator' | 'denominator'>): number | undefined {
  return denominator === 0 ? undefined : Math.round((100 * numerator) / denominator);
}

function monthsOf(disputes: readonly DisputeFigures[]): readonly Month[] {
  const months = new Map<string, { received: number; answered: number }>();
  for (const { sentOn, answeredOn } of disputes) {
    const month = months.get(sentOn.slice(0, 7)) ?? { received: 0, answered: 0 };
    month.received += 1;
    if (answeredOn !== undefined) month.answered += 1;
    months.set(sentOn.slice(0, 7), month);
  }
  return [...months].sort(([a], [b]) => a.localeCompare(b)).map(([month, counted]) => ({ month, ...counted }));
}

function tally(words: readonly string[]): readonly (readonly [string, number])[] {
  const counted = new Map<string, number>();
  for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
  return [...counted].sort(([a, many], [b, more]) => more - many || a.localeCompare(b));
}

/** RFC 4180, with semicolons as French spreadsheets expect; a line a figure, and the table it comes from below. */
export function figuresCsv(
  figures: Figures,
  disputes: readonly DisputeFigures[],
  between: { from: string; until: string },
): string {
  const lines: readonly (readonly (string | number)[])[] = [
    ['figure', 'numerator', 'denominator', 'value', 'from', 'until'],
    ['received', figures.received, '', figures.received, between.from, between.until],
    ...figures.shares.map((one) => [
      one.key,
      one.numerator,
      one.denominator,
      percent(one) ?? '',
      between.from,
      between.until,
    ]),
    ...figures.origins.map(({ origin, count }) => [
      `cause-${origin}`,
      count,
      figures.counted,
      percent({ numerator: count, denominator: figures.counted }) ?? '',
      between.from,
      between.until,
    ]),
    ['median-days', '', figures.answered, figures.medianDays ?? '', between.from, between.until],
    [],
    ['sent-on', 'awaited-until', 'answered-on', 'answer', 'silent', 'settled', 'notified', 'claims'],
    ...disputes.map(({ sentOn, awaitedUntil, answeredOn = '', answer = '', silent, settled, referred, claims }) => [
      sentOn,
      awaitedUntil,
      answeredOn,
      answer,
      yes(silent),
      yes(settled),
      yes(referred),
      claims.join(' '),
    ]),
  ];
  return `\ufeff${lines.map((cells) => cells.join(';')).join('\r\n')}\r\n`;
}

const yes = (fact: boolean): string => (fact ? 'yes' : 'no');
