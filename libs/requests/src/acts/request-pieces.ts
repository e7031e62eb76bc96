import { keepText } from '#casework';
import { LongText } from '../fields/field.ts';
import { CONSUMER_AND_MEDIATOR, form } from './act-form.ts';

class RequestPieces {
  @LongText('What is missing, and how to send it.')
  readonly statement: string;
}

export const requestPieces = form('RequestPieces', RequestPieces, ({ statement }) => {
  const { text, ref } = keepText(statement, CONSUMER_AND_MEDIATOR);
  return { act: { type: 'RequestPieces', statement: ref }, texts: [text] };
});
