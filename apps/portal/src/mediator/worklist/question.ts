import { type MediatorWorklistQuery, QUEUES, type Queue } from '#casework';
import { addDays, type CivilDate } from '#law';
import { isId, readReference } from '#text';
import { field } from '../../security/field.ts';

export const ON_A_PAGE = 25;

/** What the worklist was asked for, as its address says it. */
export interface Question {
  readonly queue: Queue | undefined;
  readonly q: string;
  readonly inCharge: string;
  readonly due: '' | 'late' | 'week' | 'month';
  readonly cursor: string;
}

export function readQuestion(query: unknown): Question {
  const queue = QUEUES.find((one) => one === field(query, 'queue', 40));
  const inCharge = field(query, 'person', 40);
  const due = (['late', 'week', 'month'] as const).find((one) => one === field(query, 'due', 10));
  return {
    queue,
    q: field(query, 'q', 120),
    inCharge: inCharge === 'nobody' || isId(inCharge) ? inCharge : '',
    due: due ?? '',
    cursor: field(query, 'after', 200),
  };
}

/** The address of the same list; `more` changes one thing of it. */
export function addressOf(question: Question, more: Partial<Question> = {}): string {
  const { queue, q, inCharge, due, cursor } = { ...question, ...more };
  const given = { queue: queue ?? '', q, person: inCharge, due, after: cursor };
  const search = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ''));
  return search.size === 0 ? '/mediator' : `/mediator?${search}`;
}

export function asWorklistQuery(
  question: Question,
  today: CivilDate,
  merchantIds: readonly string[],
): MediatorWorklistQuery {
  const { queue, q, inCharge, due, cursor } = question;
  const reference = q === '' ? undefined : readReference(q);
  const before = { '': undefined, late: today, week: addDays(today, 8), month: addDays(today, 31) }[due];
  return {
    today,
    limit: ON_A_PAGE,
    ...(queue === undefined ? {} : { queue }),
    ...(inCharge === '' ? {} : { inCharge }),
    ...(before === undefined ? {} : { dueBefore: before }),
    ...(reference === undefined ? {} : { reference }),
    ...(q === '' || reference !== undefined ? {} : { named: { consumer: q, merchantIds } }),
    ...(cursor === '' ? {} : { cursor }),
  };
}
