import { load } from 'js-yaml';
import type { Answer } from '../../support/api.ts';
import { ACTOR_NAMES, type ActorName } from './actors.ts';

/** What an actor is told. `closed`: not at this stage, or not by this role. `refused`: by a rule, or by what was sent. */
export type Verdict = 'ok' | 'closed' | 'refused' | 'not-found' | 'sign-in' | 'second-factor' | 'fault';

export function verdictOf({ status }: Pick<Answer, 'status'>): Verdict {
  if (status >= 200 && status < 300) return 'ok';
  const known: Record<number, Verdict> = {
    400: 'refused',
    401: 'sign-in',
    403: 'second-factor',
    404: 'not-found',
    409: 'closed',
    422: 'refused',
  };
  return known[status] ?? 'fault';
}

type Row = Readonly<Partial<Record<ActorName, Verdict>>>;

interface Written {
  readonly groups: Readonly<Record<string, readonly ActorName[]>>;
  readonly rows: Readonly<Record<string, Readonly<Record<string, Verdict>>>>;
  readonly operations: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** The matrix as it is written: a row by its name, or a row and how this operation differs from it. */
export function readMatrix(yaml: string): ReadonlyMap<string, Row> {
  const { groups, rows, operations } = load(yaml) as Written;
  const spread = (given: Readonly<Record<string, string>>): Row => {
    const named = (name: string): readonly string[] => (name === 'else' ? ACTOR_NAMES : (groups[name] ?? [name]));
    const width = (name: string): number => (name === 'else' ? 1000 : named(name).length);
    // What is said of fewer counts more.
    const entries = Object.entries(given).sort(([a], [b]) => width(b) - width(a));
    return Object.fromEntries(entries.flatMap(([name, verdict]) => named(name).map((actor) => [actor, verdict])));
  };
  return new Map(
    Object.entries(operations).map(([key, written]) => {
      if (typeof written === 'string') return [key, spread(rowNamed(rows, written))];
      const { as = '', ...different } = written;
      return [key, { ...spread(rowNamed(rows, as)), ...spread(different) }];
    }),
  );
}

function rowNamed(rows: Written['rows'], name: string): Readonly<Record<string, string>> {
  const row = rows[name];
  if (row === undefined) throw new Error(`No row is called ${name}`);
  return row;
}
