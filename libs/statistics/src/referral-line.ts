import type { CivilDate } from '#law';

/** One referral as it is counted (law.md 5.0): dates and codes, nothing that names or points at anybody. */
export interface ReferralLine {
  readonly receivedOn: CivilDate;
  readonly completeOn?: CivilDate;
  readonly admissibility: 'admitted' | 'rejected' | 'redirected' | 'pending';
  readonly admissibilityOn?: CivilDate;
  /** The main ground of L612-2. */
  readonly ground?: '1' | '2' | '3' | '4' | '5';
  readonly notifiedOn?: CivilDate;
  readonly participation?: 'entered' | 'declined' | 'silent';
  readonly prolongations: number;
  readonly proposalOn?: CivilDate;
  readonly sense?: 'consumer' | 'partial' | 'merchant';
  readonly consumerAnswer?: 'accepted' | 'refused' | 'none';
  readonly merchantAnswer?: 'accepted' | 'refused' | 'none';
  /** The day the mediation came to its end, not the later day on which it was declared closed. */
  readonly endedOn?: CivilDate;
  readonly endType?: EndType;
  readonly endCause?: string;
  readonly executed?: 'yes' | 'no' | 'unknown';
  readonly crossBorder: 'yes' | 'no' | 'unknown' | 'suppressed';
  readonly subject: string;
  readonly sector: string;
  readonly channel: string;
}

export type EndType =
  | 'agreement'
  | 'proposal-accepted'
  | 'proposal-refused'
  | 'proposal-lapsed'
  | 'declined'
  | 'withdrawn-consumer'
  | 'withdrawn-merchant'
  | 'interrupted';

export const AGREED: readonly EndType[] = ['agreement', 'proposal-accepted'];

/** R614-2 4°: whoever declines after the notification interrupts a mediation that had begun (law.md 5.1). */
export const INTERRUPTED: readonly EndType[] = ['declined', 'withdrawn-consumer', 'withdrawn-merchant', 'interrupted'];

/** Each column of the public extract and the fact that it holds, in the order of the header. */
export const COLUMNS = {
  received_on: 'receivedOn',
  complete_on: 'completeOn',
  admissibility: 'admissibility',
  admissibility_on: 'admissibilityOn',
  ground: 'ground',
  notified_on: 'notifiedOn',
  participation: 'participation',
  prolongations: 'prolongations',
  proposal_on: 'proposalOn',
  sense: 'sense',
  consumer_answer: 'consumerAnswer',
  merchant_answer: 'merchantAnswer',
  ended_on: 'endedOn',
  end_type: 'endType',
  end_cause: 'endCause',
  executed: 'executed',
  cross_border: 'crossBorder',
  subject: 'subject',
  sector: 'sector',
  channel: 'channel',
} as const satisfies Record<string, keyof ReferralLine>;

export type Column = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly Column[];

/** R612-5: the outcome is there with the proposal, or with the end where there was none before it. */
export function outcomeOf({ proposalOn, endedOn }: ReferralLine): CivilDate | undefined {
  if (endedOn === undefined) return undefined;
  return proposalOn !== undefined && proposalOn < endedOn ? proposalOn : endedOn;
}
