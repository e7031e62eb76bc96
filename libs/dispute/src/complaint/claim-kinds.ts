import type { Claim } from '../terms.ts';

/** Everything that a consumer can ask for, in the order in which it is offered. */
export const CLAIM_KINDS = [
  'refund',
  'repair',
  'replacement',
  'performance',
  'cancellation',
  'compensation',
  'explanation',
] as const satisfies readonly Claim['kind'][];
