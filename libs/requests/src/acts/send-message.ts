import { keepText } from '#casework';
import { SIDES, type Side } from '#dispute';
import { LongText, Some } from '../fields/field.ts';
import { form } from './act-form.ts';

class SendMessage {
  @LongText('The message.')
  readonly statement: string;

  @Some(SIDES, 'Who may read it: everybody, or oneself and the mediator alone (caucus). Everybody when left out.', {
    optional: true,
  })
  readonly audience?: readonly Side[];
}

export const sendMessage = form('SendMessage', SendMessage, ({ statement, audience = SIDES }) => {
  const { text, ref } = keepText(statement, audience);
  return { act: { type: 'SendMessage', statement: ref, audience }, texts: [text] };
});
