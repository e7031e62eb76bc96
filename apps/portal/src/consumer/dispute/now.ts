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
  'pieces',
  'execution',
  'offer',
  'answer',
  'refer',
  'refer-again',
  'answered-proposal',
  'wait-merchant',
  'wait-mediator',
  'wait-both',
  'nothing',
] as const;
export type NowKey = (typeof NOW_KEYS)[number];

/** First what has a date and the reader's own answer; then what the law leaves open; then whose turn it is. */
export function nowOf(
  parts: Pick<DisputeParts, 'acts' | 'stage' | 'facts' | 'clocks' | 'story' | 'here' | 'side'>,
): Now {
  const { stage, facts, story, here } = parts;
  const acts = new Set<string>(parts.acts.map(({ act }) => act));
  // A day that has passed is told among the dates; nobody is asked to meet it.
  const day = (...codes: readonly ClockCode[]) => {
    const until = parts.clocks.find(({ code, tone }) => codes.includes(code) && tone !== 'late')?.lastOn;
    return until === undefined ? {} : { until };
  };
  const reported = facts.execution?.reports['consumer'] !== undefined;
  const offer = story.offers.find(({ by, state }) => by !== 'consumer' && state === 'open');
  if (acts.has('AnswerProposal')) return { key: 'proposal', href: `${here}/proposal`, ...day('K10') };
  if (acts.has('AnswerConflict')) return { key: 'conflict', href: '#conflict', ...day('P-CONFLICT') };
  if (acts.has('CompleteFile')) return { key: 'pieces', href: `${here}/pieces`, ...day('P-PIECES') };
  if (acts.has('ReportExecution') && !reported) return { key: 'execution', href: `${here}/execution` };
  if (acts.has('AcceptOffer') && offer !== undefined) {
    return { key: 'offer', href: '#offers', ...(offer.openUntil === undefined ? {} : { until: offer.openUntil }) };
  }
  if (acts.has('AcceptAnswer') && acts.has('ContestAnswer')) return { key: 'answer', href: '#answer', ...day('K1') };
  const { turn } = STAGES[stage];
  if (acts.has('ReferToMediator') && turn === 'consumer') return { key: 'refer', href: `${here}/refer`, ...day('K1') };
  if (acts.has('ReferToMediator') && (stage === 'Rejected' || stage === 'Redirected')) {
    return { key: 'refer-again', href: `${here}/refer` };
  }
  if (stage === 'ProposalPending') return { key: 'answered-proposal', ...day('K10') };
  if (turn === 'merchant') return { key: 'wait-merchant', ...day('K2', 'K9') };
  if (turn === 'mediator') return { key: 'wait-mediator', ...day('K6', 'K8') };
  return turn === 'parties' ? { key: 'wait-both' } : { key: 'nothing' };
}
