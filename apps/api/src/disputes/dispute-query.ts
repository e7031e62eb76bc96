import type { ListQuery } from '#casework';
import { STAGE_NAMES, type Stage } from '#dispute';
import { CountInQuery, Day, Id, LongText, OneOf, omitUndefined } from '#requests';
import { readReference } from '#text';

const PHASES = ['complaint', 'referral', 'mediation', 'after'] as const;
const ORDERS = ['due', 'newest'] as const;
const PAGE = 20;
const LONGEST_PAGE = 100;

export class DisputeQuery {
  @OneOf(STAGE_NAMES, 'Only this stage.', { optional: true })
  readonly stage?: Stage;

  @OneOf(PHASES, 'Only this phase.', { optional: true })
  readonly phase?: (typeof PHASES)[number];

  @Day('Only what is due before this day.', { optional: true })
  readonly dueBefore?: string;

  @Id('Only the disputes of this case mediator.', { optional: true })
  readonly caseMediator?: string;

  @LongText('The human reference, as it was read or typed.', { optional: true, max: 40 })
  readonly reference?: string;

  @OneOf(ORDERS, 'What is due first (default), or the newest first.', { optional: true })
  readonly order?: (typeof ORDERS)[number];

  @CountInQuery('How many on a page; 20 when left out.', [1, LONGEST_PAGE])
  readonly limit?: number;

  @LongText('As `next` of the page before gave it.', { optional: true, max: 500 })
  readonly cursor?: string;
}

/** Nothing when the reference asked for is mistaken: it belongs to no dispute. */
export function listQuery({ reference, caseMediator, limit, ...rest }: DisputeQuery): ListQuery | undefined {
  const read = reference === undefined ? undefined : readReference(reference);
  if (reference !== undefined && read === undefined) return undefined;
  return { ...omitUndefined({ ...rest, reference: read, caseMediatorId: caseMediator }), limit: limit ?? PAGE };
}
