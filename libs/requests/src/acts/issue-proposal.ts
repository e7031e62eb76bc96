import { keepText } from '#casework';
import { Cents, Count, LongText, OneOf } from '../fields/field.ts';
import { omitUndefined } from '../fields/omit-undefined.ts';
import { form } from './act-form.ts';

const SENSES = ['consumer', 'partial', 'merchant'] as const;

class IssueProposal {
  @LongText('The solution proposed.')
  readonly solution: string;

  @LongText('Its reasons (Directive 2013/11, art. 9(1)(c)).')
  readonly reasons: string;

  @LongText('What acceptance would legally mean (R612-4 4°), where the general wording does not suffice.', {
    optional: true,
  })
  readonly effects?: string;

  @OneOf(SENSES, 'Whose request it follows, for the statistics.')
  readonly sense: (typeof SENSES)[number];

  @Cents('What one party would pay the other, in cents.', { optional: true })
  readonly amountCents?: number;

  @Count('Days to accept or refuse (R612-4 5°); the practice of the body when left out.', [1, 365], { optional: true })
  readonly acceptanceDays?: number;
}

export const issueProposal = form(
  'IssueProposal',
  IssueProposal,
  ({ sense, amountCents, acceptanceDays, ...words }) => {
    const solution = keepText(words.solution);
    const reasons = keepText(words.reasons);
    const effects = words.effects === undefined ? undefined : keepText(words.effects);
    return {
      act: {
        type: 'IssueProposal',
        solution: solution.ref,
        reasons: reasons.ref,
        sense,
        ...omitUndefined({ effects: effects?.ref, amountCents, acceptanceDays }),
      },
      texts: [solution.text, reasons.text, ...(effects === undefined ? [] : [effects.text])],
    };
  },
);
