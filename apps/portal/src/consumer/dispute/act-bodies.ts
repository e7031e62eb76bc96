import type { PersonAct } from '#requests';
import { centsOf } from '../../security/amount.ts';

type Fields = Readonly<Record<string, string>>;
type Read = (fields: Fields) => object;

/** The acts that a consumer does from the page of the dispute, and how each form becomes what the counter reads. */
export const FROM_THE_PAGE: Partial<Record<PersonAct, Read>> = {
  AcceptAnswer: () => ({}),
  ContestAnswer: () => ({}),
  CompleteFile: () => ({}),
  AskForFile: () => ({}),
  AskForReview: () => ({}),
  EscalateComplaint: ({ statement = '' }) => ({ statement }),
  AcceptOffer: ({ offerId = '' }) => ({ offerId }),
  DeclineOffer: ({ offerId = '' }) => ({ offerId }),
  AnswerConflict: ({ objects }) => (objects === undefined ? {} : { objects: objects === 'yes' }),
  MakeOffer: ({ statement = '', amount = '', openUntil = '' }) => ({
    statement,
    ...(amount.trim() === '' ? {} : { amountCents: centsIn(amount) }),
    ...(openUntil === '' ? {} : { openUntil }),
  }),
};

/** « 1 234,50 € » and 1234.50; what cannot be read stays what it is, to be refused by name. */
export function centsIn(amount: string): number | string {
  return centsOf(amount) ?? amount;
}

/** The field of the form that stands for a field of the counter. */
export function errorsByField(errors: Fields): Fields {
  return Object.fromEntries(
    Object.entries(errors).map(([name, message]) => [name === 'amountCents' ? 'amount' : name, message]),
  );
}
