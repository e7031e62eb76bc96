import { keepText } from '#casework';
import { ANSWER_REASONS } from '#dispute';
import { LongText, OneOf, YesNo } from '../fields/field.ts';
import { omitUndefined } from '../fields/omit-undefined.ts';
import { form } from './act-form.ts';

const ANSWERS = ['accepted', 'partial', 'rejected', 'holding'] as const;

class AnswerComplaint {
  @OneOf(ANSWERS, 'A holding answer says that an answer will come; it stops no clock.')
  readonly answer: (typeof ANSWERS)[number];

  @OneOf(ANSWER_REASONS, 'Why, in a code that can be counted.', { optional: true })
  readonly reason?: (typeof ANSWER_REASONS)[number];

  @LongText('The answer in the words of the merchant.', { optional: true })
  readonly statement?: string;

  @YesNo('Whether the merchant would take part in mediation (Directive 2013/11, art. 13(3)).', { optional: true })
  readonly wouldMediate?: boolean;
}

export const answerComplaint = form('AnswerComplaint', AnswerComplaint, ({ statement, ...answer }) => {
  const kept = statement === undefined ? undefined : keepText(statement);
  return {
    act: { type: 'AnswerComplaint', answer: answer.answer, ...omitUndefined({ ...answer, statement: kept?.ref }) },
    texts: kept === undefined ? [] : [kept.text],
  };
});
