import type { PartyDetails } from '#casework';
import { Id } from '../fields/field.ts';
import { Problem } from '../problem/problem.ts';
import { form, type Setting } from './act-form.ts';

class CaseMediator {
  @Id('A mediator of the body.')
  readonly personId: string;
}

export const assignCaseMediator = form('AssignCaseMediator', CaseMediator, async ({ personId }, setting) => ({
  act: { type: 'AssignCaseMediator', personId },
  parties: [await caseMediator(personId, setting)],
}));

export const replaceCaseMediator = form('ReplaceCaseMediator', CaseMediator, async ({ personId }, setting) => ({
  act: { type: 'ReplaceCaseMediator', personId },
  parties: [await caseMediator(personId, setting)],
}));

/** Only a mediator of the body can be put in charge; a clerk acts under one's responsibility and is none. */
async function caseMediator(personId: string, { people, visitor, reader }: Setting): Promise<PartyDetails> {
  const name = 'bodyId' in reader ? await people.mediatorOf(visitor, reader.bodyId, personId) : undefined;
  if (name === undefined) throw new Problem('not-a-mediator-of-the-body');
  return { kind: 'case-mediator', personId, name, addressLines: [], language: 'fr' };
}
