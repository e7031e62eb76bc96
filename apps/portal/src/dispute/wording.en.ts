import type * as fr from './wording.fr.ts';

export const PARTS: typeof fr.PARTS = {
  who: { consumer: 'Consumer', merchant: 'Merchant', mediator: 'Mediator', clock: 'Due date', post: 'Letter' },
  confided: 'Between the mediator and you only',
  erased: 'This text has been erased.',
  texts: {
    statement: 'What is written',
    solution: 'The proposed solution',
    reasons: 'The reasons',
    effects: 'The effects',
  },
  readWhole: 'Read it whole',
  clock: {
    until: (day: string) => `Up to and including ${day}`,
    on: (day: string) => `On ${day}`,
    late: (day: string) => `Date passed: ${day}`,
    also: (day: string) =>
      `The last day is not a working day. No text says whether it is moved: a lenient reader would go to ${day}. Do not rely on it.`,
    unrolled: 'This date is never moved, even when it falls on a day off.',
    counted: 'Calendar days, in Paris time; the first day is not counted.',
    certainty: {
      V: 'Official text, read word for word.',
      V2: 'Text known through a secondary source.',
      P: 'Custom or charter: this is not the law.',
      R: 'Deduced from texts that were read; none says it like this.',
      U: 'Not verified.',
    },
  },
  overtaken: {
    title: 'Somebody acted before you',
    text: 'The dispute changed while you were reading it. Nothing of yours was recorded.',
    since: 'Here is what changed',
    same: 'This step is no longer open: it may already be done, or its time has passed.',
    kept: 'What you had written, so that you can take it up again',
    read: 'Read the dispute again',
  },
  meaning: {
    N01: 'Your written complaint, as the merchant receives it. It proves that you complained.',
    N02: 'The merchant has received the complaint; the document says until when it must answer.',
    N04: "The merchant's answer, with the mediator's details.",
    'N04-S': 'The merchant did not answer in time: this certificate records it and opens mediation.',
    N06: 'The mediator has received the request; the document says when the decision will come.',
    N08: 'The mediator cannot examine the request, and says why.',
    N09: 'Mediation begins: the rights of each, and the date by which the outcome is expected.',
    N13: 'A circumstance that may affect the independence of the mediator, and the right to object.',
    N14: 'The mediator prolongs the examination to a new date.',
    N15: 'The proposed solution, its reasons, and what the law recalls before the answer.',
    N03: 'The payment service needs more time; the document says why and until when.',
    N05: 'The request for mediation, as the mediator received it.',
    N07: 'The mediator needs documents to know whether the request is admissible.',
    N10: 'The invitation to take part in the mediation, with a slip to answer on paper.',
    N11: 'The merchant does not take part: the mediator records it.',
    N12: 'The examination begins: the documents of the file, and the right to comment on them.',
    N16: 'Your answer to the proposal, dated; the other party receives nothing of it.',
    N18: 'An attestation for the court: a mediation was tried, and when.',
    N19: 'The terms of the agreement, to sign if you wish.',
    N20: 'The mediator asks whether the agreement was carried out.',
    N17: 'The mediation is over: how, and what remains possible.',
  },
};

export const OVERTAKEN: typeof fr.OVERTAKEN = { title: PARTS.overtaken.title };
