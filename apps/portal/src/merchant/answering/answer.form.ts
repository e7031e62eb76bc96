import { ANSWER_REASONS } from '#dispute';
import type { PersonAct } from '#requests';
import { readAmount } from '#text';
import { Choice, Line, LongText, Must } from '../../forms/fields.ts';
import { ANSWERING } from './wording.ts';

/** What a merchant may say to a complaint, as a person would put it. */
export const CHOICES = ['accept', 'partly', 'refuse', 'offer', 'ask', 'not-us'] as const;
export type AnswerChoice = (typeof CHOICES)[number];

/** The reasons that a person chooses among; that it is not their contract is a choice of its own. */
export const REASONS = ANSWER_REASONS.filter((reason) => reason !== 'not-our-contract');

const wordless = ({ choice }: AnswerForm) => choice === '' || choice === 'accept' || choice === 'not-us';

/** The answer to a complaint: the choice, and the fields of each, no more than it needs. */
export class AnswerForm {
  @Choice(CHOICES)
  readonly choice: AnswerChoice | '';

  @LongText()
  @Must<AnswerForm>(
    (form) => form.statement !== '' || wordless(form),
    ({ choice }) => `missing.${choice}`,
  )
  readonly statement: string;

  @Choice(REASONS)
  @Must<AnswerForm>(({ choice, reason }) => choice !== 'refuse' || reason !== '', 'missing.reason')
  readonly reason: string;

  @Line(30)
  @Must<AnswerForm>(
    ({ choice, amountCents: typed }) => choice !== 'offer' || typed === '' || readAmount(typed) !== undefined,
    'missing.amount',
  )
  readonly amountCents: string;

  @Line(10)
  readonly openUntil: string;

  @Choice(['yes', 'no', 'later'])
  readonly wouldMediate: string;

  @Line(300)
  @Must<AnswerForm>(({ choice, business }) => choice !== 'not-us' || business !== '', 'missing.business')
  readonly business: string;
}

export interface ChosenAct {
  readonly act: PersonAct;
  /** The fields of the act's own form. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The act that a choice stands for; the act's own file decides the rest. */
export function actOf(choice: AnswerChoice, form: AnswerForm, silenceRecorded: boolean): ChosenAct {
  const { statement, reason, amountCents, openUntil, business } = form;
  const answer = (kind: string, more: ChosenAct['fields'] = {}): ChosenAct => ({
    act: 'AnswerComplaint',
    fields: { answer: kind, statement, ...more },
  });
  const why = { reason, ...(form.wouldMediate === 'later' ? {} : { wouldMediate: form.wouldMediate }) };
  switch (choice) {
    case 'accept':
      return answer('accepted');
    case 'partly':
      return answer('partial', why);
    case 'refuse':
      return answer('rejected', why);
    case 'not-us': {
      const named = [ANSWERING.fr.otherBusiness(business), statement].filter((text) => text !== '').join('\n\n');
      return answer('rejected', { reason: 'not-our-contract', statement: named });
    }
    case 'offer':
      return { act: 'MakeOffer', fields: { statement, amountCents, openUntil } };
    case 'ask':
      // Once silence is recorded nothing can be announced any more; a question can always be put.
      return silenceRecorded ? { act: 'SendMessage', fields: { statement } } : answer('holding');
    default:
      return choice satisfies never;
  }
}
