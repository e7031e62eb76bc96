import { words } from '../../../layout/words.ts';

export const FACTS = words({
  fr: {
    title: 'Ce qui s’est passé',
    statement: 'Qu’est-ce qui ne va pas ?',
    statementHint:
      'Avec vos mots, comme vous le diriez au professionnel. Par exemple : « La lampe est arrivée fendue. J’ai appelé deux fois, on m’a dit d’attendre. »',
    statementMissing: 'Écrivez en quelques phrases ce qui ne va pas : c’est le cœur de votre lettre.',
    events: 'Les événements, dans l’ordre',
    eventsText: 'Facultatif, mais utile : une date et une ligne par événement. La lettre les reprendra dans l’ordre.',
    date: 'Quand ?',
    dateHint: 'Si vous ne savez plus le jour, laissez-le vide.',
    what: 'Que s’est-il passé ?',
    whatHint: 'Par exemple : « Commande payée sur le site » ou « Appel au service clients ».',
    add: 'Ajouter cet événement',
    remove: 'Retirer',
    dateMissing: 'Écrivez au moins le mois et l’année, en chiffres, par exemple 3 et 2026.',
    whatMissing: 'Écrivez en une ligne ce qui s’est passé ce jour-là.',
    enough: (most: number) => `${most} événements suffisent. Retirez-en un pour en ajouter un autre.`,
  },
  en: {
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
  },
});

export const FACTS_PAGE = { template: 'consumer/complain/facts/page.njk', words: FACTS } as const;
