import type { BodyKey, MerchantKey, PersonKey } from '#accounts';
import { type Step, step } from '../scenario.ts';

/** Steps that many disputes share; numbers are days after the step before. */
export const refusesToRepay = (after: number, merchant: MerchantKey, statement: string): Step =>
  step(after, merchant, {
    type: 'AnswerComplaint',
    answer: 'rejected',
    reason: 'unfounded',
    wouldMediate: true,
    statement,
  });

export const offersSomething = (after: number, merchant: MerchantKey, statement: string): Step =>
  step(after, merchant, { type: 'AnswerComplaint', answer: 'partial', reason: 'other', wouldMediate: true, statement });

export const refers = (after: number, by: PersonKey, to: BodyKey = 'exemple'): Step =>
  step(after, by, ({ body, practice }) => ({
    type: 'ReferToMediator',
    bodyId: body(to),
    practice,
    examinedElsewhere: 'no',
  }));

export const isAssigned = (after: number, to: PersonKey = 'mathilde'): readonly Step[] => [
  step(after, 'sacha', ({ person }) => ({ type: 'AssignCaseMediator', personId: person(to) })),
  step(0, to, { type: 'DeclareIndependence' }),
];

export const isAdmitted = (after: number, by: PersonKey = 'mathilde'): Step =>
  step(after, by, { type: 'AdmitReferral' });

/** Referred, given to somebody, admitted and notified, over nine days. */
export const isReferredAndNotified = (
  after: number,
  by: PersonKey,
  mediator: PersonKey = 'mathilde',
): readonly Step[] => [
  refers(after, by),
  ...isAssigned(2, mediator),
  isAdmitted(4, mediator),
  step(3, mediator, { type: 'NotifyReferral' }),
];

export const enters = (after: number, merchant: MerchantKey): Step => step(after, merchant, { type: 'EnterMediation' });

export const accepts = (after: number, by: PersonKey): Step =>
  step(after, by, { type: 'AnswerProposal', answer: 'accepted' });

export const refuses = (after: number, by: PersonKey): Step =>
  step(after, by, { type: 'AnswerProposal', answer: 'refused' });

export const closes = (after: number, mediator: PersonKey = 'mathilde'): Step =>
  step(after, mediator, { type: 'CloseMediation' });
