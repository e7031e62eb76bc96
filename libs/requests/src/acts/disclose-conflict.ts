import { keepText } from '#casework';
import { LongText } from '../fields/field.ts';
import { form } from './act-form.ts';

class DiscloseConflict {
  @LongText('The circumstance that may affect the independence of the case mediator, told to both parties (R613-1).')
  readonly statement: string;
}

export const discloseConflict = form('DiscloseConflict', DiscloseConflict, ({ statement }) => {
  const { text, ref } = keepText(statement);
  return { act: { type: 'DiscloseConflict', statement: ref }, texts: [text] };
});
