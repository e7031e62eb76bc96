import type { CivilDate } from '#law';

/** Referral as it is counted (law.md 5.0): civil dates and codes, without any fact that identifies a person. */
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

/** Way in which a mediation ended. */
export type EndType =
  | 'agreement'
  | 'proposal-accepted'
  | 'proposal-refused'
  | 'proposal-lapsed'
  | 'declined'
  | 'withdrawn-consumer'
  | 'withdrawn-merchant'
  | 'interrupted';

/** Ends by an agreement: one made by the parties, or a proposal that both accepted. */
export const AGREED: readonly EndType[] = ['agreement', 'proposal-accepted'];

/** Ends that interrupt a mediation (R614-2 4°); to decline after the notification is one of them (law.md 5.1). */
export const INTERRUPTED: readonly EndType[] = ['declined', 'withdrawn-consumer', 'withdrawn-merchant', 'interrupted'];

/** Columns of the public extract and the fact that each holds, in the order of the header. */
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

/** Name of a column of the public extract. */
export type Column = keyof typeof COLUMNS;
/** Names of the columns of the public extract, in the order of the header. */
export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly Column[];

/** Returns the date of the outcome (R612-5): the proposal or, without one before it, the end. Undefined before it. */
export function outcomeOf({ proposalOn, endedOn }: ReferralLine): CivilDate | undefined {
  if (endedOn === undefined) return undefined;
  return proposalOn !== undefined && proposalOn < endedOn ? proposalOn : endedOn;
}
