import { STAGES } from '#dispute';
import type { CivilDate, ClockCode } from '#law';
import type { DisputeParts } from '../../dispute/dispute-parts.ts';

/** The one thing to do now, or whose turn it is, with the day that counts. */
export interface Now {
  readonly key: NowKey;
  readonly until?: CivilDate;
  /** Absent when it is somebody else's turn. */
  readonly href?: string;
}

export const NOW_KEYS = [
  'proposal',
  'conflict',
  'enter',
  'answer',
  'offer',
  'execution',
  'wait-consumer',
  'wait-mediator',
  'wait-both',
  'nothing',
] as const;
export type NowKey = (typeof NOW_KEYS)[number];

export function nowOf({ acts, stage, facts, clocks, story, here }: DisputeParts): Now {
  const may = new Set<string>(acts.map(({ act }) => act));
  // A day that has passed is told among the dates; nobody is asked to meet it.
  const day = (...codes: readonly ClockCode[]) => {
    const until = clocks.find(({ code, tone }) => codes.includes(code) && tone !== 'late')?.lastOn;
    return until === undefined ? {} : { until };
  };
  const offer = story.offers.find(({ by, state }) => by === 'consumer' && state === 'open');
  if (may.has('AnswerProposal')) return { key: 'proposal', href: `${here}/proposal`, ...day('K10') };
  if (may.has('AnswerConflict')) return { key: 'conflict', href: '#conflict', ...day('P-CONFLICT') };
  if (may.has('EnterMediation')) return { key: 'enter', href: '#enter', ...day('K9') };
  if (may.has('AcceptOffer') && offer !== undefined) {
    return { key: 'offer', href: '#offers', ...(offer.openUntil === undefined ? {} : { until: offer.openUntil }) };
  }
  if (may.has('AnswerComplaint') && facts.answer === undefined)
    return { key: 'answer', href: `${here}/answer`, ...day('K2') };
  if (may.has('ReportExecution') && facts.execution?.reports['merchant'] === undefined) {
    return { key: 'execution', href: '#execution' };
  }
  const { turn } = STAGES[stage];
  if (turn === 'consumer') return { key: 'wait-consumer', ...day('K1') };
  if (turn === 'mediator') return { key: 'wait-mediator', ...day('K8') };
  return turn === 'parties' ? { key: 'wait-both', ...day('K10') } : { key: 'nothing' };
}
