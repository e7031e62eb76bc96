import type { TeamQuery } from '#casework';
import { isId } from '#text';
import { field } from '../../security/field.ts';

/** The piles of the worklist, in the order in which they matter. */
export const PILES = ['toAnswer', 'changed', 'mine', 'unassigned', 'mediation', 'all'] as const;
export type Pile = (typeof PILES)[number];

/** What is asked of the worklist, as it stands in the address. */
export interface Question {
  readonly pile: Pile;
  readonly q: string;
  readonly person: string;
  readonly after: string;
}

export const BLANK: Question = { pile: 'all', q: '', person: '', after: '' };
const A_PAGE = 20;

export function readQuestion(query: unknown): Question {
  const pile = field(query, 'pile', 20);
  const person = field(query, 'person', 40);
  return {
    pile: PILES.find((one) => one === pile) ?? 'all',
    q: field(query, 'q', 120),
    person: person === 'nobody' || isId(person) ? person : '',
    after: field(query, 'after', 80),
  };
}

export function asTeamQuery({ pile, q, person, after }: Question, me: string): TeamQuery {
  const show = ({ toAnswer: 'to-answer', changed: 'changed', mediation: 'mediation' } as const)[pile as 'toAnswer'];
  const assignedTo = pile === 'mine' ? me : pile === 'unassigned' ? 'nobody' : person;
  return {
    limit: A_PAGE,
    ...(show === undefined ? {} : { show }),
    ...(q === '' ? {} : { words: q }),
    ...(assignedTo === '' ? {} : { assignedTo }),
    ...(after === '' ? {} : { after }),
  };
}

export function addressOf(question: Question, change: Partial<Question> = {}): string {
  const { pile, q, person, after } = { ...question, ...change };
  const given = Object.entries({ pile: pile === 'all' ? '' : pile, q, person, after }).filter(
    ([, value]) => value !== '',
  );
  return given.length === 0 ? '/merchant' : `/merchant?${new URLSearchParams(given)}`;
}
