import { keepText } from '#casework';
import { civilDate } from '#law';
import { Day, LongText } from '../fields/field.ts';
import { form } from './act-form.ts';

class ProlongMediation {
  @Day('The new date for the outcome (R612-5), later than the one that runs.')
  readonly until: string;

  @LongText('Why the dispute is complex, told to both parties.')
  readonly reasons: string;
}

export const prolongMediation = form('ProlongMediation', ProlongMediation, ({ until, reasons }) => {
  const { text, ref } = keepText(reasons);
  return { act: { type: 'ProlongMediation', until: civilDate(until), reasons: ref }, texts: [text] };
});
