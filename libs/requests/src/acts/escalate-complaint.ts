import { keepText } from '#casework';
import { Words } from '../fields/field.ts';
import { form } from './act-form.ts';

class EscalateComplaint {
  @Words('Why the first answer, or its absence, does not settle the dispute.')
  readonly statement: string;
}

export const escalateComplaint = form('EscalateComplaint', EscalateComplaint, ({ statement }) => {
  const { text, ref } = keepText(statement);
  return { act: { type: 'EscalateComplaint', statement: ref }, texts: [text] };
});
