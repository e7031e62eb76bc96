import { Id, LongText, Mailbox, OneOf } from '../fields/field.ts';
import { omitUndefined } from '../fields/omit-undefined.ts';
import { Problem } from '../problem/problem.ts';
import { form } from './act-form.ts';

const CAPACITIES = ['lawyer', 'relative', 'association', 'other'] as const;

class MandateRepresentative {
  @Mailbox('Where the representative is reached, and by which they sign in.')
  readonly email: string;

  @LongText('Their name.', { max: 200 })
  readonly name: string;

  @OneOf(CAPACITIES, 'In what capacity they represent you (R612-1 3°).')
  readonly capacity: (typeof CAPACITIES)[number];

  @Id('An upload of yours: the written mandate, where there is one.', { optional: true })
  readonly mandatePieceId?: string;
}

export const mandateRepresentative = form('MandateRepresentative', MandateRepresentative, async (body, { people }) => {
  const { email, name, capacity, mandatePieceId } = body;
  const personId = await people.personAt(email);
  if (personId === undefined) return new Problem('address-malformed');
  return {
    act: { type: 'MandateRepresentative', personId, capacity, ...omitUndefined({ mandatePieceId }) },
    parties: [{ kind: 'representative', personId, name, email, addressLines: [], language: 'fr' }],
  };
});
