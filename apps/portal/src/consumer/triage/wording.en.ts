import type * as fr from './wording.fr.ts';

export const TRIAGE: typeof fr.TRIAGE = {
  back: 'Back',
  next: 'Continue',
  skip: 'Skip these questions and write my complaint',
  caption: (n: number) => `Question ${n}`,
  chooseOne: 'Choose an answer to continue.',
  questions: {
    who: 'For whom do you act?',
    what: 'What is it about?',
    where: 'Where is the business established?',
    written: 'Have you already written to it about this?',
    sent: 'When did you write?',
    answered: 'What did it answer?',
    elsewhere: 'Does a court or another mediator have it?',
  },
  hints: {
    who: '',
    what: 'Choose what comes closest.',
    where: 'Look at the address on the invoice or in the legal notice of the website.',
    written: 'A letter, an e-mail, a form on its website, a message in your customer space.',
    answered: '',
    elsewhere: '',
  },
  sentLegend: 'The date of your first written complaint',
  sentHint: 'For example 16 3 2026. If you do not remember the day, put the first of the month.',
  sentMissing: 'Write the date, at least roughly: the periods depend on it.',
  choices: {
    who: {
      private: { text: 'For myself, privately', hint: '' },
      'for-another': { text: 'For somebody who asked me to', hint: 'A relative, a client, a member.' },
      business: { text: 'For my trade or profession', hint: '' },
    },
    what: {
      purchase: { text: 'A purchase', hint: 'In a shop, online, at home.' },
      service: { text: 'A service or works', hint: 'Craftsman, garage, subscription, rental, private school.' },
      energy: { text: 'Electricity, gas or other energy', hint: '' },
      telecom: { text: 'Telephone or internet', hint: '' },
      banking: { text: 'A bank or a loan', hint: '' },
      insurance: { text: 'An insurance', hint: '' },
      travel: { text: 'A trip or accommodation', hint: '' },
      air: { text: 'A flight delayed, cancelled or denied', hint: '' },
      'left-out': { text: 'Health care, public higher education, a free public service', hint: '' },
      neighbour: {
        text: 'A dispute with a private person',
        hint: 'Neighbour, occasional seller, household employer.',
      },
    },
    where: {
      france: { text: 'In France', hint: '' },
      europe: { text: 'In another country of the European Union, in Iceland or in Norway', hint: '' },
      beyond: { text: 'Elsewhere', hint: '' },
    },
    written: {
      no: { text: 'No', hint: '' },
      spoken: { text: 'Only by telephone or in person', hint: '' },
      yes: { text: 'Yes, in writing', hint: '' },
    },
    answered: {
      no: { text: 'Nothing, or that it will answer later', hint: '' },
      unsatisfactory: { text: 'An answer that does not settle the problem', hint: '' },
      'not-kept': { text: 'Yes, but it did not do what it promised', hint: '' },
      settled: { text: 'The problem is settled', hint: '' },
    },
    elsewhere: {
      no: { text: 'No', hint: '' },
      court: { text: 'Yes, a court', hint: 'Seised, or having judged.' },
      mediator: { text: 'Yes, another mediator', hint: 'Examining the dispute, or having examined it.' },
      'sent-back': { text: 'Another mediator rejected my request without examining it', hint: '' },
    },
  },
};
