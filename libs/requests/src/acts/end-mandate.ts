import { Id } from '../fields/field.ts';
import { form } from './act-form.ts';

class EndMandate {
  @Id('The representative whose mandate ends.')
  readonly personId: string;
}

export const endMandate = form('EndMandate', EndMandate, ({ personId }) => ({ act: { type: 'EndMandate', personId } }));
