import { keepText } from '#casework';
import { Words } from '../fields/field.ts';
import { CONSUMER_AND_MEDIATOR, form } from './act-form.ts';

class RequestPieces {
  @Words('What is missing, and how to send it.')
  readonly statement: string;
}

export const requestPieces = form('RequestPieces', RequestPieces, ({ statement }) => {
  const { text, ref } = keepText(statement, CONSUMER_AND_MEDIATOR);
  return { act: { type: 'RequestPieces', statement: ref }, texts: [text] };
});
