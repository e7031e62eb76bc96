import type * as fr from './wording.fr.ts';

export const FACTS: typeof fr.FACTS = {
  title: 'What happened',
  statement: 'What is wrong?',
  statementHint:
    'In your words, as you would tell the business. For example: "The lamp arrived cracked. I called twice and was told to wait." The letter goes to a French business: write in French if you can.',
  statementMissing: 'Write in a few sentences what is wrong: it is the heart of your letter.',
  events: 'The events, in order',
  eventsText: 'Optional but useful: a date and a line for each event. The letter tells them in order.',
  date: 'When?',
  dateHint: 'If you do not remember the day, leave it empty.',
  what: 'What happened?',
  whatHint: 'For example: "Order paid on the website" or "Call to customer service".',
  add: 'Add this event',
  remove: 'Remove',
  dateMissing: 'Write at least month and year, in figures, for example 3 and 2026.',
  whatMissing: 'Write in one line what happened on that day.',
  enough: (most: number) => `${most} events are enough. Remove one to add another.`,
};
