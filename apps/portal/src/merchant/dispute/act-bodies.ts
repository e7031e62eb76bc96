import { SIDES } from '#dispute';
import type { PersonAct } from '#requests';
import { centsOf } from '../../security/amount.ts';

type Fields = Readonly<Record<string, string>>;

/** The acts that a merchant does from the page of a dispute, and how each form becomes what the counter reads. */
export const FROM_THE_PAGE: Partial<Record<PersonAct, (fields: Fields) => object>> = {
  AcknowledgeComplaint: () => ({}),
  AskForFile: () => ({}),
  AskForReview: () => ({}),
  EnterMediation: () => ({}),
  DeclineMediation: () => ({}),
  DeclareCourtSeised: () => ({}),
  WithdrawFromMediation: () => ({}),
  AcceptOffer: ({ offerId = '' }) => ({ offerId }),
  DeclineOffer: ({ offerId = '' }) => ({ offerId }),
  AnswerConflict: ({ objects }) => (objects === undefined ? {} : { objects: objects === 'yes' }),
  AnswerProposal: ({ answer = '' }) => ({ answer }),
  ReportExecution: ({ executed = '' }) => ({ executed }),
  SendMessage: ({ statement = '', readers }) => ({
    statement,
    audience: readers === 'mediator' ? ['merchant', 'mediator'] : SIDES,
  }),
  MakeOffer: ({ statement = '', amount = '', until = '' }) => ({
    statement,
    ...(amount.trim() === '' ? {} : { amountCents: centsOf(amount) ?? amount }),
    ...(until === '' ? {} : { openUntil: until }),
  }),
};
