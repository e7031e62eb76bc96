import { Id } from '../fields/field.ts';
import { Problem } from '../problem/problem.ts';
import { form, type Prepared, type Setting } from './act-form.ts';

class CaseMediator {
  @Id('A mediator of the body.')
  readonly personId: string;
}

export const assignCaseMediator = form('AssignCaseMediator', CaseMediator, async ({ personId }, setting) =>
  withMediator({ type: 'AssignCaseMediator', personId }, setting),
);

export const replaceCaseMediator = form('ReplaceCaseMediator', CaseMediator, async ({ personId }, setting) =>
  withMediator({ type: 'ReplaceCaseMediator', personId }, setting),
);

/** Only a mediator of the body can be put in charge; a clerk acts under one's responsibility and is none. */
async function withMediator<A extends { readonly personId: string }>(
  act: A,
  { people, visitor, reader }: Setting,
): Promise<Prepared<A> | Problem> {
  const { personId } = act;
  const name = 'bodyId' in reader ? await people.mediatorOf(visitor, reader.bodyId, personId) : undefined;
  if (name === undefined) return new Problem('not-a-mediator-of-the-body');
  return { act, parties: [{ kind: 'case-mediator', personId, name, addressLines: [], language: 'fr' }] };
}
