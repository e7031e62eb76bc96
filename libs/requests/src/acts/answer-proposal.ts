import { OneOf } from '../fields/field.ts';
import { form } from './act-form.ts';

const ANSWERS = ['accepted', 'refused'] as const;

class AnswerProposal {
  @OneOf(ANSWERS, 'Each party is free to accept or refuse (R612-4 1°).')
  readonly answer: (typeof ANSWERS)[number];
}

export const answerProposal = form('AnswerProposal', AnswerProposal, ({ answer }) => ({
  act: { type: 'AnswerProposal', answer },
}));
