import { YesNo } from '../fields/field.ts';
import { form } from './act-form.ts';

class AnswerConflict {
  @YesNo('Whether you object to the case mediator going on (R613-1).')
  readonly objects: boolean;
}

export const answerConflict = form('AnswerConflict', AnswerConflict, ({ objects }) => ({
  act: { type: 'AnswerConflict', objects },
}));
