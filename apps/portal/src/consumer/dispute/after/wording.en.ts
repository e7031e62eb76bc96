import type * as fr from './wording.fr.ts';

export const EXECUTION: typeof fr.EXECUTION = {
  title: 'Has what was agreed been done?',
  agreed: 'What was agreed',
  question: 'Your answer',
  why: "The mediator's annual report counts the share of agreements carried out, without naming you (article R. 614-2, 6°).",
  yes: 'Yes, all of it',
  partly: 'In part',
  no: 'No',
  noMeans: 'You can ask the court to approve the agreement.',
  said: {
    yes: 'You said that everything had been done.',
    partly: 'You said that part of it had been done.',
    no: 'You said that nothing had been done.',
  },
  again: 'If that has changed, say so here.',
  send: 'Send my answer',
};

export const SURVEY: typeof fr.SURVEY = {
  title: 'Your opinion, in two minutes',
  lead: 'Nothing is compulsory. Your answers are kept apart, without your name; they help to improve the portal. The mediator reads totals of them, never an answer by itself.',
  marks: {
    easy: 'The portal was easy to use',
    clear: 'I always knew where my dispute stood, and what came next',
    heard: 'I could say what I had to say',
    impartial: 'The mediator was impartial',
  },
  scale: ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'],
  again: 'Would you do it again?',
  yes: 'Yes',
  no: 'No',
  words: 'What you wish to add',
  wordsHint: 'Write no name and no detail of the dispute.',
  tooLong: 'Write a readable text of at most 2,000 characters.',
  send: 'Send my opinion',
  thanks: 'Thank you',
  kept: 'Your opinion is recorded, apart from the dispute and without your name.',
};
