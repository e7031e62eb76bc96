import { Id } from '../fields/field.ts';
import { Problem } from '../problem/problem.ts';
import { form } from './act-form.ts';

class RedirectReferral {
  @Id('The body that is competent.')
  readonly toBodyId: string;
}

export const redirectReferral = form('RedirectReferral', RedirectReferral, async ({ toBodyId }, { people, reader }) => {
  const body = await people.directory.body(toBodyId);
  const here = 'bodyId' in reader && reader.bodyId === toBodyId;
  if (body === undefined || here) return new Problem('no-such-body');
  return { act: { type: 'RedirectReferral', toBodyId } };
});
