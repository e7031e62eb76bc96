import { keepText } from '#casework';
import { LongText } from '../fields/field.ts';
import { form } from './act-form.ts';

class EscalateComplaint {
  @LongText('Why the first answer, or its absence, does not settle the dispute.')
  readonly statement: string;
}

export const escalateComplaint = form('EscalateComplaint', EscalateComplaint, ({ statement }) => {
  const { text, ref } = keepText(statement);
  return { act: { type: 'EscalateComplaint', statement: ref }, texts: [text] };
});
