import type { Survey } from '#casework';
import { Choice, LongText, Must } from '../../../forms/fields.ts';

const LONGEST = 2000;
const FROM_1_TO_5 = ['1', '2', '3', '4', '5'] as const;

/** What is asked once it is over, and may be left blank. */
export class SurveyForm {
  @Choice(FROM_1_TO_5)
  readonly easy: string;

  @Choice(FROM_1_TO_5)
  readonly clear: string;

  @Choice(FROM_1_TO_5)
  readonly heard: string;

  @Choice(FROM_1_TO_5)
  readonly impartial: string;

  @Choice(['yes', 'no'])
  readonly again: string;

  @LongText()
  @Must<SurveyForm>(({ words }) => words.length <= LONGEST, 'tooLong')
  readonly words: string;
}

export const MARKS = ['easy', 'clear', 'heard', 'impartial'] as const;

export function surveyIn(form: SurveyForm): Survey {
  const marks = MARKS.flatMap((mark) => (form[mark] === '' ? [] : [[mark, Number(form[mark])]]));
  return {
    ...Object.fromEntries(marks),
    ...(form.again === '' ? {} : { again: form.again === 'yes' }),
    words: form.words,
  };
}
